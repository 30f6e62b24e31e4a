import type { DuckDBDataChunk } from '@duckdb/node-api';
import type { FleetWindow } from '#shared/analysis/window/fleetWindow.ts';
import {
  type QuantityColumn,
  quantityColumns,
  quantityNames,
  type ShareColumn,
  shareColumns,
  shareSteps,
} from '#shared/analysis/window/windowColumns.ts';
import { quantitySources, shareSources } from '#shared/analysis/window/writeHour.ts';
import { gpuStates } from '#shared/domain/gpuState.ts';
import { type MetricGroup, storedMetricOf } from './storedMetrics.ts';
import { columnOf } from './tierColumns.ts';
import { hourSeconds } from './tiers.ts';

/** Takes one column of a chunk over into a window; rows whose cell is -1 are left out. */
export type CellReader = (chunk: DuckDBDataChunk, window: FleetWindow, cells: Int32Array) => void;

/** Columns before ours in the query: time and GPU. */
const keyColumns = 2;

const quantitiesOf = (group: MetricGroup): readonly QuantityColumn[] =>
  quantityNames.filter((name) => storedMetricOf(quantitySources[name].metric).group === group);

/**
 * What is selected of a group's hours, in the order of `cellReaders`. Numbers go over as they are stored and are made small on our side:
 * DuckDB takes 50 ns to cast a float to a byte, which is ten times of what the scan of it takes. What is null becomes -1.
 */
export function cellSql(group: MetricGroup): readonly string[] {
  const quantities = quantitiesOf(group).map((name) => {
    const { metric, of } = quantitySources[name];
    return `coalesce(${columnOf[of](storedMetricOf(metric))}, -1::FLOAT)`;
  });
  if (group !== 'base') return quantities;
  const mask = columnOf.or(storedMetricOf('throttleReasonsMask'));
  const states = gpuStates.map(({ key }) => columnOf.stateSeconds(key));
  const shares = shareColumns.map((name) =>
    shareSources[name].map((state) => `${columnOf.stateSeconds(state)}::FLOAT`).join(' + '),
  );
  return [
    ...quantities,
    'coalesce(coverage_s, 0::FLOAT)',
    `coalesce(${mask}, 0::UINTEGER)`,
    // Shares are of what the states sum to, which differs from the coverage where ticks were half covered.
    `${shareSteps}::FLOAT / greatest(1::FLOAT, ${states.map((state) => `${state}::FLOAT`).join(' + ')})`,
    ...shares,
  ];
}

/** Readers of what `cellSql` selects. */
export function cellReaders(group: MetricGroup): readonly CellReader[] {
  const quantities = quantitiesOf(group);
  const readers = quantities.map((name, at) => quantityReader(name, keyColumns + at));
  if (group !== 'base') return readers;
  const next = keyColumns + quantities.length;
  return [
    ...readers,
    coverageReader(next),
    maskReader(next + 1),
    ...shareColumns.map((name, at) => shareReader(name, next + 3 + at, next + 2)),
  ];
}

function quantityReader(name: QuantityColumn, column: number): CellReader {
  const { bits, step } = quantityColumns[name];
  const perStep = storedMetricOf(quantitySources[name].metric).perStoredUnit / step;
  const most = 2 ** bits - 1;
  return (chunk, window, cells) => {
    const kept = window.columns[name];
    const vector = chunk.getColumnVector(column);
    for (let row = 0, rows = chunk.rowCount; row < rows; row += 1) {
      const cell = cells[row] as number;
      if (cell < 0) continue;
      const value = vector.getItem(row) as number;
      if (value < 0) kept[cell] = 0;
      else {
        const steps = Math.floor(value * perStep + 0.5) + 1;
        kept[cell] = steps > most ? most : steps === 1 && value > 0 ? 2 : steps;
      }
    }
  };
}

function coverageReader(column: number): CellReader {
  return (chunk, window, cells) => {
    const kept = window.columns.coveredSeconds;
    const vector = chunk.getColumnVector(column);
    for (let row = 0, rows = chunk.rowCount; row < rows; row += 1) {
      const cell = cells[row] as number;
      if (cell >= 0)
        kept[cell] = Math.min(hourSeconds, Math.max(0, Math.round(vector.getItem(row) as number)));
    }
  };
}

function maskReader(column: number): CellReader {
  return (chunk, window, cells) => {
    const kept = window.columns.throttleMask;
    const vector = chunk.getColumnVector(column);
    for (let row = 0, rows = chunk.rowCount; row < rows; row += 1) {
      const cell = cells[row] as number;
      if (cell >= 0) kept[cell] = (vector.getItem(row) as number) & 0xff;
    }
  };
}

function shareReader(name: ShareColumn, column: number, perSecondColumn: number): CellReader {
  return (chunk, window, cells) => {
    const kept = window.columns[name];
    const seconds = chunk.getColumnVector(column);
    const perSecond = chunk.getColumnVector(perSecondColumn);
    for (let row = 0, rows = chunk.rowCount; row < rows; row += 1) {
      const cell = cells[row] as number;
      if (cell < 0) continue;
      const spent = seconds.getItem(row) as number;
      kept[cell] =
        spent === 0
          ? 0
          : Math.max(1, Math.min(shareSteps, Math.round(spent * (perSecond.getItem(row) as number))));
    }
  };
}
