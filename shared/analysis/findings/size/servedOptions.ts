import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import type { ModelConfig } from '../../../catalog/modelCatalog.ts';
import { exact } from '../../../money/decimal.ts';
import { offersByGpu } from '../../../sizing/plan/offer.ts';
import type { PlanRequest } from '../../../sizing/plan/planRequest.ts';
import { type WeightFormat, weightBytes } from '../../../sizing/precision.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { monthlyCost } from '../evidence/monthlyCost.ts';
import { type Market, marketOf } from './market.ts';
import { identityOf, rememberedBy } from './remembered.ts';
import type { ServedWork } from './servedWork.ts';
import { type PricedTarget, pricedTargets, type SizedTarget, sizedTargets } from './sizedTarget.ts';

/** Other ways to serve the same work, each the best of its sort. */
export interface ServedOptions {
  readonly market: Market | null;
  /** Fewer of the same cards, the fewest that hold it; null where there are none. */
  readonly fewer: SizedTarget | null;
  /** Cheaper cards, the cheapest first, at most two; in the same format. */
  readonly cheaper: readonly PricedTarget[];
  /** In fp8 or int4: fewer of the same cards, or a cheaper card, where that costs clearly less than any of the above. */
  readonly narrower: { readonly fewer: SizedTarget | null; readonly cheaper: PricedTarget | null } | null;
}

/** A move must leave at most this share of the cost: what saves less is not worth the work, whatever the model says. */
const worthShare = 0.9;
/** Cards that cost up to so much more than the cheapest are as good, and the one that is most like today's is taken. */
const alike = 1.05;
/** Oldest GPUs that LLM servers are made for: bf16 and flash attention need 8.0 (Ampere). Makers that have no such number count as newer. */
export const leastCapability = 8;

/** Of each model. */
const remembered = rememberedBy<ModelConfig, ServedOptions>(1000);

/** All ways to serve a work for less, at the slow end of the model's range. About a millisecond, or nothing where it was asked before. */
export function servedOptions(work: ServedWork, input: AnalysisInput): ServedOptions {
  const market = work.profiles[0] ? marketOf(work.profiles[0].gpu, input) : null;
  const { total } = monthlyCost(work.profiles, input.currency);
  // Energy changes from hour to hour; what is worth a move does not.
  const today = total === null ? null : Number(exact(total).div(730).times(1e6).toPrecision(3));
  const { model, engine, weights, demand, card, mostRunning, profiles } = work;
  const catalogues = [identityOf(input.gpus), identityOf(input.prices)];
  const question = [engine, weights, demand, card.key, mostRunning, profiles.length, market?.key, today];
  const key = JSON.stringify([catalogues, question]);
  return remembered(model, key, () => optionsOf(work, market, today, input));
}

function optionsOf(
  work: ServedWork,
  market: Market | null,
  today: number | null,
  input: AnalysisInput,
): ServedOptions {
  const count = work.profiles.length;
  const fewer = fewestOf(work, [work.weights], count, input);
  const cheaper = cheaperOf(work, [work.weights], market, (today ?? 0) * worthShare, input);
  const perGpu = today === null ? null : today / count;
  const best = Math.min(
    today ?? Number.POSITIVE_INFINITY,
    fewer && perGpu !== null ? fewer.gpus * perGpu : Number.POSITIVE_INFINITY,
    cheaper[0]?.offer.usdMicrosPerHour ?? Number.POSITIVE_INFINITY,
  );
  // Thousands of answers are kept: what nobody asks for is not among them.
  return {
    market,
    fewer,
    cheaper: cheaper.slice(0, 2),
    narrower: narrowerOf(work, market, best, perGpu, input),
  };
}

/** Ways to serve a work on newer cards of its market, whatever they cost; the cheapest first. */
export function newerCards(work: ServedWork, input: AnalysisInput): readonly PricedTarget[] {
  const market = work.profiles[0] ? marketOf(work.profiles[0].gpu, input) : null;
  return cheaperOf(work, [work.weights], market, Number.MAX_SAFE_INTEGER, input);
}

/** The fewest of today's cards, below `count`; of those the fastest. */
function fewestOf(
  work: ServedWork,
  weights: readonly WeightFormat[],
  count: number,
  input: AnalysisInput,
): SizedTarget | null {
  let best: SizedTarget | null = null;
  const request = requestOf(work, weights, [work.card], null, input);
  const isWorth = ({ slice, cards }: { slice: string | null; cards: number }) =>
    slice === null && cards < count && cards <= (best?.gpus ?? count);
  for (const target of sizedTargets(request, work.mostRunning, isWorth)) {
    if (target.gpus >= count) continue;
    const isBetter =
      best === null ||
      target.gpus < best.gpus ||
      (target.gpus === best.gpus && target.held.tpot.value < best.held.tpot.value);
    if (isBetter) best = target;
  }
  return best;
}

function cheaperOf(
  work: ServedWork,
  weights: readonly WeightFormat[],
  market: Market | null,
  below: number,
  input: AnalysisInput,
): readonly PricedTarget[] {
  if (market === null || below <= 0) return [];
  const offers = offersByGpu({
    prices: market.prices,
    providers: [],
    regions: [],
    payment: market.payment,
  });
  const cards = input.gpus.filter(
    ({ key, vendor, computeCapability }) =>
      key !== work.card.key &&
      vendor === work.card.vendor &&
      (computeCapability ?? leastCapability) >= leastCapability &&
      offers.has(key),
  );
  const request = requestOf(work, weights, cards, market, input);
  const all = pricedTargets(request, offers, work.mostRunning, below);
  const least = (all[0]?.offer.usdMicrosPerHour ?? 0) * alike;
  const good = all.filter(({ offer }) => offer.usdMicrosPerHour <= least);
  const likest = good.toSorted(
    (one, other) => other.card.memoryBytesPerSecond - one.card.memoryBytesPerSecond,
  );
  return [...likest, ...all.filter((target) => !good.includes(target))];
}

/** From 16 bits only: what is stored in eight already loses more with each bit, and would have to be made from the original again. */
function narrowerOf(
  work: ServedWork,
  market: Market | null,
  best: number,
  perGpu: number | null,
  input: AnalysisInput,
): ServedOptions['narrower'] {
  if (weightBytes(work.weights) < 2 || work.engine === 'llama.cpp') return null;
  for (const format of ['fp8', 'int4'] as const) {
    const below = Number.isFinite(best) ? best * worthShare : 0;
    const most = perGpu === null ? work.profiles.length : Math.floor(below / perGpu) + 1;
    const fewer = fewestOf(work, [format], Math.min(most, work.profiles.length), input);
    const cheaper = cheaperOf(work, [format], market, below, input)[0] ?? null;
    if (fewer !== null || cheaper !== null) return { fewer, cheaper };
  }
  return null;
}

/** A work as the sizing model is asked for it. */
export function requestOf(
  { model, demand, engine }: ServedWork,
  weights: readonly WeightFormat[],
  gpus: readonly GpuSpec[],
  market: Market | null,
  input: AnalysisInput,
): PlanRequest {
  return {
    model,
    demand,
    weights,
    kv: 'bf16',
    engine,
    gpus,
    prices: market?.prices ?? input.prices,
    providers: [],
    regions: [],
    payment: market?.payment ?? 'on-demand',
    spareReplicas: 0,
  };
}
