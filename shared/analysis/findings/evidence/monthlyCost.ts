import { perHourNow } from '../../../cost/rates/accrue.ts';
import { type DecimalText, decimalText, Exact, exact } from '../../../money/decimal.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';

/** A month in advice: 365 x 24 / 12 hours, as clouds price one. */
export const hoursPerMonth = 730;

/** What GPUs cost a month. */
export interface MonthlyCost {
  /** Of all of them; null where one has no known price, which is not free. */
  readonly total: DecimalText | null;
  /** Of those with a known price; null where none has one. */
  readonly known: DecimalText | null;
  /** GPUs without a known price. */
  readonly unpriced: number;
  /** Why the total is unknown, a sentence; '' where it is known. */
  readonly why: string;
}

const hourly = new WeakMap<GpuProfile, DecimalText | null>();

/** What one GPU costs an hour at its mean power in the window, energy of one's own hardware included; null where the price is unknown. */
export function hourlyCostOf(profile: GpuProfile, currency: string): DecimalText | null {
  const { rate } = profile.gpu.price;
  if (rate === null || rate.currency !== currency) return null;
  // Rented, it is the price itself; else several rules ask for the same sum.
  if (rate.energy === null) return rate.perGpuHour;
  const known = hourly.get(profile);
  if (known !== undefined) return known;
  const { cost } = perHourNow(rate, profile.powerWatts?.mean ?? Number.NaN);
  hourly.set(profile, cost);
  return cost;
}

/** What one GPU costs a month of 730 hours; null where its price is unknown. 2.49 an hour are 1817.70. */
export function monthlyCostOf(profile: GpuProfile, currency: string): DecimalText | null {
  const perHour = hourlyCostOf(profile, currency);
  return perHour === null ? null : decimalText(exact(perHour).times(hoursPerMonth));
}

/** What GPUs cost a month together, in the currency of the rates. A price in another currency counts as unknown: nothing is converted here. */
export function monthlyCost(profiles: readonly GpuProfile[], currency: string): MonthlyCost {
  // Thousands of GPUs have a handful of prices: each is multiplied once.
  const counts = new Map<DecimalText | null, number>();
  for (const profile of profiles) {
    const perHour = hourlyCostOf(profile, currency);
    counts.set(perHour, (counts.get(perHour) ?? 0) + 1);
  }
  const unpriced = counts.get(null) ?? 0;
  let sum = new Exact(0);
  for (const [perHour, count] of counts)
    if (perHour !== null) sum = sum.plus(exact(perHour).times(hoursPerMonth * count));
  const known = unpriced < profiles.length || profiles.length === 0 ? decimalText(sum) : null;
  return {
    total: unpriced === 0 ? known : null,
    known,
    unpriced,
    why: unpriced === 0 ? '' : whyUnknown(profiles, currency, unpriced),
  };
}

function whyUnknown(profiles: readonly GpuProfile[], currency: string, unpriced: number): string {
  const one = profiles.find((profile) => hourlyCostOf(profile, currency) === null);
  const rate = one?.gpu.price.rate ?? null;
  const reason = rate === null ? (one?.gpu.price.why ?? '') : `Its price is in ${rate.currency}.`;
  const which =
    unpriced === profiles.length
      ? 'No price is known'
      : `${unpriced} of ${profiles.length} GPUs have no price in ${currency}`;
  return `${which}, so the saving is unknown. ${reason}`.trimEnd();
}
