import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DuckDBDataChunk } from '@duckdb/node-api';
import {
  addWindowGpu,
  type FleetWindow,
  hourNumber,
  seenEarlier,
  type WindowGpu,
} from '#shared/analysis/window/fleetWindow.ts';
import type { TokenHour } from '#shared/analysis/window/writeTokens.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
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
  /** Writes the hours of a range into a window, in place of what it held of them; GPUs that it lacks are added. @throws the signal's reason */
  fill(window: FleetWindow, fromMs: EpochMs, toMs: EpochMs, signal?: AbortSignal): Promise<void>;
  /** Tokens of each model and hour in a range. */
  tokens(fromMs: EpochMs, toMs: EpochMs): Promise<readonly TokenHour[]>;
}

/** Hours that may still be rolling up after their end; what is pending longer was rolled up once and is replaced by a later run. */
const mostLateHours = 6;
/** Live frames must go out between. */
const longestMs: Milliseconds = 10;

/** Over an open file. */
export function createWindowHours(database: StoreDatabase, state: StoreState): WindowHours {
  return {
    completeUntilMs: (nowMs) => completeUntilS(state, hourOf(nowMs / 1000)) * 1000,
    gpus: (fromMs) => gpusSince(state, Math.floor(fromMs / 1000)),
    fill: async (window, fromMs, toMs, signal) => {
      for (const gpu of gpusSince(state, Math.floor(fromMs / 1000))) addWindowGpu(window, gpu);
      for (const group of ['base', 'profiling'] as const)
        await fillGroup(database, state, group, { window, fromMs, toMs, signal: signal ?? null });
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

function gpusSince(state: StoreState, fromS: number): readonly WindowGpu[] {
  const newest = new Map<string, number>();
  for (const { uuid, lastS } of state.gpus.all()) newest.set(uuid, Math.max(newest.get(uuid) ?? 0, lastS));
  return state.gpus
    .all()
    .filter(({ lastS }) => lastS >= fromS)
    .map(({ uuid, host, firstS, lastS }) => ({
      uuid,
      host,
      firstSeenMs: firstS * 1000,
      goneMs: lastS < (newest.get(uuid) ?? 0) ? (lastS + 1) * 1000 : null,
    }));
}

interface FillPart {
  readonly window: FleetWindow;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly signal: AbortSignal | null;
}

async function fillGroup(
  database: StoreDatabase,
  state: StoreState,
  group: MetricGroup,
  { window, fromMs, toMs, signal }: FillPart,
): Promise<void> {
  const fromS = Math.max(hourNumber(fromMs), window.fromHour) * hourSeconds;
  const toS = Math.min(hourNumber(toMs), window.toHour) * hourSeconds;
  if (fromS >= toS) return;
  const rows = rowsById(state, window);
  const readers = cellReaders(group);
  const places: ChunkPlaces = { cells: new Int32Array(2048), rows, window, isFirst: group === 'base' };
  let began = performance.now();
  await streamQuery(
    database,
    `SELECT at_s, gpu_id, ${cellSql(group).join(', ')} FROM ${tableOf('hour', group)} WHERE at_s >= ${fromS} AND at_s < ${toS}`,
    async (chunk) => {
      signal?.throwIfAborted();
      takeChunk(chunk, places, readers);
      if (performance.now() - began < longestMs) return;
      await nextTurn();
      began = performance.now();
    },
  );
}

/** Rows of a window by the store's ids; -1 for GPUs that it lacks. */
function rowsById(state: StoreState, window: FleetWindow): Int32Array {
  const entries = state.gpus.all();
  const rows = new Int32Array(entries.reduce((most, { id }) => Math.max(most, id + 1), 0)).fill(-1);
  const idOf = new Map(window.gpus.map((gpu, row) => [state.gpus.get(gpu.uuid, gpu.host)?.id ?? -1, row]));
  for (const { id } of entries) rows[id] = idOf.get(id) ?? -1;
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
  const { capacityHours } = window;
  for (let index = 0; index < length; index += 1) {
    const row = rows[id.getItem(index) as number] ?? -1;
    const atS = at.getItem(index) as number;
    cells[index] = row < 0 ? -1 : row * capacityHours + ((atS / hourSeconds) % capacityHours);
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
