import { type DecimalText, type Exact, exact } from '../../../money/decimal.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { hourlyCostOf } from '../evidence/monthlyCost.ts';
import type { CostClaim } from '../finding.ts';

/** The part of each GPU's cost that is saved where it costs so much an hour instead, 0 to 1; GPUs without a price claim nothing. */
export function claimsAtPrice(
  profiles: readonly GpuProfile[],
  perGpuHour: Exact,
  currency: string,
): readonly CostClaim[] {
  const shares = new Map<DecimalText, number>();
  return profiles.flatMap((profile) => {
    const perHour = hourlyCostOf(profile, currency);
    if (perHour === null) return [];
    const share = shares.get(perHour) ?? shareSaved(exact(perHour), perGpuHour);
    shares.set(perHour, share);
    return share > 0 ? [{ uuid: profile.gpu.uuid, host: profile.gpu.host, share }] : [];
  });
}

function shareSaved(today: Exact, instead: Exact): number {
  if (!today.greaterThan(instead)) return 0;
  return Math.min(1, today.minus(instead).div(today).toNumber());
}
