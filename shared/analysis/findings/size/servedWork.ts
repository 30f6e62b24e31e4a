import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import type { ModelConfig } from '../../../catalog/modelCatalog.ts';
import type { LlmServerKind } from '../../../domain/llmServer.ts';
import { formatOf } from '../../../sizing/check/names/formatNames.ts';
import { type Engine, engineRule } from '../../../sizing/engineRule.ts';
import { engineFault } from '../../../sizing/engineSupport.ts';
import { fitMemory } from '../../../sizing/memoryFit.ts';
import { tensorParallel } from '../../../sizing/parallelism.ts';
import type { Demand } from '../../../sizing/plan/planRequest.ts';
import type { WeightFormat } from '../../../sizing/precision.ts';
import type { GpuProfile, Spread } from '../../window/gpuProfile.ts';
import type { ServedModel } from '../../window/servedModel.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import type { AnalysisRules } from '../analysisRules.ts';
import { expectationOf } from '../evidence/expectation.ts';
import { type CardIndex, cardIndexOf } from './cardIndex.ts';
import { dimensionsOf } from './fineTunes.ts';
import { keptByInput, type Sliced, slicedFlatMap } from './slices.ts';
import { downTo2, upTo2 } from './twoDigits.ts';

/** A model that is served on GPUs of its own, with the work that any other configuration must hold. */
export interface ServedWork {
  readonly served: ServedModel;
  readonly profiles: readonly GpuProfile[];
  readonly card: GpuSpec;
  readonly model: ModelConfig;
  readonly engine: Engine;
  readonly weights: WeightFormat;
  readonly demand: Demand;
  /** Requests per second that `demand` was made from, margin not included. */
  readonly observedRequestsPerSecond: number;
  /** Seconds at the 95th percentile as they were observed; null where the server does not tell. */
  readonly observedTtft: number | null;
  readonly observedTpot: number | null;
  /** Most requests under way at once that were seen; 0 where the server does not tell. */
  readonly mostRunning: number;
  readonly coverage: number;
  /** It queued, preempted or had its cache full: what it was given is not what was asked of it, and nothing smaller can be proven. */
  readonly isAtLimit: boolean;
  readonly doubts: readonly string[];
}

/** How the memory and the speed of a server are modelled. */
const engineOf: Readonly<Record<LlmServerKind, Engine>> = {
  vllm: 'vllm',
  sglang: 'sglang',
  tgi: 'vllm',
  llamacpp: 'llama.cpp',
  trtllm: 'tensorrt-llm',
  triton: 'tensorrt-llm',
  ollama: 'llama.cpp',
};

/** Served models whose makers publish them in one narrow format only. */
const nativeFormats: readonly (readonly [model: RegExp, format: WeightFormat])[] = [
  [/^gpt-oss/i, 'mxfp4'],
  [/^(?:DeepSeek-V3|Kimi-K2$)/i, 'fp8'],
];

/** Above these a server is at its limit. */
const fullest = { queued: 1, kvPercent: 90, preemptionsPerMinute: 0.5 };

/**
 * Served models whose work is known: the model is in the catalogue, its GPUs are known, of one kind, in one host and not used by another
 * server, requests and tokens were counted, and there were some.
 */
const works = keptByInput(function* (input) {
  const index = cardIndexOf(input);
  const users = new Map<string, number>();
  for (const { gpuUuids } of input.models)
    for (const uuid of gpuUuids) users.set(uuid, (users.get(uuid) ?? 0) + 1);
  const isAlone = ({ gpuUuids }: ServedModel) => gpuUuids.every((uuid) => users.get(uuid) === 1);
  return yield* slicedFlatMap(input.models.filter(isAlone), (served): readonly ServedWork[] => {
    const work = workOf(served, index, input, isAtLimit(served) ? 'at limit' : 'with room');
    return work === null ? [] : [work];
  });
});

/** Served models whose work is known. */
export const servedWorks: (input: AnalysisInput) => readonly ServedWork[] = works.now;
/** The same in slices. */
export const servedWorkSteps: (input: AnalysisInput) => Sliced<readonly ServedWork[]> = works.steps;

/** Served models for which something smaller may be proven: those that were not at their limit. */
export function* sizableWorkSteps(input: AnalysisInput): Sliced<readonly ServedWork[]> {
  return (yield* works.steps(input)).filter((work) => !work.isAtLimit);
}

/** The work of a server that is at its limit: what it must hold within the limits of the rules. */
export function crowdedWork(served: ServedModel, input: AnalysisInput): ServedWork | null {
  return workOf(served, cardIndexOf(input), input, 'at limit');
}

type Standing = 'with room' | 'at limit';

