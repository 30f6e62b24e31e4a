import type { PriceQuote } from './priceQuote.ts';

/**
 * The catalogue with what providers list now: a provider's own list takes the place of what the catalogue, which is older and names its
 * offers otherwise, says of the same GPU on the same market there. Both together would be two prices of one thing.
 */
export function mergedQuotes(
  catalogue: readonly PriceQuote[],
  listed: readonly PriceQuote[],
): readonly PriceQuote[] {
  const known = new Set(listed.flatMap((quote) => offerOf(quote) ?? []));
  return [...catalogue.filter((quote) => !known.has(offerOf(quote) ?? '')), ...listed];
}

function offerOf({ provider, market, gpuKey, price }: PriceQuote): string | null {
  return gpuKey === null || price === null ? null : `${provider}\n${market}\n${gpuKey}`;
}
