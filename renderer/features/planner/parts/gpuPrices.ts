import { type ListPrice, listPrices } from '#shared/catalog/priceCatalog.ts';

/** The cheapest list price of a GPU by the hour. */
export interface GpuPrice {
  /** Of one GPU: the instance's price over its GPUs. */
  readonly usdPerHour: number;
  readonly price: ListPrice;
}

/** The cheapest on-demand list price per GPU and hour, by the GPU's key. GPUs that nobody lists are not in it: unknown is not free. */
export function gpuPrices(): ReadonlyMap<string, GpuPrice> {
  known ??= read();
  return known;
}

let known: ReadonlyMap<string, GpuPrice> | null = null;

function read(): ReadonlyMap<string, GpuPrice> {
  const cheapest = new Map<string, GpuPrice>();
  for (const price of listPrices()) {
    const usd = price.onDemandUsd === null ? Number.NaN : Number(price.onDemandUsd);
    if (price.gpuKey === null || price.gpuCount === null || !(usd > 0)) continue;
    const usdPerHour = usd / price.gpuCount;
    const before = cheapest.get(price.gpuKey);
    if (!before || usdPerHour < before.usdPerHour) cheapest.set(price.gpuKey, { usdPerHour, price });
  }
  return cheapest;
}

/** Where it is bought: provider, instance, region. */
export function placeOf({ price }: GpuPrice): string {
  return [price.provider, price.instance, price.region].filter(Boolean).join(' ');
}

/** The day and the source of a price. */
export function originOf({ price }: GpuPrice): string {
  return [price.date, price.source || 'source not told'].filter(Boolean).join(', ');
}
