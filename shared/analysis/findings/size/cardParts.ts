import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import { migParts, migSlices } from '../../../sizing/plan/migSlices.ts';

/** A part of a card that one server has to itself, and what it takes of the card. */
export interface CardPart {
  /** `3g` where it is a MIG slice. */
  readonly slice: string | null;
  /** True where it is a share of a card without MIG; not so for all of a card. */
  readonly isShare?: boolean;
  /** What the part can do, as a card of its own. */
  readonly gpu: GpuSpec;
  readonly compute: number;
  readonly memory: number;
}

/** The parts that a card can be shared out in, the smallest first, and how much of compute and memory it has of their units. */
interface CardShares {
  readonly parts: readonly CardPart[];
  readonly compute: number;
  readonly memory: number;
}

/** Twelfths, so that halves, thirds and quarters add up without rounding. */
const twelve = 12;
/** Memory of a part is told to `headroom size fit` in 64ths of a GiB. */
const memoryStep = 2 ** 24;

/**
 * How a card may be shared: by MIG where it has slices, else in halves, thirds and quarters. Servers that share a card without MIG take
 * turns: in the worst case all work at once, and each has its part of bandwidth and compute. So a part is sized as if that were
 * always so.
 */
export function cardShares(card: GpuSpec): CardShares {
  const whole = migParts(card);
  const slices = migSlices(card).map(({ name, gpu, compute, memory }) => ({
    slice: name,
    gpu,
    compute,
    memory,
  }));
  if (whole !== null && slices.length > 0) return { parts: slices, ...whole };
  const parts = [4, 3, 2].map((count) => ({
    slice: null,
    isShare: true,
    gpu: partOf(card, count),
    compute: twelve / count,
    memory: twelve / count,
  }));
  return { parts, compute: twelve, memory: twelve };
}

function partOf(card: GpuSpec, count: number): GpuSpec {
  const { fp32, bf16, fp8, int8, fp4 } = card.flops;
  const part = (rate: number | null) => (rate === null ? null : rate / count);
  return {
    ...card,
    name: `a ${count === 2 ? 'half' : count === 3 ? 'third' : 'quarter'} of ${card.name}`,
    memoryBytes: Math.floor(card.memoryBytes / count / memoryStep) * memoryStep,
    memoryBytesPerSecond: card.memoryBytesPerSecond / count,
    flops: { fp32: part(fp32), bf16: part(bf16), fp8: part(fp8), int8: part(int8), fp4: part(fp4) },
    nvlinkBytesPerSecond: null,
  };
}
