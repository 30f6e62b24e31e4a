import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { wideRate } from '../latency/servingCase.ts';

/** A part of a card that runs on its own. */
export interface MigSlice {
  /** `3g`: sevenths of the card's compute. */
  readonly name: string;
  /** What the part can do, as a card of its own. */
  readonly gpu: GpuSpec;
  /** How many of it one card gives at most. */
  readonly perCard: number;
}

/** Sevenths of compute, eighths of memory and bandwidth, and how many fit (NVIDIA MIG user guide, cards with seven slices). */
const profiles = [
  { name: '1g', sevenths: 1, eighths: 1, perCard: 7 },
  { name: '2g', sevenths: 2, eighths: 2, perCard: 3 },
  { name: '3g', sevenths: 3, eighths: 4, perCard: 2 },
] as const;

/** The slices of a card that are worth a plan; none where it has no MIG, fewer than seven slices, or no known speed. */
export function migSlices(card: GpuSpec): readonly MigSlice[] {
  if (card.migMax < 7 || Number.isNaN(wideRate(card))) return [];
  return profiles.map(({ name, sevenths, eighths, perCard }) => ({
    name,
    perCard,
    gpu: {
      ...card,
      name: `${card.name} MIG ${name}`,
      memoryBytes: (card.memoryBytes * eighths) / 8,
      memoryBytesPerSecond: (card.memoryBytesPerSecond * eighths) / 8,
      flops: {
        fp32: share(card.flops.fp32, sevenths),
        bf16: share(card.flops.bf16, sevenths),
        fp8: share(card.flops.fp8, sevenths),
        int8: share(card.flops.int8, sevenths),
        fp4: share(card.flops.fp4, sevenths),
      },
      nvlinkBytesPerSecond: null,
    },
  }));
}

function share(rate: number | null, sevenths: number): number | null {
  return rate === null ? null : (rate * sevenths) / 7;
}
