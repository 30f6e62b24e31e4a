import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { Engine } from '../engineRule.ts';
import { tensorParallelFault } from '../fitVerdict.ts';
import { expertParallel, oneGpu, type Parallelism, pipelineOf, tensorParallel } from '../parallelism.ts';
import type { CardLinks } from './cardLinks.ts';

/** Ways to lay one replica over so many cards, and those that cannot be, with the reason. */
export interface Layouts {
  readonly possible: readonly Layout[];
  readonly impossible: readonly { readonly over: Parallelism; readonly reason: string }[];
}

/** One way, and the link between stages where it is another than within a group. */
export interface Layout {
  readonly over: Parallelism;
  readonly hopBytesPerSecond?: number;
}

/**
 * Layouts of `cards` cards of one kind. A group that shares every layer where the links and the model's heads allow it; stages of
 * smaller groups where they do not, and across PCIe; whole experts on each GPU, with attention shared or apart, for models that have
 * experts. llama.cpp splits the layers over the cards, which take turns, whatever the links.
 */
export function layoutsOf(links: CardLinks, model: ModelConfig, engine: Engine, cards: number): Layouts {
  if (engine === 'llama.cpp') return layersSplit(model, cards);
  const over = tensorParallel(cards);
  const unknown = links.unknown(cards);
  if (unknown !== null) return { possible: [], impossible: [{ over, reason: unknown }] };
  if (cards === 1) return { possible: [{ over: oneGpu }], impossible: [] };
  const link = links.forbids(cards);
  const reason = tensorParallelFault(model, cards) ?? link;
  const group: Layouts = reason
    ? { possible: [], impossible: [{ over, reason }] }
    : { possible: [{ over }], impossible: [] };
  const experts = link === null ? expertLayouts(model, cards) : { possible: [], impossible: [] };
  const stages = reason !== null || !links.isFast(cards) ? pipelines(links, model, cards) : [];
  return {
    possible: [...group.possible, ...stages, ...experts.possible],
    impossible: [...group.impossible, ...experts.impossible],
  };
}

function layersSplit(model: ModelConfig, cards: number): Layouts {
  const over = pipelineOf(1, cards);
  if (cards <= model.layers) return { possible: [{ over }], impossible: [] };
  const reason = `${model.layers} layers do not fill ${cards} GPUs`;
  return { possible: [], impossible: [{ over, reason }] };
}

/** Stages of groups as large as the links and heads allow, and of single cards where a group pays for its exchange. */
function pipelines(links: CardLinks, model: ModelConfig, cards: number): readonly Layout[] {
  const groups = [cards / 2, cards / 4, cards / 8, cards / 16].filter(
    (group) =>
      Number.isInteger(group) &&
      cards / group <= model.layers &&
      tensorParallelFault(model, group) === null &&
      (group === 1 || links.forbids(group) === null),
  );
  const [largest] = groups;
  const taken = groups.filter((group) => group === largest || (group === 1 && !links.isFast(2)));
  const hop = links.hopBytesPerSecond;
  return taken.map((group) => ({
    over: pipelineOf(group, cards / group),
    ...(hop !== null && { hopBytesPerSecond: hop }),
  }));
}

function expertLayouts(model: ModelConfig, cards: number): Layouts {
  const { moe } = model;
  if (!moe) return { possible: [], impossible: [] };
  const apart = expertParallel(cards, 'data-parallel');
  const reason = `${moe.experts} experts do not divide over ${cards} GPUs`;
  if (moe.experts % cards !== 0) return { possible: [], impossible: [{ over: apart, reason }] };
  const shared = tensorParallelFault(model, cards) === null ? [expertParallel(cards, 'tensor-parallel')] : [];
  return { possible: [...shared, apart].map((over) => ({ over })), impossible: [] };
}
