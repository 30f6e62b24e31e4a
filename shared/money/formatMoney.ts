import { type DecimalText, exact, roundedTo } from './decimal.ts';

/** What stands where an amount is unknown. Never a 0. */
const unknownAmount = 'unknown';

const isoCode = /^[A-Z]{3}$/;
const minorUnits = new Map<string, number>();

/** Decimal places of a currency's smallest coin (ISO 4217): USD 2, JPY 0, KWD 3; 2 for what is no ISO code. */
function minorUnitsOf(currency: string): number {
  const known = minorUnits.get(currency);
  if (known !== undefined) return known;
  const places = isoCode.test(currency)
    ? (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2)
    : 2;
  minorUnits.set(currency, places);
  return places;
}

/** How an amount is written. */
export interface MoneyFormat {
  /** Places after the point; the currency's own where absent. Unit prices of tokens need more. */
  readonly places?: number;
}

/**
 * An amount for people, rounded half to even, with the currency's ISO code, thousands in commas: which dollar it is must not
 * need guessing. An amount that is not 0 but rounds to it keeps two significant digits, so that it does not look like none.
 *
 *     ('1234.5', 'USD') -> 'USD 1,234.50'      ('-0.004', 'EUR') -> 'EUR -0.004'      (null, 'USD') -> 'unknown'
 */
export function formatMoney(
  amount: DecimalText | null,
  currency: string | null,
  format: MoneyFormat = {},
): string {
  if (amount === null) return unknownAmount;
  const code = currency ?? '(no currency)';
  const places = format.places ?? minorUnitsOf(code);
  const key = `${amount} ${places} ${code}`;
  const known = lately.get(key);
  if (known !== undefined) return known;
  const text = written(amount, code, places);
  if (lately.size >= mostLately) lately.clear();
  lately.set(key, text);
  return text;
}

/** Texts of a fleet's advice name the same few amounts again and again. */
const lately = new Map<string, string>();
const mostLately = 2048;

function written(amount: DecimalText, code: string, places: number): string {
  const rounded = roundedTo(amount, places);
  const value = exact(amount);
  const shown = exact(rounded).isZero() && !value.isZero() ? value.toSignificantDigits(2).toFixed() : rounded;
  return `${code} ${grouped(shown)}`;
}

/** A decimal with commas between thousands: '-1234567.5' -> '-1,234,567.5'. */
export function grouped(text: DecimalText): string {
  const [whole = '', fraction] = text.split('.');
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}
