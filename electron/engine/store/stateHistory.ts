import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  UINTEGER,
  UTINYINT,
} from '@duckdb/node-api';
import { type IntervalColumns, intervalColumns } from '#shared/analysis/states/intervalColumns.ts';
import type { FleetWindow } from '#shared/analysis/window/fleetWindow.ts';
import { type StateInterval, windowStates } from '#shared/analysis/window/stateInterval.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import type { StoreState } from './storeState.ts';
import { inTransaction } from './transaction.ts';

/** Intervals of one GPU, oldest first. */
export interface GpuIntervals {
  readonly uuid: string;
  readonly host: string;
  readonly intervals: readonly StateInterval[];
}

/** In which states GPUs were, as the analysis decided it, on disk. */
export interface StateHistory {
  /**
   * Writes the intervals of a window from a moment on, in place of all that was kept of that time. The moment is taken back to midnight
   * UTC; a day that the window does not hold whole is left as it is where something is kept of it.
   */
  replaceFrom(window: FleetWindow, fromMs: EpochMs): Promise<void>;
  /** Intervals of the GPUs of some hosts that lie in a range of whole days UTC, or touch it. */
  intervals(hosts: readonly string[], fromMs: EpochMs, toMs: EpochMs): Promise<readonly GpuIntervals[]>;
}

const daySeconds = 86_400;
const rowsPerChunk = 2048;
/** GPUs whose intervals are made at once: some milliseconds. */
const rowsAtOnce = 512;

/** In the same file as the telemetry; kept as long as its hours. */
export function createStateHistory(database: StoreDatabase, state: StoreState): StateHistory {
  return {
    replaceFrom: (window, fromMs) =>
      database.keeper.queue.run(() => replaceFrom(database, state, window, fromMs)),
    intervals: (hosts, fromMs, toMs) => readIntervals(database, hosts, fromMs, toMs),
  };
}

async function replaceFrom(
  database: StoreDatabase,
  state: StoreState,
  window: FleetWindow,
  fromMs: EpochMs,
): Promise<void> {
  const { connection } = database.keeper;
  const fromS = await firstReplaced(connection, window, fromMs);
  const ids = window.gpus.map(({ uuid, host }) => state.gpus.get(uuid, host)?.id ?? null);
  await inTransaction(database, {
    begin: async () => undefined,
    work: async () => {
      await connection.run('DELETE FROM state_interval WHERE to_s > $fromS::UINTEGER', { fromS });
      const appender = await connection.createAppender('state_interval');
      for (let first = 0; first < ids.length; first += rowsAtOnce) {
        const rows = { first, end: Math.min(ids.length, first + rowsAtOnce) };
        await append(appender, intervalColumns(window, fromS * 1000, rows), ids);
      }
      appender.flushSync();
      appender.closeSync();
    },
  });
}

/** Midnight before a moment, or the start of the window; the midnight after it where the day before it is kept already. */
async function firstReplaced(
  connection: DuckDBConnection,
  window: FleetWindow,
  fromMs: EpochMs,
): Promise<number> {
  const midnightS = Math.floor(fromMs / 1000 / daySeconds) * daySeconds;
  const startS = window.fromHour * 3600;
  if (midnightS >= startS) return midnightS;
  const nextS = Math.ceil(startS / daySeconds) * daySeconds;
  const kept = await connection.runAndReadAll(
    'SELECT count(*)::INTEGER FROM state_interval WHERE to_s > $lastS::UINTEGER AND from_s < $startS::UINTEGER',
    { lastS: nextS - daySeconds, startS },
  );
  return kept.value(0, 0) === 0 ? startS : nextS;
}

/** A chunk at a time, so that other work goes on between. */
async function append(
  appender: DuckDBAppender,
  columns: IntervalColumns,
  ids: readonly (number | null)[],
): Promise<void> {
  const types = [UINTEGER, UINTEGER, UINTEGER, UTINYINT, UINTEGER, UTINYINT];
  const kept = Array.from({ length: columns.length }, (_, at) => at).filter(
    (at) => ids[columns.row[at] ?? -1] !== null,
  );
  for (let from = 0; from < kept.length; from += rowsPerChunk) {
    const part = kept.slice(from, from + rowsPerChunk);
    const chunk = DuckDBDataChunk.create(types, part.length);
    const { row, fromS, toS, state, observedS, confidence } = columns;
    const values = [(at: number) => ids[row[at] ?? -1] ?? 0].concat(
      [fromS, toS, state, observedS, confidence].map((column) => (at: number) => column[at] ?? 0),
    );
    values.forEach((value, position) => {
      const vector = chunk.getColumnVector(position);
      part.forEach((at, index) => {
        vector.setItem(index, value(at));
      });
      vector.flush();
    });
    appender.appendDataChunk(chunk);
    await nextTurn();
  }
}

async function readIntervals(
  database: StoreDatabase,
  hosts: readonly string[],
  fromMs: EpochMs,
  toMs: EpochMs,
): Promise<readonly GpuIntervals[]> {
  const found = await readQuery(
    database,
    `SELECT uuid, host, from_s::DOUBLE, to_s::DOUBLE, state, observed_s::DOUBLE, confidence
       FROM state_interval JOIN gpu USING (gpu_id)
      WHERE to_s > $fromS AND from_s < $toS AND list_contains(from_json($hosts, '["VARCHAR"]'), host)
      ORDER BY host, uuid, from_s`,
    { fromS: Math.floor(fromMs / 1000), toS: Math.ceil(toMs / 1000), hosts: JSON.stringify(hosts) },
  );
  const gpus = new Map<string, { uuid: string; host: string; intervals: StateInterval[] }>();
  for (const [uuid, host, fromS, toS, state, observedS, confidence] of found.getRows()) {
    const key = `${String(uuid)}\n${String(host)}`;
    const gpu = gpus.get(key) ?? { uuid: String(uuid), host: String(host), intervals: [] };
    gpus.set(key, gpu);
    joined(gpu.intervals, {
      state: windowStates[Number(state)] ?? 'unknown',
      fromMs: Number(fromS) * 1000,
      toMs: Number(toS) * 1000,
      observedSeconds: Number(observedS),
      confidence: Number(confidence) / 255,
    });
  }
  return [...gpus.values()];
}

/** Adds an interval, to the last one where it goes on over midnight. */
function joined(intervals: StateInterval[], next: StateInterval): void {
  const last = intervals.at(-1);
  if (!last || last.state !== next.state || last.toMs !== next.fromMs) {
    intervals.push(next);
    return;
  }
  const [before, after] = [last.toMs - last.fromMs, next.toMs - next.fromMs];
  intervals[intervals.length - 1] = {
    ...last,
    toMs: next.toMs,
    observedSeconds: last.observedSeconds + next.observedSeconds,
    confidence: (last.confidence * before + next.confidence * after) / (before + after),
  };
}
