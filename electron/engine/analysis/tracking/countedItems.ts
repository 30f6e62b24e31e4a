import {
  type AdviceAmount,
  countedClaims,
  countedRealised,
} from '#shared/analysis/tracking/countTogether.ts';
import { familyOf } from '#shared/analysis/tracking/family.ts';
import type { AcceptedAdvice, RealisedMonth } from '#shared/analysis/tracking/trackedMonth.ts';
import type { AdviceTracking } from '#shared/contract/schemas/adviceMoney.ts';
import type { BillingMonth } from '#shared/money/billingCalendar.ts';

type Item = AdviceTracking['items'][number];
type Counted = Pick<Item, 'countedClaim' | 'countedRealised'>;

/** Accepted advice, and what became of it month by month, the oldest first. */
export interface FollowedItem {
  readonly advice: AcceptedAdvice;
  readonly months: readonly RealisedMonth[];
  readonly item: Omit<Item, keyof Counted | 'months'>;
}

/** Items with the part of each that counts in a sum: now, and in each month beside what was accepted by then. */
export function countedItems(all: readonly FollowedItem[]): readonly Item[] {
  const claims = countedClaims(all.map(({ advice }) => claimOf(advice)));
  const byMonth = new Map<BillingMonth, ReadonlyMap<FollowedItem, Counted>>();
  for (const month of new Set(all.flatMap(({ months }) => months.map((one) => one.month))))
    byMonth.set(month, countedIn(month, all));
  return all.map((followed, at) => {
    const months = followed.months.map((month) => ({
      ...month,
      ...(byMonth.get(month.month)?.get(followed) ?? notCounted),
    }));
    return {
      ...followed.item,
      countedClaim: claims[at] ?? null,
      countedRealised: months.at(-1)?.countedRealised ?? null,
      months,
    };
  });
}

const notCounted: Counted = { countedClaim: null, countedRealised: null };

function countedIn(name: BillingMonth, all: readonly FollowedItem[]): ReadonlyMap<FollowedItem, Counted> {
  const there = all.flatMap((followed) => {
    const month = followed.months.find((one) => one.month === name);
    return month ? [{ followed, month }] : [];
  });
  const claims = countedClaims(there.map(({ followed }) => claimOf(followed.advice)));
  const realised = countedRealised(there.map(({ followed, month }) => realisedOf(followed.advice, month)));
  return new Map(
    there.map(({ followed }, at) => [
      followed,
      { countedClaim: claims[at] ?? null, countedRealised: realised[at] ?? null },
    ]),
  );
}

/** What a fix costs is no claim. */
function claimOf({ finding, perHourThen }: AcceptedAdvice): AdviceAmount {
  const isFix = familyOf(finding.kind) === 'fix';
  const amount = isFix ? null : (finding.saving?.expected ?? null);
  return { finding, perHourThen, amount, isBilled: false };
}

function realisedOf({ finding, perHourThen }: AcceptedAdvice, month: RealisedMonth): AdviceAmount {
  const isBilled = month.fromBill !== null && familyOf(finding.kind) !== 'claim';
  return { finding, perHourThen, amount: month.realised, isBilled };
}
