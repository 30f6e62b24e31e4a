import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import { decimalText, Exact, exact } from '../../../money/decimal.ts';
import { holdDemand } from '../../../sizing/plan/holdDemand.ts';
import { offersByGpu } from '../../../sizing/plan/offer.ts';
import type { PlanRequest } from '../../../sizing/plan/planRequest.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { orderedRange } from '../evidence/amountRange.ts';
import { monthlyCost } from '../evidence/monthlyCost.ts';
import type { MonthlyAmount } from '../finding.ts';
import { type Market, marketOf } from '../size/market.ts';
import { rememberedBy } from '../size/remembered.ts';
import type { ServedWork } from '../size/servedWork.ts';
import { type PricedTarget, pricedTargets, type SizedTarget, sizedTarget } from '../size/sizedTarget.ts';
import { monthlyOf } from '../size/targetMoney.ts';
import { candidateOfToday, requestOf } from './todaysLayout.ts';

/** The cheapest way to hold what a crowded server is asked for. */
export type Enlargement =
  /** More replicas of what it runs on today, at today's price. */
  | {
      readonly of: 'replicas';
      readonly target: SizedTarget;
      readonly more: number;
      readonly cost: MonthlyAmount | null;
    }
  /** Other instances in its place. */
  | {
      readonly of: 'instances';
      readonly target: PricedTarget;
      readonly market: Market;
      readonly cost: MonthlyAmount;
    };

/** Oldest GPUs that LLM servers are made for (Ampere); makers without such a number count as newer. */
const leastCapability = 8;

const remembered = rememberedBy<readonly GpuSpec[], readonly PricedTarget[]>(1000);

/**
 * The cheaper of more replicas and of another configuration; null where the model knows none that holds the demand. What costs less than
 * today and holds more costs nothing more: its cost is 0.
 */
export function enlargementOf(work: ServedWork, atOnce: number, input: AnalysisInput): Enlargement | null {
  const replicas = moreReplicas(work, atOnce, input);
  const instances = otherInstances(work, atOnce, input);
  if (replicas === null || instances === null) return replicas ?? instances;
  if (replicas.cost === null) return replicas;
  return exact(instances.cost.expected).lessThan(exact(replicas.cost.expected)) ? instances : replicas;
}

/** One more than today at the least: that one does not do is what was seen, whatever the model says. */
function moreReplicas(
  work: ServedWork,
  atOnce: number,
  input: AnalysisInput,
): Extract<Enlargement, { of: 'replicas' }> | null {
  const { card, profiles } = work;
  const request = requestOf(work, [card], null, input);
  const least = sizedTarget(request, candidateOfToday(work), atOnce);
  if (least === null) return null;
  const target = least.replicas > 1 ? least : withTwo(request, least);
  if (target === null) return null;
  const more = target.replicas - 1;
  const { total } = monthlyCost(profiles, input.currency);
  const cost = (times: number) => decimalText(exact(total ?? '0').times(times));
  return {
    of: 'replicas',
    target,
    more,
    cost:
      total === null
        ? null
        : orderedRange(
            cost(Math.max(1, target.expectedReplicas - 1)),
            cost(more),
            cost(more),
            input.currency,
          ),
  };
}

function withTwo(request: PlanRequest, target: SizedTarget): SizedTarget | null {
  const held = holdDemand(request, target, { leastReplicas: 2 });
  return typeof held === 'string' ? null : { ...target, held, replicas: 2, gpus: 2 * target.cards };
}

function otherInstances(
  work: ServedWork,
  atOnce: number,
  input: AnalysisInput,
): Extract<Enlargement, { of: 'instances' }> | null {
  const [first] = work.profiles;
  const market = first ? marketOf(first.gpu, input) : null;
  const { total } = monthlyCost(work.profiles, input.currency);
  if (market === null || total === null) return null;
  const { model, engine, weights, demand } = work;
  const key = JSON.stringify([model.key, engine, weights, demand, work.card.key, atOnce, market.key]);
  const [target] = remembered(input.gpus, key, () => targetsOf(work, atOnce, market, input));
  if (target === undefined) return null;
  const more = (usdMicros: number) => {
    const extra = exact(monthlyOf(usdMicros)).minus(exact(total));
    return decimalText(Exact.max(extra, 0));
  };
  const expected = more(target.offer.usdMicrosPerHour);
  const low = more(target.expectedUsdMicrosPerHour);
  return { of: 'instances', target, market, cost: orderedRange(low, expected, expected, input.currency) };
}

/** Of another card, or more of today's in one replica; the cheapest first. */
function targetsOf(
  work: ServedWork,
  atOnce: number,
  market: Market,
  input: AnalysisInput,
): readonly PricedTarget[] {
  const { prices, payment } = market;
  const offers = offersByGpu({ prices, providers: [], regions: [], payment });
  const cards = input.gpus.filter(
    ({ key, vendor, computeCapability }) =>
      vendor === work.card.vendor &&
      (computeCapability ?? leastCapability) >= leastCapability &&
      offers.has(key),
  );
  const request = requestOf(work, cards, market, input);
  const isLarger = ({ card, cards: count, replicas }: SizedTarget) =>
    card.key !== work.card.key || count * replicas > work.profiles.length;
  return pricedTargets(request, offers, atOnce, Number.POSITIVE_INFINITY).filter(isLarger).slice(0, 1);
}
