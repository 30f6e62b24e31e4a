import { type DecimalText, decimalText, type Exact, exact, sumKnown } from '#shared/money/decimal.ts';

/** Charges of one kind of pricing, with their costs; a line of the query. */
export interface PricedUsage {
  readonly currency: string | null;
  /** FOCUS PricingCategory: Standard, Committed, Dynamic (spot), Other. */
  readonly pricing: string | null;
  /** FOCUS CommitmentDiscountStatus: Used, Unused. */
  readonly commitment: string | null;
  readonly commitmentId: string | null;
  readonly commitmentName: string | null;
  readonly commitmentType: string | null;
  readonly effective: DecimalText | null;
  readonly list: DecimalText | null;
  /** Charges of the line that do not state these costs: in no sum. */
  readonly effectiveUnknown: number;
  readonly listUnknown: number;
}

/** One reservation, savings plan or committed-use discount. Names are hostile text. */
interface CommitmentUse {
  readonly id: string;
  readonly name: string | null;
  readonly type: string | null;
  /** Null where a charge of it does not state its cost: as in the summary. */
  readonly used: DecimalText | null;
  readonly unused: DecimalText | null;
  /** Part of the commitment that was used, 0 to 1; null where it cost nothing, or that is not known. */
  readonly usedShare: number | null;
}

/** How far commitments cover usage, and how far they are used, in one currency. */
export interface CommitmentSummary {
  readonly currency: string | null;
  /** Part of usage, at list prices, that commitments cover, 0 to 1; null where covered usage lacks its list price, or all of it does. */
  readonly coverage: number | null;
  /** List price of all usage that the coverage rests on. */
  readonly listOfUsage: DecimalText;
  /** Charges of usage without a list price: coverage and the part of spot leave them out. */
  readonly usageWithoutList: number;
  /** Part of usage at list prices that is spot (Dynamic); null as for the coverage. */
  readonly spotShare: number | null;
  /** Effective cost of what commitments covered; null where a charge does not state it. */
  readonly used: DecimalText | null;
  /** Effective cost of what was paid for and not used; null where a charge does not state it. */
  readonly unused: DecimalText | null;
  /** List price of what was covered, less what the commitments cost, used or not; null where one of the three is not known. */
  readonly saved: DecimalText | null;
  readonly commitments: readonly CommitmentUse[];
}

const isUsed = ({ commitment }: PricedUsage) => commitment === 'Used';
const isUnused = ({ commitment }: PricedUsage) => commitment === 'Unused';

/**
 * Coverage is measured at list prices, since effective cost shrinks with the discount itself: list price of rows whose
 * CommitmentDiscountStatus is Used, over that of all usage rows but unused commitment (which is no usage).
 * Null where nothing in this currency is usage or unused commitment.
 */
export function commitmentSummary(
  currency: string | null,
  rows: readonly PricedUsage[],
): CommitmentSummary | null {
  const mine = rows.filter((row) => row.currency === currency);
  if (mine.length === 0) return null;
  const usage = mine.filter((row) => !isUnused(row));
  const listOfUsage = exact(sumKnown(usage.map(({ list }) => list)).sum ?? '0');
  const covered = whole(usage.filter(isUsed), 'list');
  const spot = whole(
    usage.filter(({ pricing }) => pricing === 'Dynamic'),
    'list',
  );
  const share = (part: Exact | null) =>
    part === null || listOfUsage.isZero() ? null : part.div(listOfUsage).toNumber();
  const used = whole(mine.filter(isUsed), 'effective');
  const unused = whole(mine.filter(isUnused), 'effective');
  const isKnown = covered !== null && !covered.isZero() && used !== null && unused !== null;
  return {
    currency,
    coverage: share(covered),
    listOfUsage: decimalText(listOfUsage),
    usageWithoutList: usage.reduce((sum, { listUnknown }) => sum + listUnknown, 0),
    spotShare: share(spot),
    used: textOf(used),
    unused: textOf(unused),
    saved: isKnown ? decimalText(covered.minus(used).minus(unused)) : null,
    commitments: commitmentsOf(mine),
  };
}

/** Each commitment: those of which that is not known, then the one with most unused. */
function commitmentsOf(rows: readonly PricedUsage[]): readonly CommitmentUse[] {
  const ids = [...new Set(rows.flatMap(({ commitmentId }) => commitmentId ?? []))];
  const uses = ids.map((id): CommitmentUse => {
    const mine = rows.filter((row) => row.commitmentId === id);
    const used = whole(mine.filter(isUsed), 'effective');
    const unused = whole(mine.filter(isUnused), 'effective');
    const all = used === null || unused === null ? null : used.plus(unused);
    return {
      id,
      name: mine.find(({ commitmentName }) => commitmentName !== null)?.commitmentName ?? null,
      type: mine.find(({ commitmentType }) => commitmentType !== null)?.commitmentType ?? null,
      used: textOf(used),
      unused: textOf(unused),
      usedShare: used === null || all === null || all.isZero() ? null : used.div(all).toNumber(),
    };
  });
  return uses.toSorted((one, other) => bySize(one.unused, other.unused));
}

function bySize(one: DecimalText | null, other: DecimalText | null): number {
  if (one === null || other === null) return Number(other === null) - Number(one === null);
  return exact(other).cmp(exact(one));
}

/** The sum of one cost; null where a charge does not state it. 0 where there is no charge. */
function whole(rows: readonly PricedUsage[], cost: 'effective' | 'list'): Exact | null {
  if (rows.some((row) => row[`${cost}Unknown`] > 0)) return null;
  return exact(sumKnown(rows.map((row) => row[cost])).sum ?? '0');
}

function textOf(amount: Exact | null): DecimalText | null {
  return amount === null ? null : decimalText(amount);
}
