import type { DuckDBResultReader } from '@duckdb/node-api';
import { gpuStateCode, gpuStates } from '#shared/domain/gpuState.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { numberAt, readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import { metricsOf, type StoredMetric, storedMetrics } from './storedMetrics.ts';
import { fromStored } from './storedValue.ts';
import type { StoreState } from './storeState.ts';
import { columnOf } from './tierColumns.ts';
import type { TierName } from './tiers.ts';

/** The last stored row of a GPU. */
export interface LatestRow {
  readonly uuid: string;
  readonly host: string;
  readonly atMs: EpochMs;
  /** In the order of `liveMetrics`; NaN where there was no number, and for what DCGM alone measures. */
  readonly mean: Float64Array;
  readonly state: number;
}

const base = metricsOf('base');
const recentSeconds = 600;

/** Code of the state that lasted longest in a roll-up row. */
const longestState = `list_position(${stateList()}, list_max(${stateList()})) - 1`;

function stateList(): string {
  return `[${gpuStates.map((state) => columnOf.stateSeconds(state.key)).join(', ')}]`;
}

const valueColumn = (metric: StoredMetric): string =>
  metric.kind === 'mask' ? columnOf.or(metric) : columnOf.mean(metric);

/** Newest row of each GPU in a tier's range. Two scans: times first, then only the rows wanted. */
function latestSql(tier: TierName, fromS: number, toS: number): string {
  const state = tier === 'raw' ? 'state' : longestState;
  const values = base.map((metric) => `${valueColumn(metric)}::DOUBLE`);
  const range = `at_s >= ${fromS} AND at_s < ${toS}`;
  return `SELECT uuid, host, at_s::DOUBLE, (${state})::DOUBLE, ${values.join(', ')}
    FROM ${tier} JOIN gpu USING (gpu_id)
    WHERE ${range} AND (gpu_id, at_s) IN (SELECT gpu_id, max(at_s) FROM ${tier} WHERE ${range} GROUP BY gpu_id)`;
}

function meansAt(result: DuckDBResultReader, row: number): Float64Array {
  const mean = new Float64Array(storedMetrics.length).fill(Number.NaN);
  for (const [position, metric] of base.entries())
    mean[metric.index] = fromStored(numberAt(result, 4 + position, row), metric) ?? Number.NaN;
  return mean;
}

function rowAt(result: DuckDBResultReader, row: number): LatestRow {
  return {
    uuid: String(result.value(0, row)),
    host: String(result.value(1, row)),
    atMs: Number(result.value(2, row)) * 1000,
    state: numberAt(result, 3, row) ?? gpuStateCode.unknown,
    mean: meansAt(result, row),
  };
}

/**
 * Last stored row of every GPU: from the last ten minutes of raw rows, and for GPUs that are missing there from older raw rows, minutes
 * and hours. A card that moved answers for the host that showed it last.
 */
export async function readLatest(database: StoreDatabase, state: StoreState): Promise<readonly LatestRow[]> {
  const newest = new Map<string, LatestRow>();
  const recentS = Math.max(0, state.newestS - recentSeconds);
  const wanted = new Set(state.gpus.all().map((gpu) => gpu.uuid)).size;
  const passes: readonly (readonly [TierName, number, number])[] = [
    ['raw', recentS, state.newestS + 1],
    ['raw', 0, recentS],
    ['minute', 0, state.floorS.raw],
    ['hour', 0, state.floorS.minute],
  ];
  for (const [tier, fromS, toS] of passes) {
    if (newest.size >= wanted) break;
    if (toS <= fromS) continue;
    const result = await readQuery(database, latestSql(tier, fromS, toS));
    for (let row = 0; row < result.currentRowCount; row += 1) keepNewer(newest, rowAt(result, row));
  }
  return [...newest.values()];
}

function keepNewer(newest: Map<string, LatestRow>, row: LatestRow): void {
  const known = newest.get(row.uuid);
  if (!known || known.atMs < row.atMs) newest.set(row.uuid, row);
}
