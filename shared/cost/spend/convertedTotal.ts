import { type DecimalText, sumExact } from '#shared/money/decimal.ts';
import { exchanged } from '../rates/exchange.ts';
import type { ExchangeRate, RateBook } from '../rates/rateBook.ts';
import type { SpendSum } from './spendFigures.ts';

/** Sums of several currencies in one, by rates that the user gave, or why that cannot be. */
export type ConvertedTotal =
  | { readonly amount: DecimalText; readonly currency: string; readonly by: readonly ExchangeRate[] }
  | { readonly amount: null; readonly why: string };

/**
 * Sums of several currencies together, each by the user's rate of the day. Never without saying so, and never in part: one
 * currency without a rate, or one sum that is unknown, and there is no total.
 */
export function convertedTotal(
  sums: readonly SpendSum[],
  book: Pick<RateBook, 'currency' | 'exchange'>,
  day: string,
): ConvertedTotal {
  const amounts: DecimalText[] = [];
  const by: ExchangeRate[] = [];
  for (const { amount, currency } of sums) {
    if (currency === null) return { amount: null, why: 'some charges name no currency' };
    if (amount === null) return { amount: null, why: `the cost in ${currency} is unknown` };
    const change = exchanged(amount, currency, book, day);
    if (change.amount === null) return change;
    amounts.push(change.amount);
    if (change.by !== null) by.push(change.by);
  }
  return { amount: sumExact(amounts), currency: book.currency, by };
}
