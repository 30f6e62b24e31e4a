import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';

/** Kinds of work that want different hardware. */
export const workloadKinds = [
  'training',
  'real-time LLM',
  'batch',
  'image and video',
  'classical ML',
] as const;
export type WorkloadKind = (typeof workloadKinds)[number];

/** What of a GPU a kind of work runs into first. */
type BindingConstraint = 'memory and links' | 'memory bandwidth' | 'computation' | 'price';

/** A kind of work, what binds it, and why. */
export interface WorkloadClass {
  readonly kind: WorkloadKind;
  readonly binds: BindingConstraint;
  readonly why: string;
  /** How to size it here. */
  readonly sizedBy: string;
}

/** The five kinds: which card is right depends on them, and on figures, not on a slogan. */
export const workloadClasses: readonly WorkloadClass[] = [
  {
    kind: 'training',
    binds: 'memory and links',
    why: 'weights, gradients and optimizer states lie in memory at once (16 bytes per parameter), and GPUs exchange gradients each step',
    sizedBy: 'headroom size train',
  },
  {
    kind: 'real-time LLM',
    binds: 'memory bandwidth',
    why: 'every output token reads all active weights and the cache once; computation binds only at large batches',
    sizedBy: 'headroom size plan with --ttft and --tpot',
  },
  {
    kind: 'batch',
    binds: 'computation',
    why: 'nobody waits, so batches grow until computation or the memory of the KV cache is full',
    sizedBy: 'headroom size plan without limits',
  },
  {
    kind: 'image and video',
    binds: 'computation',
    why: 'each denoising step computes for every pixel and reads the weights once; a GPU with idle memory and busy cores is right',
    sizedBy: 'headroom size image',
  },
  {
    kind: 'classical ML',
    binds: 'price',
    why: 'models are small: the cheapest GPU does, or none',
    sizedBy: 'headroom size cpu',
  },
];

/** A GPU by how much of what binds it gives for its price. */
export interface RankedGpu {
  readonly gpu: GpuSpec;
  /** Of the binding resource; its unit is `unit`. */
  readonly amount: number;
  readonly unit: 'bytes' | 'bytes per second' | 'operations per second' | 'US dollars per hour';
  readonly perUsd: number;
}

/** GPUs that have the memory, by what they give per dollar of what binds a kind of work; the best first. Those without a price or figure are left out. */
export function rankGpus(
  kind: WorkloadKind,
  gpus: readonly GpuSpec[],
  usdPerHour: ReadonlyMap<string, number>,
  leastMemoryBytes: number,
): readonly RankedGpu[] {
  const ranked = gpus.flatMap((gpu) => {
    const price = usdPerHour.get(gpu.key);
    const resource = resourceOf(kind, gpu);
    if (price === undefined || price <= 0 || resource === null || gpu.memoryBytes < leastMemoryBytes)
      return [];
    return [
      {
        gpu,
        ...resource,
        perUsd: resource.unit === 'US dollars per hour' ? 1 / price : resource.amount / price,
      },
    ];
  });
  return ranked.toSorted((one, other) => other.perUsd - one.perUsd);
}

function resourceOf(kind: WorkloadKind, gpu: GpuSpec): Pick<RankedGpu, 'amount' | 'unit'> | null {
  switch (kind) {
    case 'training':
      // Without links between GPUs the exchange of gradients binds before memory does.
      return gpu.nvlinkBytesPerSecond === null ? null : { amount: gpu.memoryBytes, unit: 'bytes' };
    case 'real-time LLM':
      return { amount: gpu.memoryBytesPerSecond, unit: 'bytes per second' };
    case 'batch':
    case 'image and video':
      return gpu.flops.bf16 === null ? null : { amount: gpu.flops.bf16, unit: 'operations per second' };
    case 'classical ML':
      return { amount: 0, unit: 'US dollars per hour' };
  }
}

/**
 * The batch at which decoding turns from reading weights to computing: peak · bytes per weight / (2 · bandwidth). H100, bf16: 295;
 * A100: 153; L40S: 419; T4: 203. null where the rate is unknown.
 */
export function decodeRidge({ flops, memoryBytesPerSecond }: GpuSpec): number | null {
  return flops.bf16 === null ? null : (flops.bf16 * 2) / (2 * memoryBytesPerSecond);
}
