import type { ListPrice } from '#shared/catalog/priceCatalog.ts';
import type { Candidate } from './candidates.ts';
import type { PlanRequest } from './planRequest.ts';

/** Whole millionths of a US dollar, so that sums of prices are exact. */
type UsdMicros = number;

/** Instances that hold all replicas, at a list price. */
export interface Offer {
  readonly price: ListPrice;
  readonly instances: number;
  /** GPUs of all instances, those that stay free too. */
  readonly gpus: number;
  readonly usdMicrosPerHour: UsdMicros;
}

/** A price as its source writes it, in millionths; null where it is not a number above 0. */
function usdMicros(price: string | null): UsdMicros | null {
  const value = price === null ? Number.NaN : Math.round(Number(price) * 1e6);
  return value > 0 ? value : null;
}

/** Prices by GPU, of the request's providers, regions and way to pay. */
export function offersByGpu(request: PlanRequest): ReadonlyMap<string, readonly ListPrice[]> {
  const { providers, regions } = request;
  const offers = new Map<string, ListPrice[]>();
  for (const price of request.prices) {
    if (price.gpuKey === null || price.gpuCount === null || amountOf(price, request) === null) continue;
    if (providers.length > 0 && !providers.includes(price.provider)) continue;
    if (regions.length > 0 && !regions.includes(price.region)) continue;
    const known = offers.get(price.gpuKey);
    if (known) known.push(price);
    else offers.set(price.gpuKey, [price]);
  }
  return offers;
}

function amountOf(price: ListPrice, { payment }: PlanRequest): UsdMicros | null {
  return usdMicros(payment === 'spot' ? price.spotUsd : price.onDemandUsd);
}

/** The cheapest instances that hold so many replicas, each within one instance; null where no price fits. */
export function cheapestOffer(
  request: PlanRequest,
  offers: ReadonlyMap<string, readonly ListPrice[]>,
  candidate: Candidate,
  replicas: number,
): Offer | null {
  let best: Offer | null = null;
  for (const price of offers.get(candidate.card.key) ?? []) {
    const count = price.gpuCount ?? 0;
    const perInstance = Math.floor(count / candidate.cards + 1e-9);
    const each = amountOf(price, request);
    if (perInstance < 1 || each === null) continue;
    const instances = Math.ceil(replicas / perInstance);
    const usdMicrosPerHour = instances * each;
    if (best === null || usdMicrosPerHour < best.usdMicrosPerHour)
      best = { price, instances, gpus: instances * count, usdMicrosPerHour };
  }
  return best;
}
