import { exact } from './decimal.ts';
import type { PeriodKey, PeriodSums, StoredPeriod } from './storedPeriod.ts';

/** A period before it is known which others hold the same bill. */
export type BarePeriod = Omit<StoredPeriod, 'overlaps' | 'asideFor'>;

/** What the user decided of a period: that it counts, or that it does not, whatever else there is. */
export interface PeriodChoice extends PeriodKey {
  readonly counts: boolean;
}

/** Azure's two exports complement each other: one states what is billed, the other what is effective. */
const complements = new Set(['azure-actual', 'azure-amortized']);
/** Sums that differ by less are of the same bill: pulls and exports of a running month are some hours apart. */
const sameWithin = '0.01';

/**
 * Says of each period whether it counts. Two datasets of the same provider, account and month whose billed sums are the same within 1 %
 * are the same bill by two ways: the one with more rows counts, and the other is set aside for it. Where the sums differ both count,
 * and each names the other. What the user chose goes first.
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

function settleGroup(
  group: readonly BarePeriod[],
  chosen: (period: BarePeriod) => boolean | null,
): readonly StoredPeriod[] {
  const byDetail = group.toSorted(
    (one, other) =>
      Number(chosen(other) === true) - Number(chosen(one) === true) ||
      other.rows - one.rows ||
      other.importedAtMs - one.importedAtMs,
  );
  const counted: BarePeriod[] = [];
  const aside = new Map<number, string>();
  for (const period of byDetail) {
    const twin = counted.find((one) => overlap(one, period) && isSameSum(one.sums, period.sums));
    // Not for one that is set aside itself: something of a bill always counts.
    const other = byDetail.find((one) => one !== period && overlap(one, period) && !aside.has(one.id));
    const choice = chosen(period);
    if (choice === false && other) aside.set(period.id, other.dataset);
    else if (choice === null && twin) aside.set(period.id, twin.dataset);
    else counted.push(period);
  }
  return group.map((period) => {
    const asideFor = aside.get(period.id) ?? null;
    const overlaps = asideFor === null ? counted.filter((one) => one !== period && overlap(one, period)) : [];
    return { ...period, asideFor, overlaps: overlaps.map(({ dataset }) => dataset) };
  });
}

const keyText = ({ provider, account, dataset, month }: PeriodKey) =>
  JSON.stringify([provider, account, dataset, month]);
const billText = ({ provider, account, month }: PeriodKey) => JSON.stringify([provider, account, month]);

/** Whether two periods of one bill state the same costs, rather than complement each other. */
function overlap(one: PeriodKey, other: PeriodKey): boolean {
  if (one.dataset === other.dataset || one.month === '') return false;
  if (complements.has(one.dataset) && complements.has(other.dataset)) return false;
  return one.dataset !== 'focus-commitments' && other.dataset !== 'focus-commitments';
}

function isSameSum(ones: readonly PeriodSums[], others: readonly PeriodSums[]): boolean {
  if (ones.length !== others.length) return false;
  return ones.every(({ currency, billed }) => {
    const other = others.find((sums) => sums.currency === currency)?.billed ?? null;
    if (billed === null || other === null) return false;
    return exact(billed).minus(exact(other)).abs().lte(exact(billed).abs().times(sameWithin));
  });
}
