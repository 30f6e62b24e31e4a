import { type DecimalText, decimalText, Exact, exact } from '../../../money/decimal.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { hoursPerMonth, monthlyCost, monthlyCostOf } from './monthlyCost.ts';
import { isPaidAnyway } from './paidAnyway.ts';

/** What a month of being switched off all the time would save: what a part of the time off is a part of. */
export interface SwitchedOff {
  /** Null where it is unknown, or where switching off saves nothing. */
  readonly total: DecimalText | null;
  /** Why it is null, a sentence; else ''. */
  readonly why: string;
}

/**
 * What is not paid for GPUs that are off: the whole price of what is rented by the hour; of hardware of one's own the power that it draws
 * with nothing to do, its host's share included; nothing of what a commitment pays for whether it runs or not.
 */
export function savedWhileOff(profiles: readonly GpuProfile[], { currency }: AnalysisInput): SwitchedOff {
  if (profiles.some(({ gpu }) => isPaidAnyway(gpu)))
    return {
      total: null,
      why: 'It is reserved and paid for whether it runs or not: switching off saves nothing before that ends.',
    };
  const cost = monthlyCost(profiles, currency);
  if (cost.total === null) return { total: null, why: cost.why };
  const parts = profiles.map((profile) =>
    profile.gpu.price.rate?.basis === 'owned' ? idlePowerOf(profile) : monthlyCostOf(profile, currency),
  );
  if (parts.some((part) => part === null))
    return {
      total: null,
      why: 'The hardware is owned: switching off saves its power, whose price or amount is not known.',
    };
  return {
    total: decimalText(parts.reduce((sum, part) => sum.plus(exact(part ?? '0')), new Exact(0))),
    why: '',
  };
}

/** 70 W and 150 W of the host at 0.20 a kWh are 0.22 kW x 730 h x 0.20 = 32.12. */
function idlePowerOf({ gpu, idleFloor }: GpuProfile): DecimalText | null {
  const energy = gpu.price.rate?.energy ?? null;
  if (energy === null || idleFloor === null) return null;
  const kilowatts = new Exact((idleFloor.watts + energy.hostWatts).toFixed(3)).div(1000);
  return decimalText(kilowatts.times(hoursPerMonth).times(exact(energy.perKwh)));
}
