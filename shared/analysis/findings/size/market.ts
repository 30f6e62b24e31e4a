import type { ListPrice } from '../../../catalog/priceCatalog.ts';
import type { AnalysedGpu } from '../../window/analysedGpu.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { rememberedBy } from './remembered.ts';

/** Where the owner of a GPU buys another. */
export interface Market {
  /** Names it for those who keep answers by market. */
  readonly key: string;
  /** Prices with a source and a day, the newest of each offer. */
  readonly prices: readonly ListPrice[];
  readonly payment: 'on-demand' | 'spot';
  /** What makes its prices less sure, a sentence each. */
  readonly doubts: readonly string[];
}

const dated = /^\d{4}-\d{2}-\d{2}$/;
const marketsOf = rememberedBy<readonly ListPrice[], Market | 'none'>(2000);

/**
 * The market of a GPU: list prices of its own provider in its own region, since a cheaper provider is advice of another kind
 * (`arbitrage`). Where the list has nothing of the region, all of the provider; where nobody has said whose machine it is and its price is
 * from a rate card, all providers. Null for hardware of one's own, which is paid for whether it is used or not, for providers without
 * a price list, and where rates are not in US dollars, in which lists are: no rate of exchange is made up.
 */
export function marketOf(
  { place, price }: Pick<AnalysedGpu, 'place' | 'price'>,
  { prices, currency }: Pick<AnalysisInput, 'prices' | 'currency'>,
): Market | null {
  const { rate } = price;
  if (rate === null || rate.basis === 'owned' || rate.currency !== currency || currency !== 'USD')
    return null;
  const provider = place?.provider ?? null;
  if (provider === null && rate.basis !== 'card') return null;
  const payment = place?.market === 'spot' ? 'spot' : 'on-demand';
  const region = place?.region ?? null;
  const key = JSON.stringify([provider, region, payment]);
  const found = marketsOf(prices, key, () => {
    const { rows, doubts } = rowsOf(prices, provider, region);
    return rows.length === 0 ? 'none' : { key, prices: newest(rows), payment, doubts };
  });
  return found === 'none' ? null : found;
}

function rowsOf(
  prices: readonly ListPrice[],
  provider: string | null,
  region: string | null,
): { readonly rows: readonly ListPrice[]; readonly doubts: readonly string[] } {
  const usable = prices.filter(({ date, source }) => dated.test(date) && source !== '');
  if (provider === null)
    return {
      rows: usable,
      doubts: [
        'Nobody has said whose machine it is: the target is priced at the cheapest list price of all.',
      ],
    };
  const own = usable.filter((row) => row.provider.toLowerCase() === provider.toLowerCase());
  const here = own.filter((row) => row.region === region || row.region === '' || row.region === 'NA');
  if (here.length > 0) return { rows: here, doubts: [] };
  const doubt =
    region === null
      ? `The region is not known: the target is priced at the lowest list price of ${provider}.`
      : `No list price of ${provider} in ${region} is known: the target is priced at its lowest elsewhere.`;
  return { rows: own, doubts: [doubt] };
}

/** A later reading of one offer replaces an earlier one. */
function newest(rows: readonly ListPrice[]): readonly ListPrice[] {
  const byOffer = new Map<string, ListPrice>();
  for (const row of rows) {
    const offer = `${row.provider}\n${row.instance}\n${row.region}\n${row.gpuCount}`;
    const known = byOffer.get(offer);
    if (!known || row.date > known.date) byOffer.set(offer, row);
  }
  return [...byOffer.values()];
}
