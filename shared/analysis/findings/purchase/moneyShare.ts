import { type Exact, exact } from '../../../money/decimal.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { hourlyCostOf } from '../evidence/monthlyCost.ts';
import type { CostClaim } from '../finding.ts';

/** The part of each GPU's cost that is saved where it costs so much an hour instead, 0 to 1; GPUs without a price claim nothing. */
export function claimsAtPrice(
  profiles: readonly GpuProfile[],
  perGpuHour: Exact,
  currency: string,
): readonly CostClaim[] {
  return profiles.flatMap((profile) => {
    const perHour = hourlyCostOf(profile, currency);
    if (perHour === null || !exact(perHour).greaterThan(perGpuHour)) return [];
    const share = exact(perHour).minus(perGpuHour).div(exact(perHour)).toNumber();
    return [{ uuid: profile.gpu.uuid, host: profile.gpu.host, share: Math.min(1, share) }];
  });
}
