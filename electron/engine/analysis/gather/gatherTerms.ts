import type { PurchaseTerms } from '#shared/analysis/findings/purchase/purchaseTerms.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { RateBook } from '#shared/cost/rates/rateBook.ts';

/** What terms are gathered from. */
export interface TermSources {
  readonly book: RateBook;
  /** What providers list, as rates are worked out from it. */
  readonly quotes: readonly PriceQuote[];
  /** By host, what commitments paid by the last bill. */
  readonly committedShare: ReadonlyMap<string, number>;
  readonly demo: boolean;
}

/** On what terms GPUs are bought and could be. Price lists that are switched off are none; a demo has no rates of the user's. */
export function gatherTerms({ book, quotes, committedShare, demo }: TermSources): PurchaseTerms {
  return {
    quotes: book.catalogue.use ? quotes : [],
    cards: demo ? [] : book.cards,
    exchange: book.exchange,
    warnAfterDays: book.catalogue.warnAfterDays,
    committedShare,
  };
}
