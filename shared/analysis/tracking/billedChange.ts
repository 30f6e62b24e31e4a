import { Exact, exact } from '../../money/decimal.ts';
import { hoursPerMonth } from '../findings/evidence/monthlyCost.ts';
import type { BilledHours } from './trackedMonth.ts';

/** How a bill changed, per month of 730 hours. */
export interface BilledChange {
  /** Before less after: above 0 is saved. */
  readonly saving: Exact;
  /** Part of it that comes from another number of hours at the old price, and from another price; null where the bill tells no hours. */
  readonly byHours: Exact | null;
  readonly byPrice: Exact | null;
}

/**
 * A month before held against a month after, each at 730 hours. What changed is told apart into hours at the old price, and the new price on
 * the hours that remain; the two sum to the change.
 *
 *     before 8 x 730 h at 2 = 11680; after 4 x 730 h at 2.5 = 7300: saved 4380 = 5840 by hours - 1460 by price
 */
export function billedChange(before: BilledHours, after: BilledHours): BilledChange {
  const scaled = (billed: BilledHours, amount: Exact) =>
    billed.hours > 0 ? amount.times(hoursPerMonth).div(String(billed.hours)) : new Exact(0);
  const [then, now] = [scaled(before, exact(before.cost)), scaled(after, exact(after.cost))];
  const saving = then.minus(now);
  if (before.gpuHours === null || after.gpuHours === null || before.gpuHours <= 0)
    return { saving, byHours: null, byPrice: null };
  const priceThen = exact(before.cost).div(String(before.gpuHours));
  const hoursThen = scaled(before, new Exact(String(before.gpuHours)));
  const hoursNow = scaled(after, new Exact(String(after.gpuHours)));
  const byHours = hoursThen.minus(hoursNow).times(priceThen);
  return { saving, byHours, byPrice: saving.minus(byHours) };
}
