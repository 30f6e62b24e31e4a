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
 * Seconds by state are those of whole ticks, `coverage_s` is what the samples in them spoke for: of a tick that was half covered half
 * counts, and each sample of a host that is read every 30 s counts for 30 s though ticks are 10 s long.
 */
const states = gpuStates.map(({ key }) => columnOf.stateSeconds(key)).join(' + ');
const share = (...keys: readonly GpuState[]) => {
  const columns = keys.map(columnOf.stateSeconds).join(' + ');
  return `coalesce((${columns})::DOUBLE * least(coverage_s, 3600) / nullif(${states}, 0), 0)`;
};

/** Hours of the GPUs of some hosts that begin within a range, by GPU and time. What has no row was not observed. */
export async function readUsageHours(
  database: StoreDatabase,
  hosts: readonly string[],
  fromMs: EpochMs,
  toMs: EpochMs,
): Promise<readonly UsageHour[]> {
  const found = await readQuery(
    database,
    `SELECT uuid, host, at_s, ${share('effective', 'saturated', 'underUsed', 'throttled')},
        ${share('heldIdle', 'spinning')}, ${share('idle')}, ${share('unknown')}
       FROM hour JOIN gpu USING (gpu_id)
      WHERE at_s >= $fromS AND at_s < $toS AND list_contains(from_json($hosts, '["VARCHAR"]'), host)
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
