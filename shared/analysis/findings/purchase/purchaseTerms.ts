import { quotesOfList } from '../../../cost/rates/catalogueQuotes.ts';
import type { PriceQuote } from '../../../cost/rates/priceQuote.ts';
import type { ExchangeRate, RateCard } from '../../../cost/rates/rateBook.ts';
import type { AnalysisInput } from '../analysisInput.ts';

/** On what terms GPUs are bought, and could be. */
export interface PurchaseTerms {
  /** What providers list: on demand, spot and reserved. */
  readonly quotes: readonly PriceQuote[];
  /** Rate cards of the user's; those of `market: reserved` are what a reservation would cost him. */
  readonly cards: readonly RateCard[];
  readonly exchange: readonly ExchangeRate[];
  /** A price older than so many days is warned of. */
  readonly warnAfterDays: number;
  /** By host: part of its cost that commitments paid for by the last bill, 0 to 1. */
  readonly committedShare: ReadonlyMap<string, number>;
}

/** A host of whose cost commitments pay at least this part is reserved already. */
export const reservedShare = 0.5;

/** Terms of price lists: asked for each GPU of a fleet, made once for each list. */
const listed = new WeakMap<AnalysisInput['prices'], PurchaseTerms>();

/** The terms of an input: those given, else the list prices. */
export function termsOf({ terms, prices }: Pick<AnalysisInput, 'terms' | 'prices'>): PurchaseTerms {
  if (terms) return terms;
  const known = listed.get(prices) ?? {
    quotes: quotesOfList(prices),
    cards: [],
    exchange: [],
    warnAfterDays: 90,
    committedShare: new Map(),
  };
  listed.set(prices, known);
  return known;
}
