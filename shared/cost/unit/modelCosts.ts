import { type DecimalText, decimalText, Exact, exact } from '../../money/decimal.ts';
import type { ApiPrice } from './apiPrice.ts';
import {
  apiCost,
  assumedOutputWeight,
  type TokenCounts,
  type TokenUnitCosts,
  tokenUnitCosts,
} from './unitCost.ts';

/** One model on one server, and the GPUs that it ran on. */
export interface ModelUse {
  readonly id: string;
  /** Null where the server does not name it. Hostile. */
  readonly model: string | null;
  readonly tokens: TokenCounts;
  /** Seconds of which `tokens` tell. */
  readonly coveredSeconds: number;
  /** Empty where not known. */
  readonly gpus: readonly string[];
}

/** What one GPU cost in the same range. */
export interface GpuUse {
  /** Null where no price is known. */
  readonly cost: DecimalText | null;
  readonly observedSeconds: number;
  /** Of the observed seconds, those without a price: they are not in the cost. */
  readonly unpricedSeconds: number;
  readonly workingSeconds: number;
}

/** A price of the same tokens elsewhere. */
interface ApiComparison extends ApiPrice {
  /** What it would ask for the tokens that were served; null where they are not counted. */
  readonly cost: DecimalText | null;
  /** Own cost on the allocation basis by that; null where either is not known. Below 1: own hardware is cheaper. */
  readonly ownByApi: number | null;
}

/** What a model's tokens cost. */
export interface ModelCosts {
  readonly id: string;
  /** With all the time in which its GPUs stood ready for it: what is paid. The one to hold against an API's price. */
  readonly allocation: TokenUnitCosts | null;
  /** With the time alone in which its GPUs worked. */
  readonly usage: TokenUnitCosts | null;
  /** Why there is none; '' where there is. */
  readonly why: string;
  readonly outputWeight: number;
  /** Where the weight is from. */
  readonly weightFrom: string;
  /** Other models on the same GPUs. */
  readonly sharesWith: number;
  readonly apis: readonly ApiComparison[];
}

/**
 * Costs of models. A GPU's cost per second counts for the seconds of which tokens are known; where models share a GPU, its cost is
 * split by their weighted tokens. On the usage basis only the share of time counts in which the GPU worked.
 */
export function modelCosts(
  uses: readonly ModelUse[],
  gpuOf: (uuid: string) => GpuUse | null,
  pricesOf: (model: string | null) => readonly ApiPrice[],
): readonly ModelCosts[] {
  const weighed = uses.map((use) => ({ use, ...weightOf(pricesOf(use.model)) }));
  const tokensOn = new Map<string, number>();
  const modelsOn = new Map<string, number>();
  const uncounted = new Set<string>();
  for (const { use, outputWeight } of weighed)
    for (const uuid of use.gpus) {
      tokensOn.set(uuid, (tokensOn.get(uuid) ?? 0) + weightedTokens(use, outputWeight));
      modelsOn.set(uuid, (modelsOn.get(uuid) ?? 0) + 1);
      if (!isCounted(use)) uncounted.add(uuid);
    }
  return weighed.map(({ use, outputWeight, weightFrom }) => {
    const share = (uuid: string) => {
      const models = modelsOn.get(uuid) ?? 1;
      const all = tokensOn.get(uuid) ?? 0;
      if (models === 1) return 1;
      if (uncounted.has(uuid)) return null;
      return all > 0 ? weightedTokens(use, outputWeight) / all : 1 / models;
    };
    const { allocation, usage, why } = costsOf(use, gpuOf, share, outputWeight);
    const apis = pricesOf(use.model).map((price) => compared(price, use.tokens, allocation));
    const sharesWith = Math.max(0, ...use.gpus.map((uuid) => (modelsOn.get(uuid) ?? 1) - 1));
    return { id: use.id, allocation, usage, why, outputWeight, weightFrom, sharesWith, apis };
  });
}

function costsOf(
  use: ModelUse,
  gpuOf: (uuid: string) => GpuUse | null,
  shareOf: (uuid: string) => number | null,
  outputWeight: number,
): Pick<ModelCosts, 'allocation' | 'usage' | 'why'> {
  const none = (why: string) => ({ allocation: null, usage: null, why });
  if (use.gpus.length === 0) return none('its GPUs are not known');
  if (!(use.coveredSeconds > 0)) return none('nothing was read of it in this time');
  let all = new Exact(0);
  let worked = new Exact(0);
  for (const uuid of use.gpus) {
    const gpu = gpuOf(uuid);
    if (gpu === null || !(gpu.observedSeconds > 0)) return none('a GPU of it was not observed in this time');
    if (gpu.cost === null) return none('a GPU of it has no price');
    // Which tokens fell into the time without a price nobody counts.
    if (gpu.unpricedSeconds > 0) return none('a GPU of it has a price for a part of this time only');
    // What was covered can be longer than what was observed by the length of a poll.
    const share = shareOf(uuid);
    if (share === null) return none('a model on the same GPU does not count its tokens');
    const covered = Math.min(1, use.coveredSeconds / gpu.observedSeconds) * share;
    const own = exact(gpu.cost).times(covered.toFixed(12));
    all = all.plus(own);
    worked = worked.plus(own.times((gpu.workingSeconds / gpu.observedSeconds).toFixed(12)));
  }
  const costs = (cost: Exact) =>
    tokenUnitCosts(decimalText(cost.toDecimalPlaces(18)), use.tokens, outputWeight);
  return {
    allocation: costs(all),
    usage: costs(worked),
    why: isCounted(use) ? '' : 'its server does not count tokens',
  };
}

function isCounted({ tokens }: ModelUse): boolean {
  return tokens.input !== null && tokens.output !== null;
}

function weightedTokens({ tokens }: ModelUse, outputWeight: number): number {
  return (tokens.input ?? 0) + outputWeight * (tokens.output ?? 0);
}

/** The middle of what providers ask for an output token of the model by an input one. */
function weightOf(prices: readonly ApiPrice[]): {
  readonly outputWeight: number;
  readonly weightFrom: string;
} {
  const ratios = prices
    .filter(({ input }) => exact(input).gt(0))
    .map(({ input, output }) => exact(output).div(exact(input)).toNumber())
    .toSorted((one, other) => one - other);
  const middle = ratios[Math.floor((ratios.length - 1) / 2)];
  if (middle === undefined || !(middle > 0))
    return { outputWeight: assumedOutputWeight, weightFrom: 'assumed: no price list has this model' };
  const from =
    ratios.length === 1 ? 'the price of 1 provider' : `the middle of ${ratios.length} providers' prices`;
  return { outputWeight: middle, weightFrom: from };
}

function compared(price: ApiPrice, tokens: TokenCounts, allocation: TokenUnitCosts | null): ApiComparison {
  const cost = apiCost(tokens, price);
  const isKnown = allocation !== null && cost !== null && !exact(cost).isZero();
  return { ...price, cost, ownByApi: isKnown ? exact(allocation.cost).div(exact(cost)).toNumber() : null };
}
