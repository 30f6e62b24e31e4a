import type { StoreStats } from '#shared/contract/schemas/history.ts';
import { diskEstimate } from './diskEstimate.ts';
import { numberAt, readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import type { StoreState } from './storeState.ts';
import { hourSeconds } from './tiers.ts';

const statsSql = `SELECT (SELECT count(*) FROM raw)::DOUBLE, (SELECT count(*) FROM minute)::DOUBLE,
  (SELECT count(*) FROM hour)::DOUBLE,
  least((SELECT min(at_s) FROM raw), (SELECT min(at_s) FROM minute), (SELECT min(at_s) FROM hour))::DOUBLE`;

/** Size and rows of the file now, and what its retention will take. GPUs of the last hour of telemetry count as seen now. */
export async function readStats(database: StoreDatabase, state: StoreState): Promise<StoreStats> {
  const result = await readQuery(database, statsSql);
  const oldestS = numberAt(result, 3, 0);
  const gpus = state.gpus.countSince(Math.max(0, state.newestS - hourSeconds));
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
      bytes: diskEstimate(state.retention, gpus),
      bytesFor8000: diskEstimate(state.retention, 8000),
    },
  };
}
