import { layoutName } from '../parallelism.ts';
import type { WeightFormat } from '../precision.ts';
import type { Rejection } from './candidates.ts';
import type { Configuration, SizingPlan } from './makePlan.ts';

/** Why a GPU is not what the plan chose. */
export interface WhyNot {
  /**
   * `chosen`: it is; `dearer`: it holds the demand and costs more;
   * `unmeasured`: it holds the demand for about as much, but no measurement says so; `rejected`: no way of it holds; `unknown`: it was not asked for.
   */
  readonly outcome: 'chosen' | 'dearer' | 'unmeasured' | 'rejected' | 'unknown';
  /** The answer, one sentence. */
  readonly sentence: string;
  /** Each way that was not taken, with its reason as a sentence. */
  readonly ways: readonly { readonly what: string; readonly sentence: string }[];
}

/** Answers "why not this GPU?" from a plan. `gpuKey`: its key in the catalogue. */
export function whyNot(plan: SizingPlan, gpuKey: string): WhyNot {
  const own = plan.configurations.filter(({ card }) => card.key === gpuKey);
  const rejections = plan.rejections.filter(({ card }) => card.key === gpuKey);
  const ways = rejections.map((rejection) => ({
    what: wayText(rejection),
    sentence: `${capital(rejection.reason)}.`,
  }));
  const [best] = plan.configurations;
  const [cheapest] = own;
  if (cheapest && best) return { ...verdictOf(cheapest, best), ways };
  const [first] = rejections;
  if (!first) return { outcome: 'unknown', sentence: 'It is not among the GPUs to choose from.', ways };
  const reasons = new Set(rejections.map(({ reason }) => reason));
  const sentence =
    reasons.size === 1
      ? `No way of it is taken: ${first.reason}.`
      : `None of ${rejections.length} ways holds the load within its limits; each has its reason below.`;
  return { outcome: 'rejected', sentence, ways };
}

function verdictOf(own: Configuration, best: Configuration): Omit<WhyNot, 'ways'> {
  const way = wayText(own);
  const usd = own.offer.usdMicrosPerHour / 1e6;
  if (own === best)
    return { outcome: 'chosen', sentence: `It is the cheapest: ${way} at $${usd.toFixed(2)} per hour.` };
  const more = usd - best.offer.usdMicrosPerHour / 1e6;
  const percent = Math.round((more / (usd - more)) * 100);
  const held = `It holds the load as ${way}, ${own.replicas} ${own.replicas === 1 ? 'replica' : 'replicas'}, at $${usd.toFixed(2)} per hour`;
  if (more < 0)
    return {
      outcome: 'unmeasured',
      sentence: `${held}, $${(-more).toFixed(2)} less than the one that comes first, which is measured: a tie, less than the model may err.`,
    };
  if (more === 0)
    return { outcome: 'dearer', sentence: `${held}, the same as the cheapest, with more GPUs or slower.` };
  const tie = own.isTie ? ': a tie, less than the model may err' : '';
  return {
    outcome: 'dearer',
    sentence: `${held}, $${more.toFixed(2)} (${percent} %) more than the cheapest${tie}.`,
  };
}

/** One way to lay a replica out, as words: `2 x H100 SXM5 80GB in FP8`, `8 x L4 24GB (TP2 PP4) in FP8`, `B200 MIG 3g in BF16`. */
export function wayText(way: Omit<Rejection, 'reason'>): string {
  const gpu = way.slice === null ? `${way.cards} x ${way.card.name}` : `${way.card.name} MIG ${way.slice}`;
  const layout = layoutName(way.over);
  return `${gpu}${layout && ` (${layout})`} in ${formatName(way.weights)}`;
}

/** `fp8` -> `FP8`; GGUF types are written as llama.cpp does. */
export function formatName(format: WeightFormat): string {
  return format.startsWith('Q') ? format : format.toUpperCase();
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
