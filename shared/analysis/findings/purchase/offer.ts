import { exchanged } from '../../../cost/rates/exchange.ts';
import type { PriceQuote } from '../../../cost/rates/priceQuote.ts';
import { dayOf } from '../../../money/billingCalendar.ts';
import { type Exact, exact } from '../../../money/decimal.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import type { PriceRow } from '../finding.ts';
import { termsOf } from './purchaseTerms.ts';

/** What a GPU could be had for. */
export interface Offer {
  /** `aws p5.48xlarge in us-east-1, reserved for 1 year`. Of lists and of the user's own book: hostile. */
  readonly what: string;
  /** Per GPU and hour, in the input's currency. */
  readonly perGpuHour: Exact;
  readonly source: string;
  readonly asOf: string | null;
  readonly note: string;
}

/** A quote per GPU and hour in the input's currency; null where it states no price, is of a part of a GPU, or is in a currency that no rate of the user's turns into his. */
export function quotedPerGpuHour(quote: PriceQuote, gpus: number, input: AnalysisInput): Exact | null {
  if (quote.price === null || quote.source === '') return null;
  const perGpu = quote.unit === 'gpu-hour' ? exact(quote.price) : exact(quote.price).div(gpus);
  return inCurrency(perGpu, quote.currency, input);
}

/** An amount in the input's currency; null where the user gave no rate of exchange. */
export function inCurrency(amount: Exact, currency: string, input: AnalysisInput): Exact | null {
  if (currency === input.currency) return amount;
  const book = { currency: input.currency, exchange: termsOf(input).exchange };
  const found = exchanged(amount.toFixed(), currency, book, dayOf(input.nowMs, input.rules.timeZone)).amount;
  return found === null ? null : exact(found);
}

/** The offer as a row of evidence. */
export function offerRow({ what, perGpuHour, source, asOf }: Offer, currency: string): PriceRow {
  return { what, perHour: perGpuHour.toDecimalPlaces(18).toFixed(), currency, source, asOf };
}
