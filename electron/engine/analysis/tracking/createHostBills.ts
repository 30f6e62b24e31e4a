import { parseMonth } from '#shared/money/billingCalendar.ts';
import type { MatchingService } from '../../billing/matching/matching.ts';
import type { Spend } from '../../billing/spend/spend.ts';
import { type HostBill, readHostBills } from './hostBills.ts';

/** What bills by host are read from. */
export interface HostBillSources {
  readonly spend: Pick<Spend, 'month'>;
  readonly matching: Pick<MatchingService, 'billOf'>;
}

/** Reads months once each. A month of which some provider's bill is not wholly in, or that nobody billed, is null. */
export function createHostBills({
  spend,
  matching,
}: HostBillSources): (month: string) => Promise<ReadonlyMap<string, HostBill> | null> {
  const known = new Map<string, Promise<ReadonlyMap<string, HostBill> | null>>();
  const read = async (text: string) => {
    const month = parseMonth(text.slice(0, 7));
    if (month === null) return null;
    const { coverage } = await spend.month({ month, basis: 'effective', gpuOnly: false, filters: [] });
    const isWhole =
      coverage.length > 0 && coverage.every(({ state }) => state === 'closed' || state === 'in');
    return isWhole ? readHostBills(await matching.billOf(month), month) : null;
  };
  return (month) => {
    const found = known.get(month) ?? read(month);
    known.set(month, found);
    return found;
  };
}
