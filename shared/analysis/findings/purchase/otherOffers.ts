import type { PriceQuote } from '../../../cost/rates/priceQuote.ts';
import { plainText } from '../../../domain/plainText.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { type Offer, quotedPerGpuHour } from './offer.ts';
import { termsOf } from './purchaseTerms.ts';
import { isRestricted, regionClass } from './regionClass.ts';
import type { RentedPool } from './rentedPools.ts';

/** The same card on demand somewhere else. */
export interface OtherOffer extends Offer {
  readonly provider: string;
  /** `same`: in the same part of the world; `unstated`: the list names no region. */
  readonly where: 'same' | 'unstated' | 'other';
  /** `host`: as many cards in one machine; `card`: priced by the card, how many come in one machine is not told. */
  readonly shape: 'host' | 'card';
}

const ranks = { same: 0, unstated: 1, other: 2, host: 0, card: 1 } as const;

/** Of two offers the one that is nearer to what is there: where it is, then its shape, then its price. */
function byNearness(one: OtherOffer, other: OtherOffer): number {
  return (
    ranks[one.where] - ranks[other.where] ||
    ranks[one.shape] - ranks[other.shape] ||
    one.perGpuHour.cmp(other.perGpuHour) ||
    (one.what < other.what ? -1 : 1)
  );
}

/**
 * What the same card costs on demand elsewhere: another provider, or another region of the same. The newest price of each offer, with a source
 * and a day. Left out: what cannot be bought on demand although a list names it, regions of governments, and prices of marketplaces (a
 * median or "starting at" of what strangers ask is no price that one can have).
 */
export function otherOffers(pool: RentedPool, input: AnalysisInput): readonly OtherOffer[] {
  if (pool.gpuKey === null) return [];
  const newest = new Map<string, PriceQuote & { readonly asOf: string }>();
  for (const quote of termsOf(input).quotes) {
    if (quote.market !== 'on-demand' || quote.gpuKey !== pool.gpuKey || quote.asOf === null) continue;
    if (isElsewhere(quote, pool) && isForSale(quote)) {
      const key = [quote.provider, quote.instance, quote.region, quote.unit].join('\n');
      const known = newest.get(key);
      if (!known || quote.asOf > known.asOf) newest.set(key, { ...quote, asOf: quote.asOf });
    }
  }
  return [...newest.values()].flatMap((quote) => offerOf(quote, pool, input) ?? []).sort(byNearness);
}

function isElsewhere(quote: PriceQuote, pool: RentedPool): boolean {
  if (quote.provider.toLowerCase() !== pool.provider.toLowerCase()) return true;
  const region = quote.region.toLowerCase();
  return region !== '' && region !== 'na' && pool.region !== null && region !== pool.region.toLowerCase();
}

const notOnDemand = /offered as spot|flex-start|contact sales only/i;
const marketplace = /marketplace|community|starting at|third-party|median/i;

function isForSale({ instance, note, region, price }: PriceQuote): boolean {
  return (
    price !== null &&
    !notOnDemand.test(note) &&
    !marketplace.test(`${instance ?? ''} ${note}`) &&
    !isRestricted(region)
  );
}

function offerOf(quote: PriceQuote, pool: RentedPool, input: AnalysisInput): OtherOffer | null {
  const { gpuCount, unit, region } = quote;
  const isByCard =
    unit === 'gpu-hour' || (gpuCount === 1 && /per[ -]gpu/i.test(`${quote.instance} ${quote.note}`));
  if (!isByCard && gpuCount !== pool.hostGpuCount) return null;
  const perGpuHour = quotedPerGpuHour(quote, gpuCount ?? 1, input);
  if (perGpuHour === null || !perGpuHour.greaterThan(0)) return null;
  const there = regionClass(region);
  const here = regionClass(pool.region);
  const place = region === '' || region === 'NA' ? '' : ` in ${plainText(region)}`;
  return {
    what: `${plainText(quote.provider)} ${plainText(quote.instance ?? quote.gpuKey ?? '')}${place}`,
    perGpuHour,
    source: quote.source,
    asOf: quote.asOf,
    note: quote.note,
    provider: quote.provider,
    where: there === null || here === null ? 'unstated' : there === here ? 'same' : 'other',
    shape: isByCard && pool.hostGpuCount > 1 ? 'card' : 'host',
  };
}
