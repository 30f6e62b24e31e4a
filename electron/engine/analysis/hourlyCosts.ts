import { hourlyCostOf } from '#shared/analysis/findings/evidence/monthlyCost.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import { latestByUuid } from '#shared/analysis/window/latestByUuid.ts';
import type { DecimalText } from '#shared/money/decimal.ts';

/** What each GPU costs an hour where it is now, by uuid; those without a known price are missing. */
export function hourlyCosts(
  profiles: readonly GpuProfile[],
  currency: string,
): ReadonlyMap<string, DecimalText> {
  const costs = new Map<string, DecimalText>();
  for (const [uuid, profile] of latestByUuid(profiles)) {
    const cost = hourlyCostOf(profile, currency);
    if (cost !== null) costs.set(uuid, cost);
  }
  return costs;
}
