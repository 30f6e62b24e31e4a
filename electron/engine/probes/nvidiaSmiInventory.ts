import {
  type GpuFactName,
  type GpuInventory,
  gpuFacts,
  type SlowMetric,
  slowMetrics,
} from '#shared/domain/gpu.ts';
import { type Fact, failed, type Reading } from '#shared/domain/reading.ts';
import { indexOf, keyOfRow, keyPlaces } from './gpuKey.ts';
import { readCell, readingOf } from './nvidiaSmiCell.ts';
import { RowCells } from './nvidiaSmiCells.ts';
import { layoutOfColumns, layoutOfHeader, type PlacedColumn, type SmiLayout } from './nvidiaSmiLayout.ts';
import { notOffered } from './nvidiaSmiSamples.ts';
import { textSentinelOf } from './nvidiaSmiSentinels.ts';
import { RowFaults } from './rowFaults.ts';

const longestFact = 200;
/** No host has more; what a broken one prints beyond is not kept. */
const mostGpus = 256;

/**
 * The GPUs of a slow-tier CSV: a header (or the names it was asked by) and a row each. Lines that are no rows are
 * skipped. In a row that says of itself that its GPU is broken, every reading is failed; texts (name, serial) stay.
 */
export function parseInventory(
  lines: readonly string[],
  columns?: readonly string[],
): readonly GpuInventory[] {
  let layout = columns ? layoutOfColumns(columns) : null;
  const cells = new RowCells();
  const gpus: GpuInventory[] = [];
  for (const line of lines) {
    const header = layoutOfHeader(line);
    if (header) layout = header;
    else if (layout && gpus.length < mostGpus && cells.split(line, layout)) {
      const gpu = inventoryOf(cells, layout, gpus.length);
      if (gpu) gpus.push(gpu);
    }
  }
  return gpus;
}

function inventoryOf(cells: RowCells, layout: SmiLayout, rowNumber: number): GpuInventory | null {
  const places = keyPlaces(layout);
  const uuid = keyOfRow(cells, places, rowNumber);
  if (uuid === null) return null;
  const faults = new RowFaults();
  faults.clear();
  const facts: Partial<Record<GpuFactName | 'name', Fact>> = {};
  const readings: Partial<Record<SlowMetric, Reading>> = {};
  for (const [place, column] of layout.columns.entries()) {
    if (column.spec?.form === 'text') {
      faults.text(cells, place);
      if (column.spec.fact) facts[column.spec.fact] = factOf(cells.text(place));
    } else if (column.spec) {
      const reading = slowReading(cells, place, column, faults);
      if (column.spec.slow) readings[column.spec.slow] = reading;
    }
  }
  const fault = faults.verdict();
  const broken = fault ? failed(fault.words) : null;
  return {
    uuid,
    index: places.index === -1 ? null : indexOf(cells.text(places.index)),
    name: facts.name ?? notOffered,
    facts: complete(gpuFacts, (name) => facts[name] ?? notOffered),
    readings: complete(slowMetrics, (metric) => broken ?? readings[metric] ?? notOffered),
  };
}

function slowReading(cells: RowCells, place: number, column: PlacedColumn, faults: RowFaults): Reading {
  if (!column.spec || column.scale === null) return failed('in a unit that Headroom does not know');
  const start = cells.starts[place] ?? 0;
  const value = readCell(cells.line, start, cells.ends[place] ?? 0, column.spec.form, column.scale);
  if (typeof value !== 'number') faults.add(value, column.spec);
  return readingOf(value);
}

function factOf(cell: string): Fact {
  return textSentinelOf(cell)?.reading ?? cell.slice(0, longestFact);
}

function complete<K extends string, V>(names: readonly K[], of: (name: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;
}

/** An inventory that was read too long ago: what does not change stays, every reading says how old it is. */
export function agedInventory(gpus: readonly GpuInventory[], reason: string): readonly GpuInventory[] {
  const aged = failed(reason);
  const readings = complete(slowMetrics, () => aged);
  return gpus.map((gpu) => ({ ...gpu, readings }));
}
