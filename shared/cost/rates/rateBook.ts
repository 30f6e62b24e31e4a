import type { DecimalText } from '../../money/decimal.ts';
import { depreciatedOn, type OwnedHardware } from '../owned/ownedCost.ts';
import type { Market, RateScope } from './rateScope.ts';

/** When an entry holds: whole days, `from` included and `until` not. */
export interface Validity {
  readonly from?: string;
  readonly until?: string;
}

/** Where a figure of the user's is from. */
export interface Provenance {
  /** A contract, an invoice, a mail: what the user would show when asked. */
  readonly source?: string;
  /** The day that it was agreed or read, YYYY-MM-DD. */
  readonly date?: string;
}

/** A price per hour: of an instance or of a GPU, one of the two. */
export interface HourlyPrice {
  readonly perGpuHour?: DecimalText;
  readonly perInstanceHour?: DecimalText;
  /** ISO 4217. */
  readonly currency: string;
}

/** A price that the user knows. */
export interface RateCard extends Validity, Provenance, HourlyPrice {
  readonly name: string;
  readonly applies: RateScope;
}

/** A percentage off list prices that was negotiated. The closest one that fits counts; they are not added up. */
export interface Discount extends Validity, Provenance {
  readonly name: string;
  readonly provider: string;
  /** As the provider's bill names it; absent: every service. */
  readonly service?: string;
  readonly instance?: string;
  /** 12.5 for 12.5 % off. */
  readonly percent: DecimalText;
}

/** What was bought ahead: a savings plan, reserved instances, a contract for so many GPUs. */
export interface Commitment extends Validity, Provenance, HourlyPrice {
  readonly name: string;
  readonly applies: RateScope;
  /** Instances, or GPUs where the price is per GPU. They are paid for whether they run or not. */
  readonly quantity: number;
}

/** Hardware of one's own. */
export interface OwnedRule extends OwnedHardware, Provenance {
  readonly name: string;
  readonly applies: RateScope;
}

/** A rate of exchange: one `from` is `rate` of `to`. */
export interface ExchangeRate extends Provenance {
  readonly from: string;
  readonly to: string;
  readonly rate: DecimalText;
  readonly date: string;
}

/** What a provider asks the user for the tokens of a model, per million. */
export interface ApiPriceRule extends Provenance {
  readonly provider: string;
  readonly model: string;
  readonly input: DecimalText;
  readonly output: DecimalText;
  readonly currency: string;
}

/** What hosts are, as far as the user says it. */
export interface PlaceRule {
  readonly applies: RateScope;
  readonly provider?: string;
  readonly instance?: string;
  readonly region?: string;
  readonly market?: Market;
}

/** What rates.yaml says. */
export interface RateBook {
  /** Everything is shown in it; ISO 4217. */
  readonly currency: string;
  readonly places: readonly PlaceRule[];
  readonly owned: readonly OwnedRule[];
  readonly commitments: readonly Commitment[];
  readonly cards: readonly RateCard[];
  readonly discounts: readonly Discount[];
  readonly exchange: readonly ExchangeRate[];
  readonly apiPrices: readonly ApiPriceRule[];
  readonly catalogue: {
    /** False: list prices are never used, so that what has no rate of the user's stays unknown. */
    readonly use: boolean;
    /** A price older than so many days is warned of. */
    readonly warnAfterDays: number;
  };
}

/** A book without entries: list prices alone, in US dollars. */
export const emptyRateBook: RateBook = {
  currency: 'USD',
  places: [],
  owned: [],
  commitments: [],
  cards: [],
  discounts: [],
  exchange: [],
  apiPrices: [],
  catalogue: { use: true, warnAfterDays: 90 },
};

/** True on a day, YYYY-MM-DD, on which an entry holds. */
export function isInForce({ from, until }: Validity, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

/** Days on which the book begins to say something else, in order: between two of them every rate is the same. */
export function turningDays(book: RateBook): readonly string[] {
  const spans: readonly Validity[] = [...book.commitments, ...book.cards, ...book.discounts];
  const days = spans.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined);
  const ends = book.owned.flatMap((rule) => depreciatedOn(rule) ?? []);
  return [...new Set([...days, ...ends, ...book.exchange.map(({ date }) => date)])].toSorted();
}
