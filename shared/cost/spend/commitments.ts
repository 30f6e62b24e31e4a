import { type DecimalText, decimalText, Exact, exact } from '#shared/money/decimal.ts';

/** Usage charges of one kind of pricing, with their costs; a line of the query. */
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
}

/** One reservation, savings plan or committed-use discount. Names are hostile text. */
interface CommitmentUse {
  readonly id: string;
  readonly name: string | null;
  readonly type: string | null;
  readonly used: DecimalText;
  readonly unused: DecimalText;
  /** Part of the commitment that was used, 0 to 1; null where it cost nothing. */
  readonly usedShare: number | null;
}

/** How far commitments cover usage, and how far they are used, in one currency. */
export interface CommitmentSummary {
  readonly currency: string | null;
  /** Part of usage, at list prices, that commitments cover, 0 to 1; null where no usage states a list price. */
  readonly coverage: number | null;
  /** List price of all usage that the coverage rests on. */
  readonly listOfUsage: DecimalText;
  /** Part of usage at list prices that is spot (Dynamic). */
  readonly spotShare: number | null;
  /** Effective cost of what commitments covered. */
  readonly used: DecimalText;
  /** Effective cost of what was paid for and not used. */
  readonly unused: DecimalText;
  /** List price of what was covered, less what the commitments cost, used or not; null where no list price is stated. */
  readonly saved: DecimalText | null;
  readonly commitments: readonly CommitmentUse[];
}

/**
 * Coverage is measured at list prices, since effective cost shrinks with the discount itself: list price of rows whose
 * CommitmentDiscountStatus is Used, over that of all usage rows but unused commitment (which is no usage).
 * Null where nothing in this currency is usage.
 */
export function commitmentSummary(
  currency: string | null,
  rows: readonly PricedUsage[],
): CommitmentSummary | null {
  const mine = rows.filter((row) => row.currency === currency);
  if (mine.length === 0) return null;
  const isUsed = ({ commitment }: PricedUsage) => commitment === 'Used';
  const isUnused = ({ commitment }: PricedUsage) => commitment === 'Unused';
  const usage = mine.filter((row) => !isUnused(row));
  const listOfUsage = sum(usage, 'list');
  const covered = sum(usage.filter(isUsed), 'list');
  const spot = sum(
    usage.filter(({ pricing }) => pricing === 'Dynamic'),
    'list',
  );
  const share = (part: Exact) => (listOfUsage.isZero() ? null : part.div(listOfUsage).toNumber());
  const used = sum(mine.filter(isUsed), 'effective');
  const unused = sum(mine.filter(isUnused), 'effective');
  return {
    currency,
    coverage: share(covered),
    listOfUsage: decimalText(listOfUsage),
    spotShare: share(spot),
    used: decimalText(used),
    unused: decimalText(unused),
    saved: covered.isZero() ? null : decimalText(covered.minus(used).minus(unused)),
    commitments: commitmentsOf(mine),
  };
}

/** Each commitment, the one with most unused first. */
function commitmentsOf(rows: readonly PricedUsage[]): readonly CommitmentUse[] {
  const ids = [...new Set(rows.flatMap(({ commitmentId }) => commitmentId ?? []))];
  const uses = ids.map((id) => {
    const mine = rows.filter((row) => row.commitmentId === id);
    const used = sum(
      mine.filter(({ commitment }) => commitment === 'Used'),
      'effective',
    );
    const unused = sum(
      mine.filter(({ commitment }) => commitment === 'Unused'),
      'effective',
    );
    const whole = used.plus(unused);
    return {
      id,
      name: mine.find(({ commitmentName }) => commitmentName !== null)?.commitmentName ?? null,
      type: mine.find(({ commitmentType }) => commitmentType !== null)?.commitmentType ?? null,
      used: decimalText(used),
      unused: decimalText(unused),
      usedShare: whole.isZero() ? null : used.div(whole).toNumber(),
    };
  });
  return uses.toSorted((one, other) => exact(other.unused).cmp(exact(one.unused)));
}

function sum(rows: readonly PricedUsage[], cost: 'effective' | 'list'): Exact {
  return rows.reduce(
    (total, row) => (row[cost] === null ? total : total.plus(exact(row[cost]))),
    new Exact(0),
  );
}
