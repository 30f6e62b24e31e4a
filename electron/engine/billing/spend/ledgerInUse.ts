import type { DayText } from '#shared/money/billingCalendar.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { SpendRelation } from './spendCubes.ts';

/** The ledger that is looked at now. */
export interface LedgerInUse {
  readonly ledger: Ledger;
  /** True for the bill of the simulated fleet. */
  readonly demo: boolean;
}

/** The ledger as one answer sees it. */
export interface LedgerToday extends LedgerInUse {
  readonly today: DayText;
  /** Where to read what. */
  readonly relation: SpendRelation;
  /** Where budgets by a tag read days, of the tags that budgets name: `SpendCubes.tagDays`. */
  readonly tagDays: (key: string, keys: readonly string[]) => Promise<string>;
}
