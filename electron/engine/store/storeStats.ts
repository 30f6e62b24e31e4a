import type { StoreStats } from '#shared/contract/schemas/history.ts';
import { diskEstimate } from './diskEstimate.ts';
import { numberAt, readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import type { StoreState } from './storeState.ts';
import { hourSeconds } from './tiers.ts';

const statsSql = `SELECT (SELECT count(*) FROM raw)::DOUBLE, (SELECT count(*) FROM minute)::DOUBLE,
  (SELECT count(*) FROM hour)::DOUBLE,
  least((SELECT min(at_s) FROM raw), (SELECT min(at_s) FROM minute), (SELECT min(at_s) FROM hour))::DOUBLE`;

/** GPUs that DCGM measured from a second on. */
async function profiledSince(database: StoreDatabase, fromS: number): Promise<number> {
  const result = await readQuery(
    database,
    `SELECT count(DISTINCT gpu_id)::DOUBLE FROM raw_profiling WHERE at_s >= ${fromS}`,
  );
  return numberAt(result, 0, 0) ?? 0;
}

/** Size and rows of the file now, and what its retention will take. GPUs of the last hour of telemetry count as seen now. */
export async function readStats(database: StoreDatabase, state: StoreState): Promise<StoreStats> {
  const result = await readQuery(database, statsSql);
  const oldestS = numberAt(result, 3, 0);
  const lastHourS = Math.max(0, state.newestS - hourSeconds);
  const gpus = state.gpus.countSince(lastHourS);
  const profiled = Math.min(gpus, await profiledSince(database, lastHourS));
  const profiledOf8000 = gpus === 0 ? 0 : Math.round((profiled / gpus) * 8000);
  return {
    path: database.path,
    sizeBytes: await database.sizeBytes(),
    rows: {
      raw: numberAt(result, 0, 0) ?? 0,
      minute: numberAt(result, 1, 0) ?? 0,
      hour: numberAt(result, 2, 0) ?? 0,
    },
    oldestMs: oldestS === null ? null : oldestS * 1000,
    estimate: {
      gpus,
      bytes: diskEstimate(state.retention, gpus, profiled),
      bytesFor8000: diskEstimate(state.retention, 8000, profiledOf8000),
    },
  };
}
