import type { BillingMonth } from '../../money/billingCalendar.ts';
import type { DecimalText } from '../../money/decimal.ts';

/** What GPUs cost an hour, by month and uuid, as it was told last in each. A month in which nobody looked is missing. */
export type RatesByMonth = ReadonlyMap<BillingMonth, ReadonlyMap<string, DecimalText>>;

/**
 * What a GPU cost an hour in a month; null where no price was known. In a month in which nobody looked it is what the months before and
 * after say, where both say the same: else nobody knows when it changed.
 */
export function rateInMonth(rates: RatesByMonth, uuid: string, month: BillingMonth): DecimalText | null {
  const told = rates.get(month);
  if (told) return told.get(uuid) ?? null;
  const months = [...rates.keys()].sort();
  const rateOf = (of: BillingMonth | undefined) => (of === undefined ? undefined : rates.get(of)?.get(uuid));
  const before = rateOf(months.findLast((other) => other < month));
  const after = rateOf(months.find((other) => other > month));
  return before !== undefined && before === after ? before : null;
}
