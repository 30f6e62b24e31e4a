import { mayBeOneAccount } from './billedAccount.ts';
import { exact } from './decimal.ts';
import type { AsideBy, PeriodKey, PeriodSums, StoredPeriod } from './storedPeriod.ts';

/** A period before it is known which others hold the same bill. */
export type BarePeriod = Omit<StoredPeriod, 'overlaps' | 'asideFor' | 'asideBy'>;

/** What the user decided of a period: that it counts, or that it does not, whatever else there is. */
export interface PeriodChoice extends PeriodKey {
  readonly counts: boolean;
}

/** Azure's two exports complement each other: one states what is billed, the other what is effective. */
const complements = new Set(['azure-actual', 'azure-amortized']);
/** Sums that differ by less are of the same bill: pulls and exports of a running month are some hours apart. */
const sameWithin = '0.01';

/**
 * Says of each period whether it counts. Two datasets of the same provider and month, and of accounts that may be one, whose billed sums
 * are the same within 1 % are the same bill by two ways: the one with more rows counts, and the other is set aside for it. One that states no billed sum is held
 * by its effective one, and follows the export that it complements. Where the sums differ both count, and each names the other. What
 * the user chose goes first.
 */
export function settleOverlaps(
  periods: readonly BarePeriod[],
  choices: readonly PeriodChoice[],
): readonly StoredPeriod[] {
  const chosen = new Map(choices.map((choice) => [keyText(choice), choice.counts]));
  const groups = new Map<string, BarePeriod[]>();
  for (const period of periods) {
    const key = billText(period);
    groups.set(key, [...(groups.get(key) ?? []), period]);
  }
  const settled = new Map<number, StoredPeriod>();
  for (const group of groups.values())
    for (const period of settleGroup(group, (one) => chosen.get(keyText(one)) ?? null))
      settled.set(period.id, period);
  return periods.flatMap((period) => settled.get(period.id) ?? []);
}

/** For which dataset a period is set aside, and why. */
interface Aside {
  readonly for: string;
  readonly by: AsideBy;
}

function settleGroup(
  group: readonly BarePeriod[],
  chosen: (period: BarePeriod) => boolean | null,
): readonly StoredPeriod[] {
  const byDetail = group.toSorted(
    (one, other) =>
      Number(chosen(other) === true) - Number(chosen(one) === true) ||
      Number(states(other, 'billed')) - Number(states(one, 'billed')) ||
      other.rows - one.rows ||
      other.importedAtMs - one.importedAtMs,
  );
  const counted: BarePeriod[] = [];
  const aside = new Map<number, Aside>();
  for (const period of byDetail) {
    const twin = counted.find(
      (one) =>
        overlap(one, period) && (isSameBill(one, period) || standsForPartner(one, period, group, aside)),
    );
    // Not for one that is set aside itself: something of a bill always counts.
    const other = byDetail.find((one) => one !== period && overlap(one, period) && !aside.has(one.id));
    const choice = chosen(period);
    if (choice === false && other) aside.set(period.id, { for: other.dataset, by: 'choice' });
    else if (choice === null && twin) aside.set(period.id, { for: twin.dataset, by: 'same' });
    else counted.push(period);
  }
  return group.map((period) => {
    const { for: asideFor, by: asideBy } = aside.get(period.id) ?? { for: null, by: null };
    const overlaps = asideFor === null ? counted.filter((one) => one !== period && overlap(one, period)) : [];
    return { ...period, asideFor, asideBy, overlaps: overlaps.map(({ dataset }) => dataset) };
  });
}

const keyText = ({ provider, account, dataset, month }: PeriodKey) =>
  JSON.stringify([provider, account, dataset, month]);
const billText = ({ provider, month }: PeriodKey) => JSON.stringify([provider, month]);

/** Whether two periods of one bill state the same costs, rather than complement each other. */
function overlap(one: PeriodKey, other: PeriodKey): boolean {
  if (one.dataset === other.dataset || one.month === '') return false;
  if (complements.has(one.dataset) && complements.has(other.dataset)) return false;
  if (!mayBeOneAccount(one, other)) return false;
  return one.dataset !== 'focus-commitments' && other.dataset !== 'focus-commitments';
}

/** Whether what counts states the costs of a period. What states no billed sum stands in for nothing that does. */
function isSameBill(counting: BarePeriod, period: BarePeriod): boolean {
  if (states(period, 'billed')) return isSameSum(counting.sums, period.sums, 'billed');
  return states(period, 'effective') && isSameSum(counting.sums, period.sums, 'effective');
}

/** Whether the other half of a bill is set aside for what counts, which states what this half states. */
function standsForPartner(
  counting: BarePeriod,
  period: BarePeriod,
  group: readonly BarePeriod[],
  aside: ReadonlyMap<number, Aside>,
): boolean {
  const isHalf = complements.has(period.dataset) && !states(period, 'billed');
  if (!isHalf || !states(counting, 'effective')) return false;
  return group.some(
    (one) =>
      one.id !== period.id &&
      one.account === period.account &&
      complements.has(one.dataset) &&
      aside.get(one.id)?.for === counting.dataset,
  );
}

const states = ({ sums }: BarePeriod, cost: 'billed' | 'effective') => sums.some((sum) => sum[cost] !== null);

function isSameSum(
  ones: readonly PeriodSums[],
  others: readonly PeriodSums[],
  cost: 'billed' | 'effective',
): boolean {
  if (ones.length !== others.length) return false;
  return ones.every((sums) => {
    const one = sums[cost];
    const other = others.find(({ currency }) => currency === sums.currency)?.[cost] ?? null;
    if (one === null || other === null) return false;
    return exact(one).minus(exact(other)).abs().lte(exact(one).abs().times(sameWithin));
  });
}
