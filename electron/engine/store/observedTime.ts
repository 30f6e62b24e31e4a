import type { ObservedTime } from '#shared/cost/rates/accrue.ts';
import { type GpuState, gpuStateCode, gpuStates } from '#shared/domain/gpuState.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { gpusPerBlock } from './pendingHours.ts';
import { numberAt, readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import { storedMetricOf } from './storedMetrics.ts';
import type { StoreState } from './storeState.ts';
import { columnOf } from './tierColumns.ts';
import { hourOf, hourSeconds } from './tiers.ts';

const working: readonly GpuState[] = ['effective', 'saturated', 'underUsed', 'throttled'];
const watts = columnOf.mean(storedMetricOf('powerWatts'));
const hour = `at_s // ${hourSeconds} * ${hourSeconds}`;
const isPending = `(${hour}, gpu_id // ${gpusPerBlock}) IN (SELECT hour_s, gpu_block FROM pending_hour)`;

const secondsOf = (keys: readonly GpuState[]) => keys.map((key) => columnOf.stateSeconds(key)).join(' + ');
const codesOf = (keys: readonly GpuState[]) => keys.map((key) => gpuStateCode[key]).join(', ');

/**
 * How long each GPU reported and worked between each two bounds, and how much power it drew: hours as they are rolled up, and raw rows
 * for those that are not yet (the current one). Bounds are taken to the whole hour. An hour counts for an hour at most, however
 * its samples overlap; of the seconds that were covered, the share counts as work that the states give.
 */
export async function readObservedTime(
  database: StoreDatabase,
  state: StoreState,
  boundsMs: readonly EpochMs[],
): Promise<readonly ObservedTime[]> {
  const boundsS = boundsMs.map((ms) => hourOf(ms / 1000));
  const [fromS = 0] = boundsS;
  // The last bound is now, within an hour that counts as far as it has come.
  const toS = Math.ceil((boundsMs.at(-1) ?? 0) / 1000);
  const rolledUntilS = Math.min(toS, Math.max(fromS, state.pending.earliestS()));
  const all = gpuStates.map(({ key }) => key);
  const rolled = (
    from: number,
    to: number,
    also: string,
  ) => `SELECT gpu_id, at_s, coverage_s::DOUBLE AS coverage_s,
      (${secondsOf(working)})::DOUBLE AS working_s, (${secondsOf(all)})::DOUBLE AS states_s, ${watts}::DOUBLE AS watts
    FROM hour WHERE at_s >= ${from} AND at_s < ${to} ${also}`;
  const raw = `SELECT gpu_id, ${hour} AS at_s, sum(coverage_s)::DOUBLE, coalesce(sum(span_s) FILTER (state IN (${codesOf(working)})), 0)::DOUBLE,
      sum(span_s)::DOUBLE, sum(${watts}::DOUBLE * coverage_s) / sum(coverage_s) FILTER (${watts} IS NOT NULL)
    FROM raw WHERE at_s >= ${rolledUntilS} AND at_s < ${toS} AND ${isPending} GROUP BY ALL`;
  const cells =
    rolledUntilS >= toS
      ? rolled(fromS, toS, '')
      : [rolled(fromS, rolledUntilS, ''), rolled(rolledUntilS, toS, `AND NOT ${isPending}`), raw].join(
          ' UNION ALL ',
        );
  const span = boundsS
    .slice(1, -1)
    .map((bound, at) => `WHEN at_s < ${bound} THEN ${at}`)
    .join(' ');
  const spanSql = span === '' ? '0' : `CASE ${span} ELSE ${boundsS.length - 2} END`;
  const found = await readQuery(
    database,
    `WITH cells AS (${cells}),
      hours AS (SELECT gpu_id, ${spanSql} AS span, least(coverage_s, ${hourSeconds}) AS covered_s, working_s, states_s, watts FROM cells)
     SELECT uuid, host, span::DOUBLE, sum(covered_s), coalesce(sum(working_s * covered_s / nullif(states_s, 0)), 0),
        coalesce(sum(watts * covered_s), 0), coalesce(sum(covered_s) FILTER (watts IS NOT NULL), 0)
       FROM hours JOIN gpu USING (gpu_id) WHERE covered_s > 0 GROUP BY uuid, host, span ORDER BY host, uuid, span`,
  );
  return Array.from({ length: found.currentRowCount }, (_, row) => {
    const number = (column: number) => numberAt(found, column, row) ?? 0;
    return {
      uuid: String(found.value(0, row)),
      host: String(found.value(1, row)),
      span: number(2),
      seconds: number(3),
      workingSeconds: number(4),
      wattSeconds: number(5),
      wattsKnownSeconds: number(6),
    };
  });
}
