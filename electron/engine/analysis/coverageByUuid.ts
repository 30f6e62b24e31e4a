import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import { latestByUuid } from '#shared/analysis/window/latestByUuid.ts';

/** Share of its window in which each GPU was observed where it is now, 0 to 1, by uuid. */
export function coverageByUuid(profiles: readonly GpuProfile[]): ReadonlyMap<string, number> {
  return new Map(Array.from(latestByUuid(profiles), ([uuid, { coverage }]) => [uuid, coverage]));
}
