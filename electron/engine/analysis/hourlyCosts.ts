import { hourlyCostOf } from '#shared/analysis/findings/evidence/monthlyCost.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import type { DecimalText } from '#shared/money/decimal.ts';

/** What each GPU costs an hour, by uuid; those without a known price are missing. */
export function hourlyCosts(
  profiles: readonly GpuProfile[],
  currency: string,
): ReadonlyMap<string, DecimalText> {
  const costs = new Map<string, DecimalText>();
  for (const profile of profiles) {
    const cost = hourlyCostOf(profile, currency);
    if (cost !== null) costs.set(profile.gpu.uuid, cost);
  }
  return costs;
}
