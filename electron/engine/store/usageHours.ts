import { type WindowState, windowStates } from '#shared/analysis/window/stateInterval.ts';
import type { GpuSeconds } from '#shared/cost/allocation/gpuTime.ts';
import { type GpuState, gpuStates } from '#shared/domain/gpuState.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import { columnOf } from './tierColumns.ts';

/** What a GPU did in one hour, by the coverage of its samples. */
export interface UsageHour extends GpuSeconds {
  readonly uuid: string;
  readonly host: string;
  /** Start of the hour. */
  readonly hourMs: EpochMs;
}

/**
 * By samples: seconds by state are those of whole ticks, `coverage_s` is what the samples in them spoke for: of a tick that was half
 * covered half counts, and each sample of a host that is read every 30 s counts for 30 s though ticks are 10 s long.
 */
const states = gpuStates.map(({ key }) => columnOf.stateSeconds(key)).join(' + ');
const sampled = (keys: readonly GpuState[]) => {
  const columns = keys.map(columnOf.stateSeconds).join(' + ');
  return `coalesce((${columns})::DOUBLE * least(coverage_s, 3600) / nullif(${states}, 0), 0)`;
};

/** By the analysis, where it has looked at the hour: all its observed seconds are in the state that it decided on. */
const decided = (keys: readonly WindowState[]) => {
  const codes = keys.map((key) => windowStates.indexOf(key)).join(', ');
  return `CASE WHEN state IN (${codes}) THEN round(least(coverage_s, 3600)::DOUBLE) ELSE 0 END`;
};
/** What came in after the analysis had looked is not observed to it: there the samples tell. */
const seconds = (keys: readonly (GpuState & WindowState)[]) =>
  `CASE WHEN state <> ${windowStates.indexOf('notObserved')} AND at_s < to_s THEN ${decided(keys)} ELSE ${sampled(keys)} END`;

/**
 * Hours of the GPUs of some hosts that begin within a range, by GPU and time. What has no row was not observed. Where the
 * analysis has decided what an hour was, that counts, so that allocation and advice speak of the same seconds
 * (docs/decisions/0021-states-over-hours.md); else what each sample said.
 */
export async function readUsageHours(
  database: StoreDatabase,
  hosts: readonly string[],
  fromMs: EpochMs,
  toMs: EpochMs,
): Promise<readonly UsageHour[]> {
  const found = await readQuery(
    database,
    `WITH own AS (SELECT gpu_id, uuid, host FROM gpu WHERE list_contains(from_json($hosts, '["VARCHAR"]'), host)),
      hours AS (SELECT * FROM hour JOIN own USING (gpu_id) WHERE at_s >= $fromS AND at_s < $toS),
      decided AS (SELECT gpu_id, from_s, to_s, state FROM state_interval
        WHERE gpu_id IN (SELECT gpu_id FROM own) AND to_s > $fromS AND from_s < $toS)
     SELECT uuid, host, at_s, ${seconds(['effective', 'saturated', 'underUsed', 'throttled'])},
        ${seconds(['heldIdle', 'spinning'])}, ${seconds(['idle'])}, ${seconds(['unknown'])}
       FROM hours ASOF LEFT JOIN decided ON hours.gpu_id = decided.gpu_id AND hours.at_s >= decided.from_s
      ORDER BY uuid, at_s`,
    { fromS: Math.floor(fromMs / 1000), toS: Math.ceil(toMs / 1000), hosts: JSON.stringify(hosts) },
  );
  return found.getRows().map(([uuid, host, atS, effective, heldIdle, idle, unmeasured]) => ({
    uuid: String(uuid),
    host: String(host),
    hourMs: Number(atS) * 1000,
    effective: Number(effective),
    heldIdle: Number(heldIdle),
    idle: Number(idle),
    unmeasured: Number(unmeasured),
  }));
}
