import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { wideRate } from '../latency/servingCase.ts';

/** Shares of a card that add up to the whole: of its compute, and of its memory and bandwidth. */
interface Parts {
  readonly compute: number;
  readonly memory: number;
}

/** A part of a card that runs on its own. `compute` and `memory`: of as many as `migParts` says. */
export interface MigSlice extends Parts {
  /** `3g`: parts of the card's compute. */
  readonly name: string;
  /** What the part can do, as a card of its own. */
  readonly gpu: GpuSpec;
  /** How many of it one card gives at most. */
  readonly perCard: number;
}

type Profile = Omit<MigSlice, 'gpu'>;

/** Profiles of cards with seven compute slices and eight of memory (NVIDIA MIG user guide: A100, H100, H200, B200). */
const ofSeven: readonly Profile[] = [
  { name: '1g', compute: 1, memory: 1, perCard: 7 },
  { name: '2g', compute: 2, memory: 2, perCard: 3 },
  { name: '3g', compute: 3, memory: 4, perCard: 2 },
];
/** Of cards with four of both (the same guide: A30, `1g.6gb` and `2g.12gb`; RTX PRO 6000 Blackwell, `1g.24gb` and `2g.48gb`). */
const ofFour: readonly Profile[] = [
  { name: '1g', compute: 1, memory: 1, perCard: 4 },
  { name: '2g', compute: 2, memory: 2, perCard: 2 },
];

/** In how many parts of compute and memory MIG divides a card; null where it does not, or in a way that is not known. */
export function migParts({ migMax }: GpuSpec): Parts | null {
  if (migMax >= 7) return { compute: 7, memory: 8 };
  return migMax === 4 ? { compute: 4, memory: 4 } : null;
}

/** The slices of a card that are worth a plan; none where it has no MIG that is known, or no known speed. */
export function migSlices(card: GpuSpec): readonly MigSlice[] {
  const parts = migParts(card);
  if (parts === null || Number.isNaN(wideRate(card))) return [];
  return (parts.compute === 7 ? ofSeven : ofFour).map((profile) => {
    const computed = (rate: number | null) =>
      rate === null ? null : (rate * profile.compute) / parts.compute;
    return {
      ...profile,
      gpu: {
        ...card,
        name: `${card.name} MIG ${profile.name}`,
        memoryBytes: (card.memoryBytes * profile.memory) / parts.memory,
        memoryBytesPerSecond: (card.memoryBytesPerSecond * profile.memory) / parts.memory,
        flops: {
          fp32: computed(card.flops.fp32),
          bf16: computed(card.flops.bf16),
          fp8: computed(card.flops.fp8),
          int8: computed(card.flops.int8),
          fp4: computed(card.flops.fp4),
        },
        nvlinkBytesPerSecond: null,
      },
    };
  });
}
