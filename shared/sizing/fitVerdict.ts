import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { engineFault } from './engineSupport.ts';
import { type Deployment, fitMemory, maxConcurrency } from './memoryFit.ts';
import { gpusOf, layoutName, oneGpu, type Parallelism, pipelineOf } from './parallelism.ts';
import { type WeightFormat, weightBytes } from './precision.ts';

/** What is asked of a deployment: so many requests at once, each of so many tokens. */
export interface FitDemand {
  readonly tokens: number;
  readonly sequences: number;
}

/** Whether a deployment holds what is asked, and a sentence or two with the reason and what would. */
export interface FitVerdict {
  /** null: the weights load, and how much its requests take is not known. */
  readonly fits: boolean | null;
  readonly sentence: string;
}

/** Says whether a model and its requests fit, and why not. `gpus`: cards that may be named instead. */
export function fitVerdict(deployment: Deployment, demand: FitDemand, gpus: readonly GpuSpec[]): FitVerdict {
  const { model, weights } = deployment;
  const asked = `${demand.sequences} ${demand.sequences === 1 ? 'request' : 'requests'} of ${demand.tokens} tokens`;
  const named = `${model.key} in ${weights}`;
  if (holds(deployment, demand))
    return model.kvLayers.isKnown
      ? { fits: true, sentence: `${named} fits on ${whereOf(deployment)} with ${asked} at once.` }
      : {
          fits: null,
          sentence: `${named} loads on ${whereOf(deployment)}; whether ${asked} fit at once is not known: its cache does not follow from its dimensions.`,
        };
  const reason = `${named} does not fit on ${whereOf(deployment)}: ${reasonOf(deployment, asked)}.`;
  const ways = waysOf(deployment, demand, gpus);
  const would = model.kvLayers.isKnown ? 'It would fit' : 'It would load';
  const remedy = ways.length === 0 ? 'Nothing near it would fit.' : `${would} ${ways.join(', or ')}.`;
  return { fits: false, sentence: `${reason} ${remedy}` };
}

/** Where a cache cannot be known, the weights decide. */
function holds(deployment: Deployment, { tokens, sequences }: FitDemand): boolean {
  const most = maxConcurrency(deployment, tokens);
  return most === null ? fitMemory(deployment).kvBudget > 0 : most >= sequences;
}

function whereOf({ gpu, over }: Deployment): string {
  const layout = layoutName(over);
  return `${gpusOf(over)} x ${gpu.name}${layout && ` (${layout})`}`;
}

function reasonOf(deployment: Deployment, asked: string): string {
  const { weights, overhead, kvBudget, total } = fitMemory(deployment);
  const rest = overhead.activations + overhead.graphs + overhead.communication + overhead.context;
  const loaded = `weights take ${gib(weights)} and the engine ${gib(rest)} of each GPU's ${gib(total)}`;
  const { engine, fraction, of } = deployment.rule;
  const share = `${engine} takes ${Math.round(fraction * 100)} % of ${of === 'total' ? 'it' : 'what is free'}`;
  if (kvBudget <= 0) return fraction < 1 ? `${loaded}, and ${share}` : loaded;
  return `${loaded}; ${share}, so that ${gib(kvBudget)} are left for the KV cache, too little for ${asked} at once`;
}

function waysOf(deployment: Deployment, demand: FitDemand, gpus: readonly GpuSpec[]): readonly string[] {
  const most = maxConcurrency(deployment, demand.tokens) ?? 0;
  const count = gpusOf(deployment.over);
  const holdsToo = (other: Deployment) => engineFault(askedOf(other)) === null && holds(other, demand);
  const narrower = narrowerFormats(deployment).find((weights) => holdsToo({ ...deployment, weights }));
  const more = layoutsWith(deployment).find((over) => holds({ ...deployment, over }, demand));
  const card = gpus
    .filter(
      ({ memoryBytes, vendor }) =>
        memoryBytes > deployment.gpu.memoryBytes && vendor === deployment.gpu.vendor,
    )
    .toSorted((one, other) => one.memoryBytes - other.memoryBytes)
    .find((gpu) => holdsToo(onCard(deployment, gpu)));
  const fp8Cache = deployment.kv === 'bf16' && holdsToo({ ...deployment, kv: 'fp8' });
  return [
    ...(most > 0 ? [`with at most ${most} at once`] : []),
    ...(fp8Cache ? ['with an fp8 KV cache'] : []),
    ...(narrower ? [`in ${narrower}`] : []),
    ...(more ? [`on ${whereOf({ ...deployment, over: more })}`] : []),
    ...(card ? [`on ${count} x ${card.name}`] : []),
  ];
}

/** All of another card: what may be used of this one says nothing of it, nor that it is a slice. */
function onCard({ memoryBytes: _, isSlice: __, ...deployment }: Deployment, gpu: GpuSpec): Deployment {
  return { ...deployment, gpu };
}

function askedOf({ rule, gpu, weights, kv }: Deployment) {
  return { engine: rule.engine, gpu, weights, kv };
}

const usualFormats = ['bf16', 'fp8', 'int4'] as const;
const ggufFormats = ['bf16', 'Q8_0', 'Q4_K_M'] as const;

function narrowerFormats({ rule, weights }: Deployment): readonly WeightFormat[] {
  const formats = rule.engine === 'llama.cpp' ? ggufFormats : usualFormats;
  return formats.filter((format) => weightBytes(format) < weightBytes(weights));
}

const groupSizes = [1, 2, 4, 8] as const;
const mostGpus = 64;

/**
 * Groups of up to 8 that the heads allow, then stages of the largest; of llama.cpp, which splits layers alone, stages of single GPUs. More
 * GPUs than there are, the fewest first; none for a slice, since slices do not reach each other.
 */
function layoutsWith({ model, over, rule, isSlice }: Deployment): readonly Parallelism[] {
  if (isSlice) return [];
  const isMore = (way: Parallelism) => gpusOf(way) > gpusOf(over) && gpusOf(way) <= mostGpus;
  if (rule.engine === 'llama.cpp')
    return groupSizes
      .filter((stages) => stages <= model.layers)
      .map((stages) => pipelineOf(1, stages))
      .filter(isMore);
  const groups = groupSizes.filter((group) => tensorParallelFault(model, group) === null);
  const largest = groups.at(-1) ?? 1;
  const staged = [2, 4, 8]
    .filter((stages) => stages <= model.layers)
    .map((stages) => pipelineOf(largest, stages));
  return [...groups.map((group) => ({ ...oneGpu, tensorParallel: group })), ...staged].filter(isMore);
}

/**
 * Why a model cannot be cut over so many GPUs of one group; null where it can. Heads of keys and values are split over the GPUs, or each
 * is copied to as many of them (vLLM asserts it). Latent attention has none to split. Experts that become narrower than the blocks
 * that fp8 is scaled in are no fault: MiniMax-M2.5, 192 wide on each of 8 GPUs, was measured so.
 */
export function tensorParallelFault(
  { heads, kvHeads, latent }: Pick<Deployment['model'], 'heads' | 'kvHeads' | 'latent'>,
  gpus: number,
): string | null {
  if (heads % gpus !== 0) return `${heads} attention heads do not divide over ${gpus} GPUs`;
  if (latent || kvHeads % gpus === 0 || gpus % kvHeads === 0) return null;
  return `${kvHeads} key-value heads neither divide over ${gpus} GPUs nor ${gpus} GPUs over them`;
}

function gib(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}
