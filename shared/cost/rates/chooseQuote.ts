import { decimalText, exact } from '../../money/decimal.ts';
import type { PricedQuote, PriceQuote } from './priceQuote.ts';
import { fitsText, type HostPlace, type RateSubject } from './rateScope.ts';

/** A quote for what a host is, or why there is none. */
export type ChosenQuote =
  | { readonly quote: PricedQuote; readonly doubts: readonly string[] }
  | { readonly quote: null; readonly why: string; readonly remedy: string };

/**
 * The newest quote of a host's instance type, region and market. Where the region is not known, all regions must ask the same, and where the
 * instance type is not known, all instances of as many such GPUs: what would be a guess stays unknown, with what it lies between.
 */
export function chooseQuote(subject: RateSubject, quotes: readonly PriceQuote[]): ChosenQuote {
  const { place } = subject;
  if (place?.provider == null)
    return none(
      'nobody has said whose machine it is',
      'Label the host in hosts.yaml (provider, instance, region), or give a rate card or owned hardware in rates.yaml.',
    );
  const ofProvider = quotes.filter(({ provider }) => fitsText(provider, place.provider));
  if (ofProvider.length === 0)
    return none(`no price list has the provider ${place.provider}`, 'Give a rate card in rates.yaml.');
  const ofMarket = ofProvider.filter(({ market }) => market === place.market);
  const named = place.instance !== null;
  const candidates = ofMarket.filter((quote) =>
    named
      ? fitsText(quote.instance ?? undefined, place.instance) && quote.instance !== null
      : isSameGpu(quote, subject),
  );
  const what = named
    ? `${place.provider} ${place.instance}`
    : `${place.provider} ${subject.hostGpuCount} x ${subject.gpuKey ?? subject.gpuName}`;
  if (candidates.length === 0)
    return none(
      `no price list has a price (${place.market}) of ${what}`,
      named
        ? 'Check the instance type, or give a rate card in rates.yaml.'
        : 'Label the host with its instance type, or give a rate card in rates.yaml.',
    );
  return inRegion(candidates, place, what);
}

function isSameGpu(quote: PriceQuote, subject: RateSubject): boolean {
  if (quote.gpuKey === null || quote.gpuKey !== subject.gpuKey) return false;
  return quote.unit === 'gpu-hour' || quote.gpuCount === subject.hostGpuCount;
}

function inRegion(candidates: readonly PriceQuote[], place: HostPlace, what: string): ChosenQuote {
  const { region } = place;
  const doubts: string[] = [];
  let inIt = candidates;
  if (region !== null) {
    inIt = candidates.filter((quote) => fitsText(quote.region, region));
    const anywhere = candidates.filter((quote) => quote.region === '' || quote.region === 'NA');
    if (inIt.length === 0 && anywhere.length > 0) inIt = anywhere;
    if (inIt.length === 0)
      return none(
        `no price list has a price of ${what} in ${region}`,
        `Known regions: ${regionsOf(candidates)}. Give a rate card in rates.yaml.`,
      );
  }
  const newest = newestByPlace(inIt);
  const priced = newest.filter((quote): quote is PricedQuote => quote.price !== null);
  const [first] = priced;
  if (first === undefined)
    return none(`the price list names ${what} without a price`, 'Give a rate card in rates.yaml.');
  const prices = [...new Set(priced.map((quote) => decimalText(exact(perUnit(quote)))))];
  if (prices.length > 1) {
    const sorted = prices.toSorted((one, other) => exact(one).cmp(exact(other)));
    return none(
      `prices of ${what} lie between ${sorted[0]} and ${sorted.at(-1)} ${first.currency} an hour`,
      remedyOf(priced, place),
    );
  }
  if (region === null && first.region !== '' && first.region !== 'NA')
    doubts.push(`its region is not known: the price is that of ${regionsOf(priced)}`);
  return { quote: first, doubts };
}

/** What tells several prices apart. */
function remedyOf(priced: readonly PricedQuote[], { region, market }: HostPlace): string {
  if (region === null && new Set(priced.map((quote) => quote.region)).size > 1)
    return 'Label the host with its region.';
  return market === 'reserved'
    ? 'Give the reservation under commitments, or a rate card, in rates.yaml.'
    : 'Label the host with its instance type as the list writes it, or give a rate card in rates.yaml.';
}

/** Prices per GPU and per instance of the same offer are compared by the instance. */
function perUnit({ price, unit, gpuCount }: PricedQuote): string {
  const amount = exact(price);
  return decimalText(unit === 'gpu-hour' && gpuCount !== null ? amount.times(String(gpuCount)) : amount);
}

/**
 * A later reading of one offer replaces an earlier one; one without a date comes last. What was read on one day stands side by side: a list
 * names reservations of one year and of three by the same instance, and which of them was bought it cannot know.
 */
function newestByPlace(quotes: readonly PriceQuote[]): readonly PriceQuote[] {
  const offerOf = ({ instance, region, unit }: PriceQuote) => `${instance ?? ''}\n${region}\n${unit}`;
  const newest = new Map<string, string>();
  for (const quote of quotes) {
    const known = newest.get(offerOf(quote)) ?? '';
    newest.set(offerOf(quote), (quote.asOf ?? '') > known ? (quote.asOf ?? '') : known);
  }
  return quotes.filter((quote) => (quote.asOf ?? '') === newest.get(offerOf(quote)));
}

function regionsOf(quotes: readonly PriceQuote[]): string {
  const regions = [...new Set(quotes.map(({ region }) => region))].toSorted();
  return regions.length > 6
    ? `${regions.slice(0, 6).join(', ')} and ${regions.length - 6} more`
    : regions.join(', ');
}

function none(why: string, remedy: string): ChosenQuote {
  return { quote: null, why, remedy };
}
