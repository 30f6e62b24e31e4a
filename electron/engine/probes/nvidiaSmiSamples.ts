import type { GpuFault, GpuSample } from '#shared/domain/gpu.ts';
import { type LiveMetric, liveMetrics } from '#shared/domain/metric.ts';
import { failed, type NoReading, type Reading, unavailable } from '#shared/domain/reading.ts';
import { ownText } from '../ownTexts.ts';
import { indexOf, type KeyPlaces, keyOfRow, keyPlaces } from './gpuKey.ts';
import { readCell } from './nvidiaSmiCell.ts';
import { RowCells } from './nvidiaSmiCells.ts';
import { layoutOfColumns, layoutOfHeader, liveWidth, type SmiLayout } from './nvidiaSmiLayout.ts';
import { RowFaults } from './rowFaults.ts';

/** The readings of a sample, while they are still being filled in. */
export type LiveReadings = { -readonly [metric in LiveMetric]: Reading };

/** A sample whose readings may still be completed from the slow tier. */
export interface ParsedSample extends GpuSample {
  readonly readings: LiveReadings;
}

/** Stands for a live metric that the row has no column for. */
export const notOffered: NoReading = Object.freeze(unavailable('not offered by this driver'));
/** Stands for a metric of DCGM until DCGM is joined in: nvidia-smi has no column for it. */
const notOfSmi: NoReading = Object.freeze(unavailable('not measured by nvidia-smi'));
const unknownUnit: NoReading = Object.freeze(failed('in a unit that Headroom does not know'));

/** Rows are read one after another, so one of these serves all hosts. */
const rowCells = new RowCells();

/**
 * Reads the rows under one header into samples. Made once per header and used for every row after it: scanning by
 * position and without splitting is what lets 8,000 GPUs at 1 Hz cost one per cent of a core.
 */
export class SampleParser {
  readonly layout: SmiLayout;
  readonly #places: KeyPlaces;
  readonly #cells = rowCells;
  readonly #faults = new RowFaults();
  readonly #values: Reading[] = new Array<Reading>(liveWidth).fill(notOffered);
  /** UUIDs of the last round by row, to hand out the same string again instead of a new slice of each line. */
  readonly #lastKeys: string[] = [];

  constructor(layout: SmiLayout) {
    this.layout = layout;
    this.#places = keyPlaces(layout);
  }

  /**
   * The sample of one line, or null when the line is no row of this layout (an event line, a torn one, noise).
   * `rowNumber` counts the rows of a round from 0.
   */
  parse(line: string, rowNumber: number): ParsedSample | null {
    const cells = this.#cells;
    if (!cells.split(line, this.layout)) return null;
    const uuid = this.#key(rowNumber);
    if (uuid === null) return null;
    this.#readCells();
    const fault = this.#faults.verdict();
    const index = this.#places.index === -1 ? null : indexOf(cells.text(this.#places.index));
    return { uuid, index, readings: fault ? allFailed(fault) : readingsOf(this.#values, notOfSmi), fault };
  }

  #readCells(): void {
    const { columns } = this.layout;
    const cells = this.#cells;
    const values = this.#values;
    this.#faults.clear();
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place];
      if (!column?.spec || column.spec.form === 'text') {
        if (column) this.#faults.text(cells, place);
        continue;
      }
      if (column.scale === null) {
        if (column.liveSlot !== -1) values[column.liveSlot] = unknownUnit;
        continue;
      }
      const value = readCell(
        cells.line,
        cells.starts[place] ?? 0,
        cells.ends[place] ?? 0,
        column.spec.form,
        column.scale,
      );
      if (typeof value !== 'number') this.#faults.add(value, column.spec);
      if (column.liveSlot !== -1) values[column.liveSlot] = typeof value === 'number' ? value : value.reading;
    }
  }

  #key(rowNumber: number): string | null {
    const place = this.#places.uuid;
    const last = this.#lastKeys[rowNumber];
    const cells = this.#cells;
    if (last !== undefined && place !== -1) {
      const start = cells.starts[place] ?? 0;
      if ((cells.ends[place] ?? 0) - start === last.length && cells.line.startsWith(last, start)) return last;
    }
    const read = keyOfRow(cells, this.#places, rowNumber);
    if (read === null || rowNumber >= 64) return read;
    const key = ownText(read);
    this.#lastKeys[rowNumber] = key;
    return key;
  }
}

/** One literal, so that all samples share a shape. */
function readingsOf(values: readonly Reading[], profiled: Reading): LiveReadings {
  return {
    utilizationGpuPercent: values[0] ?? notOffered,
    utilizationMemoryPercent: values[1] ?? notOffered,
    memoryUsedBytes: values[2] ?? notOffered,
    memoryTotalBytes: values[3] ?? notOffered,
    powerWatts: values[4] ?? notOffered,
    powerLimitWatts: values[5] ?? notOffered,
    temperatureCelsius: values[6] ?? notOffered,
    temperatureMemoryCelsius: values[7] ?? notOffered,
    clockSmMhz: values[8] ?? notOffered,
    clockMemoryMhz: values[9] ?? notOffered,
    fanPercent: values[10] ?? notOffered,
    pstate: values[11] ?? notOffered,
    throttleReasonsMask: values[12] ?? notOffered,
    processCount: values[13] ?? notOffered,
    smActivePercent: profiled,
    smOccupancyPercent: profiled,
    tensorActivePercent: profiled,
    dramActivePercent: profiled,
    pcieTxBytesPerSecond: profiled,
    pcieRxBytesPerSecond: profiled,
    nvlinkTxBytesPerSecond: profiled,
    nvlinkRxBytesPerSecond: profiled,
  };
}

/** Readings of a GPU that is broken: no cell of it is to be trusted. */
export function allFailed(fault: GpuFault): LiveReadings {
  const reading = failed(fault.words);
  return readingsOf(
    liveMetrics.map(() => reading),
    reading,
  );
}

/**
 * The samples of a whole text, as a file holds it: with a header, or without one given the names it was asked by.
 * Blank lines and lines that are no rows are skipped; a header in between starts a new layout. Rows without a UUID,
 * bus id or index get keys by their place.
 */
export function parseSamples(text: string, columns?: readonly string[]): readonly ParsedSample[] {
  let parser = columns ? new SampleParser(layoutOfColumns(columns)) : null;
  const samples: ParsedSample[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const layout = line === '' ? null : layoutOfHeader(line);
    if (layout) parser = new SampleParser(layout);
    const sample = layout || line === '' ? null : parser?.parse(line, samples.length);
    if (sample) samples.push(sample);
  }
  return samples;
}
