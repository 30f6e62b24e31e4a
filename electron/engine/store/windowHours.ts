import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DuckDBDataChunk } from '@duckdb/node-api';
import {
  addWindowGpu,
  type FleetWindow,
  hourNumber,
  seenEarlier,
  type WindowGpu,
  windowGpuKey,
} from '#shared/analysis/window/fleetWindow.ts';
import type { TokenHour } from '#shared/analysis/window/writeTokens.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { GpuEntry, GpuRegister } from './gpuRegister.ts';
import { numberAt, readQuery, streamQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import type { MetricGroup } from './storedMetrics.ts';
import type { StoreState } from './storeState.ts';
import { tableOf } from './tierColumns.ts';
import { hourOf, hourSeconds } from './tiers.ts';
import { type CellReader, cellReaders, cellSql } from './windowCells.ts';

/** Hours of the whole fleet, for the analysis. */
export interface WindowHours {
  /**
   * Up to when every hour is rolled up: the end of the last whole hour, or the start of the last hours that are not rolled up yet.
   * The running hour is left out: what it will have been is not known, and an hour of the analysis is never changed by its second half.
   */
  completeUntilMs(nowMs: EpochMs): EpochMs;
  /** GPUs that were seen at or after a time, a moved card once for each host. */
  gpus(fromMs: EpochMs): readonly WindowGpu[];
  /** Writes the hours of a range that a window has into it, in place of what it held of them; GPUs that it lacks are added. @throws the signal's reason */
  fill(window: FleetWindow, fromMs: EpochMs, toMs: EpochMs, how?: FillOptions): Promise<void>;
  /** Tokens of each model and hour in a range. */
  tokens(fromMs: EpochMs, toMs: EpochMs): Promise<readonly TokenHour[]>;
}

/** How a window is filled. */
interface FillOptions {
  readonly signal?: AbortSignal;
  /** Nothing is written before: a window that ends before the range is moved on while the store reads. */
  readonly ready?: Promise<void>;
}

/** Hours that may still be rolling up after their end; what is pending longer was rolled up once and is replaced by a later run. */
const mostLateHours = 6;
/** Live frames must go out between. */
const longestMs: Milliseconds = 10;

/** Over an open file. */
export function createWindowHours(database: StoreDatabase, state: StoreState): WindowHours {
  const places = new WeakMap<FleetWindow, Int32Array>();
  return {
    completeUntilMs: (nowMs) => completeUntilS(state, hourOf(nowMs / 1000)) * 1000,
    gpus: (fromMs) => gpusSince(state, Math.floor(fromMs / 1000)),
    fill: async (window, fromMs, toMs, how = {}) => {
      const rows = rowsById(state, window, Math.floor(fromMs / 1000), places.get(window));
      places.set(window, rows);
      for (const group of ['base', 'profiling'] as const)
        await fillGroup(database, group, { window, rows, fromMs, toMs, ...how });
    },
    tokens: (fromMs, toMs) => readTokens(database, fromMs, toMs),
  };
}

function completeUntilS(state: StoreState, nowHourS: number): number {
  let untilS = nowHourS;
  for (let back = 1; back <= mostLateHours; back += 1)
    if (state.pending.hasHour(nowHourS - back * hourSeconds)) untilS = nowHourS - back * hourSeconds;
  return untilS;
}

function gpusSince({ gpus }: StoreState, fromS: number): readonly WindowGpu[] {
  return gpus
    .all()
    .filter(({ lastS }) => lastS >= fromS)
    .map((entry) => windowGpu(gpus, entry));
}

function windowGpu(gpus: GpuRegister, { uuid, host, firstS, lastS }: GpuEntry): WindowGpu {
  const goneMs = lastS < gpus.lastSeenS(uuid) ? (lastS + 1) * 1000 : null;
  return { uuid, host, firstSeenMs: firstS * 1000, goneMs };
}

interface FillPart extends FillOptions {
  readonly window: FleetWindow;
  /** By the store's ids. */
  readonly rows: Int32Array;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

async function fillGroup(
  database: StoreDatabase,
  group: MetricGroup,
  { window, rows, fromMs, toMs, signal, ready }: FillPart,
): Promise<void> {
  const [fromS, toS] = [hourNumber(fromMs) * hourSeconds, hourNumber(toMs) * hourSeconds];
  if (fromS >= toS) return;
  const readers = cellReaders(group);
  const places: ChunkPlaces = { cells: new Int32Array(2048), rows, window, isFirst: group === 'base' };
  let began = performance.now();
  await streamQuery(
    database,
    `SELECT at_s, gpu_id, ${cellSql(group).join(', ')} FROM ${tableOf('hour', group)} WHERE at_s >= ${fromS} AND at_s < ${toS}`,
    async (chunk) => {
      await ready;
      signal?.throwIfAborted();
      takeChunk(chunk, places, readers);
      if (performance.now() - began < longestMs) return;
      await nextTurn();
      began = performance.now();
    },
  );
}

/**
 * Rows of a window by the store's ids, -1 for GPUs that it lacks; those seen since a time are added to it. `known`: what it was the last
 * time, since thousands of GPUs are not to be looked up by name each hour.
 */
function rowsById(
  state: StoreState,
  window: FleetWindow,
  sinceS: number,
  known: Int32Array = new Int32Array(0),
): Int32Array {
  const entries = state.gpus.all();
  const size = (entries.at(-1)?.id ?? -1) + 1;
  const rows = size <= known.length ? known : new Int32Array(size).fill(-1);
  if (rows !== known) rows.set(known);
  for (const entry of entries) {
    if ((rows[entry.id] ?? -1) >= 0) continue;
    const row = window.rowOf.get(windowGpuKey(entry.uuid, entry.host));
    if (row !== undefined) rows[entry.id] = row;
    else if (entry.lastS >= sinceS) rows[entry.id] = addWindowGpu(window, windowGpu(state.gpus, entry));
  }
  return rows;
}

interface ChunkPlaces {
  /** Where each row of the chunk goes, -1 for nowhere. */
  readonly cells: Int32Array;
  readonly rows: Int32Array;
  readonly window: FleetWindow;
  readonly isFirst: boolean;
}

/** Column by column, since that is how both sides lie. */
function takeChunk(chunk: DuckDBDataChunk, places: ChunkPlaces, readers: readonly CellReader[]): void {
  const { cells, rows, window, isFirst } = places;
  const length = chunk.rowCount;
  const [at, id] = [chunk.getColumnVector(0), chunk.getColumnVector(1)];
  const { capacityHours, fromHour, toHour } = window;
  for (let index = 0; index < length; index += 1) {
    const row = rows[id.getItem(index) as number] ?? -1;
    const atS = at.getItem(index) as number;
    const hour = atS / hourSeconds;
    const isInside = row >= 0 && hour >= fromHour && hour < toHour;
    cells[index] = isInside ? row * capacityHours + (hour % capacityHours) : -1;
    if (isFirst && row >= 0 && atS * 1000 < (window.gpus[row]?.firstSeenMs ?? 0))
      seenEarlier(window, row, atS * 1000);
  }
  readers.forEach((reader) => {
    reader(chunk, window, cells);
  });
}

async function readTokens(
  database: StoreDatabase,
  fromMs: EpochMs,
  toMs: EpochMs,
): Promise<readonly TokenHour[]> {
  const found = await readQuery(
    database,
    `SELECT id, at_s::DOUBLE,
        (coalesce(promptTokensPerSecond, 0) + generatedTokensPerSecond)::DOUBLE * coverage_s
       FROM llm_hour JOIN llm_model USING (model_id) WHERE at_s >= $fromS AND at_s < $toS`,
    { fromS: Math.floor(fromMs / 1000), toS: Math.ceil(toMs / 1000) },
  );
  return Array.from({ length: found.currentRowCount }, (_, row) => ({
    modelId: String(found.value(0, row)),
    hourMs: Number(found.value(1, row)) * 1000,
    tokens: numberAt(found, 2, row) ?? Number.NaN,
  }));
}
