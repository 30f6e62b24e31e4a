import type { ListPrice } from '#shared/catalog/priceCatalog.ts';
import type { Candidate } from './candidates.ts';
import type { PlanRequest } from './planRequest.ts';
import { spansInstances } from './together.ts';

/** Whole millionths of a US dollar, so that sums of prices are exact. */
type UsdMicros = number;

/** Instances that hold all replicas, at a list price. */
export interface Offer {
  readonly price: ListPrice;
  readonly instances: number;
  /** Instances that one replica spans: trays of one rack where it is more than 1. */
  readonly spanned: number;
  /** GPUs of all instances, those that stay free too. */
  readonly gpus: number;
  readonly usdMicrosPerHour: UsdMicros;
}

/** A price as its source writes it, in millionths; null where it is not a number above 0. */
function usdMicros(price: string | null): UsdMicros | null {
  const value = price === null ? Number.NaN : Math.round(Number(price) * 1e6);
  return value > 0 ? value : null;
}

/** What of a request decides where can be bought and how. */
type Market = Pick<PlanRequest, 'prices' | 'providers' | 'regions' | 'payment'>;

/** Prices by GPU, of the request's providers, regions and way to pay. */
export function offersByGpu(request: Market): ReadonlyMap<string, readonly ListPrice[]> {
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

/** An instance and its price. */
export interface PricedInstance {
  readonly price: ListPrice;
  readonly gpuKey: string;
  readonly gpus: number;
  readonly usdMicrosPerHour: UsdMicros;
}

/** The cheapest instance of each kind and number of GPUs. */
export function cheapestInstances(market: Market): readonly PricedInstance[] {
  const cheapest = new Map<string, PricedInstance>();
  for (const [gpuKey, prices] of offersByGpu(market))
    for (const price of prices) {
      const each = amountOf(price, market);
      const gpus = price.gpuCount ?? 0;
      if (each === null || gpus < 1) continue;
      const kind = `${gpuKey} ${gpus}`;
      const known = cheapest.get(kind);
      if (known === undefined || each < known.usdMicrosPerHour)
        cheapest.set(kind, { price, gpuKey, gpus, usdMicrosPerHour: each });
    }
  return [...cheapest.values()];
}

function amountOf(price: ListPrice, { payment }: Pick<Market, 'payment'>): UsdMicros | null {
  return usdMicros(payment === 'spot' ? price.spotUsd : price.onDemandUsd);
}

/** Instances of an offer that so many replicas of `cards` cards stand on. 3 replicas of 4 GPUs on instances of 8: 2; of 16 on trays of 4: 12. */
export function instancesOf(
  { price, spanned }: Pick<Offer, 'price' | 'spanned'>,
  { cards }: Pick<Candidate, 'cards'>,
  replicas: number,
): number {
  return spanned > 1
    ? replicas * spanned
    : Math.ceil(replicas / replicasWithin(price.gpuCount ?? cards, cards));
}

/** Replicas that one instance holds; 0 where it is too small. */
function replicasWithin(gpus: number, cards: number): number {
  return Math.floor(gpus / cards + 1e-9);
}

/** The cheapest instances that hold so many replicas, each within one instance or one rack; null where no price fits. `prices`: of the card. */
export function cheapestOffer(
  request: Pick<PlanRequest, 'payment'>,
  prices: readonly ListPrice[],
  candidate: Candidate,
  replicas: number,
): Offer | null {
  let best: Offer | null = null;
  for (const price of prices) {
    const count = price.gpuCount ?? 0;
    const perInstance = replicasWithin(count, candidate.cards);
    const each = amountOf(price, request);
    const spanned =
      perInstance < 1 && spansInstances(candidate.card) ? Math.ceil(candidate.cards / count) : 1;
    if ((perInstance < 1 && spanned === 1) || each === null) continue;
    const instances = instancesOf({ price, spanned }, candidate, replicas);
    const usdMicrosPerHour = instances * each;
    if (best === null || usdMicrosPerHour < best.usdMicrosPerHour)
      best = { price, instances, spanned, gpus: instances * count, usdMicrosPerHour };
  }
  return best;
}
