import { type ListPrice, listPrices } from '../../catalog/priceCatalog.ts';
import type { PriceQuote } from './priceQuote.ts';
import type { Market } from './rateScope.ts';

/** The built-in price catalogue as quotes: one for each market that a row has a price for. */
export function catalogueQuotes(): readonly PriceQuote[] {
  known ??= quotesOfList(listPrices());
  return known;
}

/** Rows of a price list as quotes. */
export function quotesOfList(rows: readonly ListPrice[]): readonly PriceQuote[] {
  return rows.flatMap((row) => [
    quoteOf(row, 'on-demand', row.onDemandUsd),
    ...(row.spotUsd === null ? [] : [quoteOf(row, 'spot', row.spotUsd)]),
  ]);
}

let known: readonly PriceQuote[] | null = null;

function quoteOf(row: ListPrice, market: Market, price: string | null): PriceQuote {
  return {
    provider: row.provider,
    instance: row.instance,
    region: row.region,
    gpuKey: row.gpuKey,
    gpuCount: row.gpuCount,
    unit: 'instance-hour',
    market,
    price,
    currency: 'USD',
    source: row.source,
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(row.date) ? row.date : null,
    note: row.note,
  };
}
