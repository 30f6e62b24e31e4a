import { type DecimalText, decimalText, exact } from '../../money/decimal.ts';
import type { ExchangeRate, RateBook } from './rateBook.ts';

/** An amount in the book's currency, or why it cannot be. */
export type Exchanged =
  | { readonly amount: DecimalText; readonly by: ExchangeRate | null }
  | { readonly amount: null; readonly why: string };

/**
 * An amount of a day in the book's currency, by the newest rate that the user gave for that day or an earlier one. No rate is made
 * up, neither from another pair nor from its inverse.
 */
export function exchanged(
  amount: DecimalText,
  currency: string,
  book: Pick<RateBook, 'currency' | 'exchange'>,
  day: string,
): Exchanged {
  if (currency === book.currency) return { amount, by: null };
  const rates = book.exchange.filter(({ from, to }) => from === currency && to === book.currency);
  const [rate] = rates
    .filter(({ date }) => date <= day)
    .toSorted((one, other) => (one.date < other.date ? 1 : -1));
  if (rate) return { amount: decimalText(exact(amount).times(exact(rate.rate))), by: rate };
  const why =
    rates.length === 0
      ? `rates.yaml has no rate from ${currency} to ${book.currency}`
      : `the rates from ${currency} to ${book.currency} begin after ${day}`;
  return { amount: null, why };
}
