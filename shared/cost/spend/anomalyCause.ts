import type { DecimalText } from '#shared/money/decimal.ts';
import type { SpendDimension } from './spendDimension.ts';

/** What one value of a dimension cost and used over the days that stand out, and over as many ordinary days before. */
export interface MovedValue {
  readonly dimension: SpendDimension;
  readonly value: string | null;
  readonly before: DecimalText | null;
  readonly after: DecimalText | null;
  /** Null where the charges state none, or several units. */
  readonly quantityBefore: DecimalText | null;
  readonly quantityAfter: DecimalText | null;
  readonly unit: string | null;
}

/** Why a cost moved. */
export type CauseKind =
  | 'new'
  | 'gone'
  | 'price'
  | 'quantity'
  | 'credit-missing'
  | 'credit-new'
  | 'commitment-lost'
  | 'commitment-unused'
  | 'mixed';

/** The values of one dimension that explain a deviation. */
export interface AnomalyCause {
  readonly kind: CauseKind;
  readonly dimension: SpendDimension;
  readonly value: string | null;
  /** What this value moved by. */
  readonly change: number;
  /** Part of the whole move that it explains; above 1 where others moved the other way. */
  readonly share: number;
  /** Price per unit before and after; null where no quantity is stated. */
  readonly priceBefore: number | null;
  readonly priceAfter: number | null;
  readonly quantityBefore: number | null;
  readonly quantityAfter: number | null;
  readonly unit: string | null;
}

const clearShare = 0.5;

/**
 * What explains a move, the best first: of each dimension the value that moved most in the direction of the whole, if that is
 * half of it or more. Quantity and price are told apart by their own effects: (q1 - q0) x p0 and (p1 - p0) x q1, which sum
 * to the change; the kind is that of the effect with three quarters of it.
 */
export function causesOf(whole: number, moved: readonly MovedValue[]): readonly AnomalyCause[] {
  const dimensions = [...new Set(moved.map(({ dimension }) => dimension))];
  const causes = dimensions.flatMap((dimension) => {
    const mine = moved.filter((value) => value.dimension === dimension);
    const best = mine
      // What has no name explains nothing; without a commitment, though, is a name.
      .filter(({ value }) => value !== null || dimension === 'commitment')
      .map((value) => causeOf(whole, value, mine))
      .toSorted((one, other) => other.share - one.share)[0];
    return best !== undefined && best.share >= clearShare ? [best] : [];
  });
  return causes.toSorted((one, other) => rank(one) - rank(other));
}

/** Causes that say more come first: a credit or a commitment, one resource, then what is broader. */
function rank({ kind, dimension, share }: AnomalyCause): number {
  const telling = kind.startsWith('credit') || kind.startsWith('commitment') ? 0 : 10;
  const order: readonly SpendDimension[] = ['resource', 'sku', 'instanceType', 'subAccount', 'region'];
  const place = order.indexOf(dimension);
  return telling + (place < 0 ? order.length : place) + (share < 0.75 ? order.length : 0);
}

function causeOf(whole: number, value: MovedValue, all: readonly MovedValue[]): AnomalyCause {
  const before = Number(value.before ?? 0);
  const after = Number(value.after ?? 0);
  const change = after - before;
  const q0 = value.quantityBefore === null ? null : Number(value.quantityBefore);
  const q1 = value.quantityAfter === null ? null : Number(value.quantityAfter);
  const p0 = q0 === null || q0 === 0 ? null : before / q0;
  const p1 = q1 === null || q1 === 0 ? null : after / q1;
  return {
    kind: kindOf(value, change, all, { q0, q1, p0, p1 }),
    dimension: value.dimension,
    value: value.value,
    change,
    share: whole === 0 ? 0 : change / whole,
    priceBefore: p0,
    priceAfter: p1,
    quantityBefore: q0,
    quantityAfter: q1,
    unit: value.unit,
  };
}

/** Usage that a commitment covered and no longer does. */
function hasFallen({ value, before, after }: MovedValue): boolean {
  return value === 'Used' && Number(after ?? 0) < Number(before ?? 0) / 2;
}

interface Effects {
  readonly q0: number | null;
  readonly q1: number | null;
  readonly p0: number | null;
  readonly p1: number | null;
}

function kindOf(value: MovedValue, change: number, all: readonly MovedValue[], effects: Effects): CauseKind {
  if (value.dimension === 'chargeCategory' && value.value === 'Credit')
    return change > 0 ? 'credit-missing' : 'credit-new';
  if (value.dimension === 'commitment' && change > 0) {
    if (value.value === 'Unused') return 'commitment-unused';
    if (value.value === null && all.some(hasFallen)) return 'commitment-lost';
  }
  if (Number(value.before ?? 0) === 0) return 'new';
  if (Number(value.after ?? 0) === 0) return 'gone';
  const { q0, q1, p0, p1 } = effects;
  if (q0 === null || q1 === null || p0 === null || p1 === null) return 'mixed';
  const byQuantity = (q1 - q0) * p0;
  const byPrice = (p1 - p0) * q1;
  if (byQuantity / change >= 0.75) return 'quantity';
  return byPrice / change >= 0.75 ? 'price' : 'mixed';
}
