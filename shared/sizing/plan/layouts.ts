import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { Engine } from '../engineRule.ts';
import { linkRate, wideRate } from '../latency/servingCase.ts';
import { expertParallel, oneGpu, type Parallelism, pipelineOf, tensorParallel } from '../parallelism.ts';

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

/** PCIe slows a group of more than two down so much that replicas are better (measured: L40S at 1.4 to 5 GB/s). */
const mostOverPcie = 2;

/**
 * Layouts of `cards` cards of one kind. A group that shares every layer where the links and the model's heads allow it; stages of
 * smaller groups where they do not, and across PCIe; whole experts on each GPU, with attention shared or apart, for models that have
 * experts. llama.cpp has its own way with several GPUs.
 */
export function layoutsOf(card: GpuSpec, model: ModelConfig, engine: Engine, cards: number): Layouts {
  const unknown = whatIsUnknown(card, cards);
  if (cards === 1 || unknown !== null) {
    const over = tensorParallel(cards);
    return unknown === null
      ? { possible: [{ over: oneGpu }], impossible: [] }
      : { possible: [], impossible: [{ over, reason: unknown }] };
  }
  const link = whatLinksForbid(card, cards);
  const heads = whatHeadsForbid(model, cards);
  const reason = heads ?? link;
  const group: Layouts = reason
    ? { possible: [], impossible: [{ over: tensorParallel(cards), reason }] }
    : { possible: [{ over: tensorParallel(cards) }], impossible: [] };
  if (engine === 'llama.cpp') return group;
  const experts = link === null ? expertLayouts(model, cards) : { possible: [], impossible: [] };
  const needsStages = reason !== null || card.nvlinkBytesPerSecond === null;
  return {
    possible: [...group.possible, ...(needsStages ? pipelines(card, model, cards) : []), ...experts.possible],
    impossible: [...group.impossible, ...experts.impossible],
  };
}

function whatIsUnknown(card: GpuSpec, cards: number): string | null {
  if (Number.isNaN(wideRate(card)))
    return `how fast ${card.name} computes is not known, so nothing can be said of its speed`;
  return cards > 1 && Number.isNaN(linkRate(card))
    ? `how ${card.name} would talk to another is not known`
    : null;
}

function whatHeadsForbid({ heads }: ModelConfig, cards: number): string | null {
  return heads % cards === 0 ? null : `${heads} attention heads do not divide over ${cards} GPUs`;
}

function whatLinksForbid(card: GpuSpec, cards: number): string | null {
  if (cards > mostOverPcie && card.nvlinkBytesPerSecond === null)
    return `${cards} of ${card.name} would talk over PCIe, which slows them down more than they add`;
  return isPair(card) && cards > 2 ? `NVLink bridges of ${card.name} join two cards, not ${cards}` : null;
}

function isPair({ interconnect }: GpuSpec): boolean {
  return interconnect.includes('(pairs)');
}

/** Stages of groups as large as the links and heads allow, and of single cards over PCIe, where a group pays for its exchange. */
function pipelines(card: GpuSpec, model: ModelConfig, cards: number): readonly Layout[] {
  const groups = [cards / 2, cards / 4, cards / 8, cards / 16].filter(
    (group) =>
      Number.isInteger(group) &&
      cards / group <= model.layers &&
      whatHeadsForbid(model, group) === null &&
      (group === 1 || whatLinksForbid(card, group) === null),
  );
  const [largest] = groups;
  const taken = groups.filter(
    (group) => group === largest || (group === 1 && card.nvlinkBytesPerSecond === null),
  );
  const hop = isPair(card) ? card.pcieBytesPerSecond : null;
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
  const shared = whatHeadsForbid(model, cards) === null ? [expertParallel(cards, 'tensor-parallel')] : [];
  return { possible: [...shared, apart].map((over) => ({ over })), impossible: [] };
}