function workOf(
  served: ServedModel,
  index: CardIndex,
  input: AnalysisInput,
  standing: Standing,
): ServedWork | null {
  const profiles = served.gpuUuids.flatMap((uuid) => index.profiles.get(uuid) ?? []);
  const [first] = profiles;
  const dimensions = dimensionsOf(served, index.models);
  if (!first || !dimensions || profiles.length !== served.gpuUuids.length) return null;
  const { model, isFineTune } = dimensions;
  const card = index.cards.get(first.gpu.gpuKey ?? '');
  if (!card || !profiles.every(({ gpu }) => isAlike(gpu, first.gpu))) return null;
  if (expectationOf(first.gpu) !== null) return null;
  const demand = demandOf(served, input.rules, model, standing);
  if (demand === null) return null;
  const engine = served.server === null ? 'vllm' : engineOf[served.server];
  const { weights, isTold } = weightsOf(served, model, card, profiles.length, engine);
  const observedTtft = served.ttftP95Seconds?.p95 ?? null;
  const observedTpot = served.tpotP95Seconds?.p95 ?? null;
  return {
    served,
    profiles,
    card,
    model,
    engine,
    weights,
    demand: demand.asked,
    observedRequestsPerSecond: demand.observed,
    observedTtft,
    observedTpot,
    mostRunning: Math.ceil(served.requestsRunning?.max ?? 0),
    isAtLimit: isAtLimit(served),
    coverage: Math.min(served.coverage, ...profiles.map(({ coverage }) => coverage)),
    doubts: [
      'Requests are taken to be as long as they are on average; long ones take more memory and time.',
      ...(isFineTune
        ? [`By its name it is taken for a fine-tune of ${model.key}, with its dimensions.`]
        : []),
      ...(isTold ? [] : [`The server does not tell the format of its weights: ${weights} is assumed.`]),
      ...(served.server === 'tgi' || served.server === null
        ? ['The speed is modelled as that of vLLM.']
        : []),
      ...(observedTtft === null || observedTpot === null
        ? ['Its latency was not read: the limits of the settings are what the target is held against.']
        : []),
    ],
  };
}

function isAlike(one: GpuProfile['gpu'], other: GpuProfile['gpu']): boolean {
  return one.host === other.host && one.gpuKey === other.gpuKey && !one.isMig;
}

function isAtLimit({ requestsQueued, kvCacheUsePercent, preemptionsPerMinute }: ServedModel): boolean {
  return (
    (requestsQueued?.p95 ?? 0) > fullest.queued ||
    (kvCacheUsePercent?.p95 ?? 0) > fullest.kvPercent ||
    (preemptionsPerMinute?.p95 ?? 0) > fullest.preemptionsPerMinute
  );
}

/**
 * What must be held: requests at p95 x margin, of mean length, within the limits that the rules set or those of today, whichever is
 * slower. Figures are rounded up to two digits (limits down), so that an hour more does not make all plans anew.
 */
function demandOf(
  served: ServedModel,
  rules: AnalysisRules,
  { maxContext }: ModelConfig,
  standing: Standing,
): { readonly asked: Demand; readonly observed: number } | null {
  const { requestsPerSecond, inputTokensPerSecond, outputTokensPerSecond } = served;
  if (requestsPerSecond === null || inputTokensPerSecond === null || outputTokensPerSecond === null)
    return null;
  const observed = peakOf(requestsPerSecond);
  if (!(observed > 1e-5 && requestsPerSecond.mean > 0)) return null;
  const inputTokens = Math.ceil(upTo2(inputTokensPerSecond.mean / requestsPerSecond.mean));
  const outputTokens = Math.ceil(upTo2(outputTokensPerSecond.mean / requestsPerSecond.mean));
  const isPossible = inputTokens >= 1 && outputTokens >= 1 && outputTokens <= 1e6;
  if (!isPossible || (maxContext > 0 && inputTokens + outputTokens > maxContext)) return null;
  // At the limit today's latency is what is to be mended.
  const allowed = (latency: Spread | null) => (standing === 'with room' ? (latency?.p95 ?? 0) : 0);
  const asked: Demand = {
    inputTokens,
    outputTokens,
    load: { requestsPerSecond: upTo2(observed * rules.margin) },
    ttftSeconds: downTo2(Math.max(rules.slowestTtftSeconds, allowed(served.ttftP95Seconds))),
    tpotSeconds: downTo2(Math.max(rules.slowestTpotSeconds, allowed(served.tpotP95Seconds))),
    percentile: 95,
  };
  return { asked, observed };
}

/** The p95; of what happens in few hours of the window only the largest, since the p95 of all hours may lie among the quiet ones. */
function peakOf({ p50, p95, max }: Spread): number {
  return p50 < 0.1 * max ? max : p95;
}

function weightsOf(
  served: ServedModel,
  model: ModelConfig,
  card: GpuSpec,
  gpus: number,
  engine: Engine,
): { readonly weights: WeightFormat; readonly isTold: boolean } {
  const told = formatOf(served.model ?? '');
  if (told !== null) return { weights: told, isTold: true };
  const native = nativeFormats.find(([name]) => name.test(model.key))?.[1];
  // llama.cpp has no fp8: what it serves of a model in fp8 was made anew, in a format that nobody told.
  if (native && (engine !== 'llama.cpp' || engineFault({ engine, gpu: card, weights: native }) === null))
    return { weights: native, isTold: true };
  if (engine === 'llama.cpp') return { weights: 'Q4_K_M', isTold: false };
  const formats: readonly WeightFormat[] = ['bf16', 'fp8', 'int4'];
  const rule = engineRule(engine);
  const over = tensorParallel(gpus);
  const loads = (weights: WeightFormat) =>
    fitMemory({ model, gpu: card, weights, kv: 'bf16', rule, over }).kvBudget > 0;
  return { weights: formats.find(loads) ?? 'int4', isTold: false };
}
