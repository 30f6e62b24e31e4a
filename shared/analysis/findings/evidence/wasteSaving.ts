import { type DecimalText, decimalText, Exact, exact } from '../../../money/decimal.ts';
import { formatMoney } from '../../../money/formatMoney.ts';
import { type GpuProfile, wasteStates } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import type { CalculationStep, MonthlyAmount } from '../finding.ts';
import { exactShare, orderedRange } from './amountRange.ts';
import { costSteps, savingStep } from './costSteps.ts';
import { groupedBy } from './groupedBy.ts';
import { hourlyCostOf, hoursPerMonth, monthlyCost } from './monthlyCost.ts';

/** What comes back when GPUs that do nothing are given back. */
export interface WasteSaving {
  /** Null where a price is unknown. */
  readonly amount: MonthlyAmount | null;
  /** Why there is none; '' where there is. */
  readonly why: string;
  readonly steps: readonly CalculationStep[];
}

/**
 * The saving of GPUs that stand still. Expected is their whole cost: while they are gone nothing is paid. Low is the part of the window in
 * which they stood still, should their work come back as it was before; of hardware of one's own whose power is priced, the power
 * alone. 8 GPUs at 2.49 that stood still for half of the window: 7270.80 to 14541.60 a month.
 */
export function wasteSaving(profiles: readonly GpuProfile[], { currency }: AnalysisInput): WasteSaving {
  const cost = monthlyCost(profiles, currency);
  const steps = costSteps(profiles, currency);
  if (cost.total === null) return { amount: null, why: cost.why, steps };
  const amount = orderedRange(decimalText(lowOf(profiles, currency)), cost.total, cost.total, currency);
  const least: CalculationStep = {
    label: 'At the least',
    formula: 'the part of the window in which they stood still (of owned hardware the power), GPU by GPU',
    result: formatMoney(amount.low, currency),
  };
  return { amount, why: '', steps: [...steps, least, ...savingStep(amount, 'all of the cost of the GPUs')] };
}

/** Share of its observed time in which a GPU did nothing, 0 to 1; 0 where nothing was observed. */
export function stillShare({ stateSeconds, observedSeconds }: GpuProfile): number {
  let still = 0;
  for (const state of wasteStates) still += stateSeconds[state];
  return observedSeconds > 0 ? Math.min(1, still / observedSeconds) : 0;
}

/** GPUs at one price are multiplied together, but those whose power counts for less than their share. */
function lowOf(profiles: readonly GpuProfile[], currency: string): Exact {
  let low = new Exact(0);
  for (const [perHour, own] of groupedBy(profiles, (profile) => hourlyCostOf(profile, currency))) {
    if (perHour === null) continue;
    const month = exact(perHour).times(hoursPerMonth);
    let shares = new Exact(0);
    for (const profile of own) {
      const share = exactShare(stillShare(profile));
      const power = powerOf(profile, perHour);
      if (power === null) shares = shares.plus(share);
      else low = low.plus(Exact.min(month.times(share), power.times(hoursPerMonth)));
    }
    low = low.plus(month.times(shares));
  }
  return low;
}

/** What of the hourly cost of owned hardware is power; null where it is rented or its power is not priced. */
function powerOf({ gpu: { price } }: GpuProfile, perHour: DecimalText): Exact | null {
  const { rate } = price;
  if (rate?.basis !== 'owned' || rate.energy === null) return null;
  return exact(perHour).minus(exact(rate.perGpuHour));
}
