import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ImageFormat, ImageModel } from './imageModels.ts';

/** Operations per second that a denoiser reaches, and between which they may lie. */
export interface ImageRate {
  readonly flops: number;
  readonly low: number;
  readonly high: number;
  readonly basis: 'measured' | 'inferred';
  readonly source: string;
}

const mlperf = 'MLPerf Inference v4.1 and v5.1, SDXL Offline';
const flux = 'published times of FLUX.1 dev at batch 1 (diffusers benchmarks, para-attn, flumina)';

/** Share of the bf16 peak that an SDXL denoiser in 8 bits reaches, by kind of card. Cards with less power per peak reach less. */
const sdxl8: readonly (readonly [kind: (gpu: GpuSpec) => boolean, share: number])[] = [
  [(gpu) => gpu.vendor === 'AMD' && gpu.architecture.startsWith('CDNA'), 0.42],
  [(gpu) => gpu.architecture === 'Hopper' && gpu.key.includes('h200-nvl'), 0.6],
  [(gpu) => gpu.architecture === 'Hopper' && gpu.form === 'PCIe', 0.415],
  [(gpu) => gpu.architecture === 'Hopper', 0.53],
  [(gpu) => gpu.computeCapability === 10 || gpu.computeCapability === 10.3, 0.43],
  [(gpu) => gpu.computeCapability === 12, 0.7],
  [(gpu) => gpu.computeCapability === 8.9, 0.49],
];
/** Where no card of the kind was measured. */
const elsewhere = 0.4;

/** Cards that times were published of; what is said of others is inferred from their kind. */
const measured: Readonly<Record<'sdxl8' | 'flux16' | 'flux8' | 'flux4', readonly string[]>> = {
  sdxl8: [
    'b200-sxm',
    'gh200-96',
    'gh200-144',
    'h100-nvl',
    'h100-pcie',
    'h100-sxm',
    'h200-nvl',
    'h200-sxm',
    'l4',
    'l40s',
    'mi325x',
    'rtx-pro-6000-server',
  ],
  flux16: ['l20', 'l40s', 'rtx-6000-ada'],
  flux8: ['h100-sxm', 'rtx-4000-ada', 'rtx-4090', 'rtx-6000-ada'],
  flux4: ['l40s'],
};

/** L40S, batch 1, compiled: 0.055 s for 5.98 TFLOP of 362. */
const sdxl16 = 0.3;
/** L40S 0.55, L20 0.66, RTX 6000 Ada 0.36 of the bf16 peak. */
const flux16 = { share: 0.55, low: 0.36, high: 0.68 };
/** H100 0.43, RTX 4090 0.79, RTX 6000 Ada 0.29, RTX 4000 Ada 0.44 of the fp8 peak. */
const flux8 = { share: 0.43, low: 0.28, high: 0.79 };
/** Weights in 4 bits are widened as they are read: 0.512 s against 0.493 s on the same card. */
const nf4Slowdown = 1.04;

/** The rate of a denoiser on a GPU; null where the catalogue has no rate of the GPU or no time of the model was found. */
export function imageRate(
  gpu: GpuSpec,
  { key, linearFlops }: ImageModel,
  format: ImageFormat,
): ImageRate | null {
  const { bf16, fp8, int8 } = gpu.flops;
  if (bf16 === null || linearFlops === 0) return null;
  const isWidened = format === 'nf4' || (format === 'fp8' && fp8 === null && int8 === null);
  if (key === 'sdxl') return isWidened || format === 'bf16' ? sdxlWide(bf16) : sdxlEight(gpu, bf16);
  const wide = { ...flux16, rate: bf16 / (format === 'bf16' ? 1 : nf4Slowdown) };
  const { share, low, high, rate } = isWidened || format === 'bf16' ? wide : { ...flux8, rate: fp8 ?? bf16 };
  const basis = basisOf(fluxCase(format, isWidened), gpu);
  return { flops: rate * share, low: rate * low, high: rate * high, basis, source: flux };
}

function fluxCase(format: ImageFormat, isWidened: boolean) {
  if (format === 'nf4') return 'flux4';
  return format === 'bf16' || isWidened ? 'flux16' : 'flux8';
}

function basisOf(kind: keyof typeof measured, { key }: GpuSpec): ImageRate['basis'] {
  return measured[kind].includes(key) ? 'measured' : 'inferred';
}

function sdxlEight(gpu: GpuSpec, bf16: number): ImageRate {
  const share = sdxl8.find(([isOfKind]) => isOfKind(gpu))?.[1];
  const flops = bf16 * (share ?? elsewhere);
  const spread = share === undefined ? 0.4 : 0.2;
  return {
    flops,
    low: flops * (1 - spread),
    high: flops * (1 + spread),
    basis: basisOf('sdxl8', gpu),
    source: mlperf,
  };
}

function sdxlWide(bf16: number): ImageRate {
  return {
    flops: bf16 * sdxl16,
    low: bf16 * 0.2,
    high: bf16 * 0.45,
    basis: 'inferred',
    source: 'diffusers benchmarks: SDXL UNet on an L40S-class card, batch 1, compiled',
  };
}
