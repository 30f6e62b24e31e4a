import { type Attos, attosOf } from '../../cost/allocation/attos.ts';
import { decimalText, exact } from '../../money/decimal.ts';
import { hourlyCostOf } from '../findings/evidence/monthlyCost.ts';
import type { GpuProfile } from '../window/gpuProfile.ts';
import { type StateAttos, splitByState } from './splitByState.ts';

/** What a GPU's window costs at its rate, by state. */
export interface WindowCost {
  readonly total: Attos;
  readonly byState: StateAttos;
}

/**
 * What a GPU's window costs at its hourly rate, split by its states' seconds so that the parts sum to it. Null where the price is unknown.
 * Worked: 720 h at 2.49 are 1792.80; 180 h of them idle are 448.20.
 */
export function costAtRates(profile: GpuProfile, currency: string): WindowCost | null {
  const perHour = hourlyCostOf(profile, currency);
  if (perHour === null) return null;
  const seconds = (profile.toMs - profile.fromMs) / 1000;
  const total = attosOf(decimalText(exact(perHour).times(String(seconds)).div(3600)));
  return { total, byState: splitByState(total, seconds, profile.stateSeconds) };
}
