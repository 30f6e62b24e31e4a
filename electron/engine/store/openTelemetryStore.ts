import type { Retention } from '#shared/contract/schemas/history.ts';
import { createAdviceArchive } from './adviceArchive.ts';
import { HistoryAppender } from './historyAppender.ts';
import { createHolderHistory } from './holderHistory.ts';
import { createHostHealthArchive } from './hostHealthArchive.ts';
import { createHostIdentities } from './hostIdentities.ts';
import { setHostLabels } from './hostLabels.ts';
import { createIncidentArchive } from './incidentArchive.ts';
import { Keeper } from './keeper.ts';
import { readLatest } from './latest.ts';
import { createLlmHistory } from './llmHistory.ts';
import { readObservedTime } from './observedTime.ts';
import { appendPastHours } from './pastHours.ts';
import { readPercentiles } from './percentiles.ts';
import { readSeries } from './series.ts';
import { createStateHistory } from './stateHistory.ts';
import { openDatabase, type StoreDatabase } from './storeDatabase.ts';
import { closedFailure, openFailure, writeFailure } from './storeFailure.ts';
import { loadState, type StoreState } from './storeState.ts';
import { readStats } from './storeStats.ts';
import type { TelemetryStore } from './telemetryStore.ts';
import { TickAppender } from './tickAppender.ts';
import { hourOf, hourSeconds, retentionSeconds } from './tiers.ts';
import { createToldArchive } from './toldArchive.ts';
import { readUsageHours } from './usageHours.ts';
import { createWindowHours } from './windowHours.ts';

/** Where telemetry lies and how much of it is kept. */
export interface TelemetryStoreOptions {
  /** The DuckDB file; created where it does not exist. Its folder must exist. */
  readonly path: string;
  readonly retention: Retention;
  /** What DuckDB may hold in memory; larger sorts and aggregates go to a folder beside the file. 128 where not given. */
  readonly memoryLimitMb?: number;
}

/**
 * Rolling up 8,000 GPUs runs in 96 MB. What lies above is a cache of the file, which the operating system keeps anyway: resident memory
 * grows by the limit and about 60 MB of what DuckDB does not count.
 */
const defaultMemoryLimitMb = 128;

/**
 * Opens the telemetry on disk, or creates it.
 * @throws FailureError (config) where another process holds the file, it is damaged, or a newer Headroom wrote it; the file
 * is left as it was.
 */
export async function openTelemetryStore(options: TelemetryStoreOptions): Promise<TelemetryStore> {
  const database = await openDatabase(options.path, options.memoryLimitMb ?? defaultMemoryLimitMb);
  try {
    return storeOver(database, await loadState(database.writer.connection, options.retention));
  } catch (error) {
    database.release();
    throw openFailure(options.path, error);
  }
}

function storeOver(database: StoreDatabase, state: StoreState): TelemetryStore {
  const appender = new TickAppender(database, state);
  const history = new HistoryAppender(database, state);
  const keeper = new Keeper(database, state);
  let closing: Promise<void> | null = null;
  const open = <T>(task: () => Promise<T>): Promise<T> =>
    closing ? Promise.reject(closedFailure(database.path)) : task();
  const writing = <T>(task: () => Promise<T>): Promise<T> =>
    open(task).catch((error: unknown) => {
      throw writeFailure(database.path, error);
    });
  return {
    append: (tick) =>
      writing(async () => {
        await appender.append(tick);
        void keeper.checkpointIfGrown();
      }),
    appendHistory: (part) =>
      writing(async () => {
        const rows = await history.append(part);
        void keeper.checkpointIfGrown();
        return rows;
      }),
    historyRanges: (source) => open(() => history.ranges(source)),
    oldestAppendableMs: (nowMs) => {
      const kept = hourOf(nowMs / 1000 - retentionSeconds(state.retention).raw) + hourSeconds;
      return Math.max(state.floorS.raw, kept) * 1000;
    },
    setHostLabels: (labels) => writing(() => setHostLabels(database, labels)),
    series: (input) => open(() => readSeries(database, state, input)),
    percentiles: (input) => open(() => readPercentiles(database, state, input)),
    latest: () => open(() => readLatest(database, state)),
    stats: () => open(() => readStats(database, state)),
    incidents: createIncidentArchive(database),
    told: createToldArchive(database),
    hostHealth: createHostHealthArchive(database),
    llm: createLlmHistory(database, state),
    holders: createHolderHistory(database, state),
    advice: createAdviceArchive(database),
    identities: createHostIdentities(database),
    states: createStateHistory(database, state),
    windowHours: createWindowHours(database, state),
    observedTime: (boundsMs) => open(() => readObservedTime(database, state, boundsMs)),
    usageHours: (hosts, fromMs, toMs) => open(() => readUsageHours(database, hosts, fromMs, toMs)),
    appendPastHours: (hours) => writing(() => appendPastHours(database, state, hours)),
    setRetention: (retention) =>
      open(async () => {
        state.retention = retention;
        keeper.retentionChanged();
      }),
    maintain: (nowMs) => writing(() => keeper.step(nowMs)),
    close: () => {
      closing ??= closeStore(database, keeper);
      return closing;
    },
  };
}

/** Waits for what runs, moves the log into the file and lets go of it. A checkpoint that fails leaves the log to the next opening. */
async function closeStore(database: StoreDatabase, keeper: Keeper): Promise<void> {
  await Promise.all(database.readers.map((reader) => reader.queue.run(async () => undefined)));
  await keeper.close();
  await database.writer.queue.run(async () => database.release());
}
