import type { PriceQuote } from '../../../cost/rates/priceQuote.ts';
import type { RateCard } from '../../../cost/rates/rateBook.ts';
import { isInForce } from '../../../cost/rates/rateBook.ts';
import { closeness, fits, fitsText } from '../../../cost/rates/rateScope.ts';
import { plainText } from '../../../domain/plainText.ts';
import { dayOf } from '../../../money/billingCalendar.ts';
import { exact } from '../../../money/decimal.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { inCurrency, type Offer, quotedPerGpuHour } from './offer.ts';
import { termsOf } from './purchaseTerms.ts';
import { poolText, type RentedPool } from './rentedPools.ts';

/** A reservation that could be bought. */
export interface ReservedOffer extends Offer {
  /** Null where the source does not say for how long it binds. */
  readonly years: number | null;
  readonly from: 'own rate' | 'price list';
}

/**
 * Reservations that have a price: rate cards of the user's own with `market: reserved` that fit the pool, the closest first, then what the
 * provider lists for the instance type in the region, the shortest term first. What a list says in words ("up to 60 % off") is no price.
 */
export function reservedOffers(pool: RentedPool, input: AnalysisInput): readonly ReservedOffer[] {
  return [...ownOffers(pool, input), ...listedOffers(pool, input)];
}

function ownOffers(pool: RentedPool, input: AnalysisInput): readonly ReservedOffer[] {
  const gpu = pool.hosts[0]?.profiles[0]?.gpu;
  if (gpu?.place == null) return [];
  const day = dayOf(input.nowMs, input.rules.timeZone);
  const subject = {
    host: gpu.host,
    labels: gpu.labels,
    gpuName: gpu.name ?? '',
    gpuKey: gpu.gpuKey,
    gpuCount: gpu.hostGpuCount,
    hostGpuCount: gpu.hostGpuCount,
    place: { ...gpu.place, market: 'reserved' as const },
  };
  return termsOf(input)
    .cards.filter(({ applies }) => applies.market === 'reserved')
    .filter((card) => isInForce(card, day) && fits(card.applies, subject))
    .toSorted((one, other) => closeness(other.applies) - closeness(one.applies))
    .flatMap((card) => ownOffer(card, pool, input) ?? []);
}

function ownOffer(card: RateCard, pool: RentedPool, input: AnalysisInput): ReservedOffer | null {
  const price =
    card.perGpuHour === undefined
      ? exact(card.perInstanceHour ?? '0').div(pool.hostGpuCount)
      : exact(card.perGpuHour);
  const perGpuHour = inCurrency(price, card.currency, input);
  if (perGpuHour === null || !perGpuHour.greaterThan(0)) return null;
  return {
    what: `rate card "${plainText(card.name)}", reserved`,
    perGpuHour,
    source: card.source ?? 'rates.yaml',
    asOf: card.date ?? null,
    note: '',
    years: null,
    from: 'own rate',
  };
}

function listedOffers(pool: RentedPool, input: AnalysisInput): readonly ReservedOffer[] {
  const byTerm = new Map<number | null, ReservedOffer>();
  for (const quote of termsOf(input).quotes) {
    if (quote.market !== 'reserved' || !fitsText(quote.provider, pool.provider)) continue;
    if (!isOfKind(quote, pool)) continue;
    if (quote.region !== '' && !fitsText(quote.region, pool.region)) continue;
    const perGpuHour = quotedPerGpuHour(quote, pool.hostGpuCount, input);
    if (perGpuHour === null || !perGpuHour.greaterThan(0)) continue;
    const years = termYears(quote.note);
    const known = byTerm.get(years);
    if (known && (known.asOf ?? '') >= (quote.asOf ?? '')) continue;
    const term = years === null ? '' : ` for ${years} ${years === 1 ? 'year' : 'years'}`;
    const what = `${poolText(pool)}, reserved${term}`;
    byTerm.set(years, { ...quote, what, perGpuHour, years, from: 'price list' });
  }
  return [...byTerm.values()].sort((one, other) => (one.years ?? 99) - (other.years ?? 99));
}

/** Of the instance type, or priced by the card. */
function isOfKind({ instance, unit, gpuKey }: PriceQuote, pool: RentedPool): boolean {
  if (instance === null) return unit === 'gpu-hour' && gpuKey !== null && gpuKey === pool.gpuKey;
  return pool.instance !== null && fitsText(instance, pool.instance);
}

/** `reservation, 3 Years` -> 3; null where no term is told. */
export function termYears(note: string): number | null {
  const years = /\b(\d{1,2})[ -]?(?:years?|yrs?)\b/i.exec(note)?.[1];
  return years === undefined ? null : Number(years);
}
