import { Decimal } from 'decimal.js';

/**
 * Decimals that keep every place: 120 significant digits hold the sum of any bill (38 digits and 18 places a row, 10^9 rows)
 * and its products with prices and shares. A constructor of its own, since decimal.js keeps its settings on the constructor.
 */
export const Exact = Decimal.clone({
  precision: 120,
  rounding: Decimal.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
/** An exact decimal on its way through a calculation. It crosses no border: there it is a DecimalText. */
export type Exact = Decimal;

/** A decimal in plain notation ('-12.50', '0', '0.000000000000000001'): how money and quantities cross every border. */
export type DecimalText = string;

const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const writtenDecimal = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?\s*$/;

/** Whether a text is a DecimalText as this product writes it: plain notation, no sign but a minus, no leading zeros. */
export function isDecimalText(text: string): text is DecimalText {
  return plainDecimal.test(text);
}

/**
 * A decimal as people and providers write it (sign, leading zeros, exponent); null where it is none. What has a thousands
 * separator is refused: '1,234' is a thousand to some and one to others.
 *
 *     '0098.320' -> 98.32      '1e-3' -> 0.001      '1,234.5' -> null      '' -> null
 */
export function parseDecimal(text: string): Exact | null {
  return writtenDecimal.test(text) ? new Exact(text.trim()) : null;
}

/**
 * The decimal of a DecimalText.
 * @throws RangeError where the text is no decimal: an unknown amount must have been told apart before, it is never 0.
 */
export function exact(text: DecimalText): Exact {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const value = parseDecimal(text);
  if (value === null) throw new RangeError(`Not a decimal: ${JSON.stringify(text.slice(0, 60))}`);
  if (lately.size >= mostLately) lately.clear();
  lately.set(text, value);
  return value;
}

/** Decimals never change, and a fleet of thousands of GPUs has a dozen prices: reading a text takes ten times of looking it up. */
const lately = new Map<DecimalText, Exact>();
const mostLately = 4096;

/** Plain notation without trailing zeros: 98.320 -> '98.32', 1e21 -> '1000000000000000000000', -0 -> '0'. */
export function decimalText(value: Exact): DecimalText {
  return value.isZero() ? '0' : value.toFixed();
}

/** A sum of what is known, and how many values were not. */
export interface ExactSum {
  /** Null where no value is known: that is not 0. */
  readonly sum: DecimalText | null;
  readonly known: number;
  readonly unknown: number;
}

/** The sum of decimals; those that are null are counted, never taken for 0. */
export function sumKnown(values: Iterable<DecimalText | null>): ExactSum {
  let sum = new Exact(0);
  let known = 0;
  let unknown = 0;
  for (const value of values) {
    if (value === null) unknown += 1;
    else {
      known += 1;
      sum = sum.plus(exact(value));
    }
  }
  return { sum: known === 0 ? null : decimalText(sum), known, unknown };
}

/** The sum of decimals that are all known; '0' for none. */
export function sumExact(values: Iterable<DecimalText>): DecimalText {
  let sum = new Exact(0);
  for (const value of values) sum = sum.plus(exact(value));
  return decimalText(sum);
}

/** A rounded decimal with exactly so many places, half to even as accountants do: ('2.345', 2) -> '2.34'. */
export function roundedTo(value: DecimalText, places: number): DecimalText {
  const rounded = exact(value).toDecimalPlaces(places, Decimal.ROUND_HALF_EVEN);
  return rounded.isZero() ? new Exact(0).toFixed(places) : rounded.toFixed(places);
}
