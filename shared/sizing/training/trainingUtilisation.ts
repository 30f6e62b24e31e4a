import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';

/** Share of a GPU's dense bf16 rate that training reaches (MFU). */
export interface TrainingUtilisation {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** `measured`: runs of this GPU; `inferred`: its best matrix product, scaled like the measured ones; else general knowledge. */
  readonly basis: 'measured' | 'inferred' | 'general knowledge';
  readonly source: string;
}

const foundry = 'llm-foundry training tables: 7B to 70B, bf16, FSDP';
const measured: Readonly<Record<string, readonly [value: number, low: number, high: number]>> = {
  'h100-sxm': [0.41, 0.36, 0.46],
  'a100-sxm-40': [0.51, 0.44, 0.59],
  'a100-sxm-80': [0.5, 0.45, 0.54],
};

/**
 * Best matrix product as a share of the dense bf16 peak: stas00/ml-engineering where it lists the GPU, the middle of measured large
 * kernels for L40S. H100 has 0.803 and trains at 0.41, A100 0.869 and 0.50: training reaches 0.51 to 0.58 of it.
 */
const bestProduct: Readonly<Record<string, number>> = {
  'h100-pcie': 0.803,
  'h100-nvl': 0.803,
  'h200-sxm': 0.803,
  'h200-nvl': 0.803,
  'gh200-96': 0.803,
  'gh200-144': 0.803,
  'a100-pcie-40': 0.869,
  'a100-pcie-80': 0.869,
  'b200-sxm': 0.776,
  gb200: 0.776,
  'b300-sxm': 0.776,
  mi300x: 0.514,
  mi325x: 0.604,
  mi355x: 0.68,
  gaudi2: 0.969,
  gaudi3: 0.741,
  l40s: 0.62,
};
const ofBestProduct = 0.54;

/** How well a GPU is used in training, and how far that is known. */
export function trainingUtilisation({ key }: GpuSpec): TrainingUtilisation {
  const anchor = measured[key];
  if (anchor) {
    const [value, low, high] = anchor;
    return { value, low, high, basis: 'measured', source: foundry };
  }
  const best = bestProduct[key];
  if (best !== undefined)
    return {
      value: best * ofBestProduct,
      low: best * ofBestProduct * 0.75,
      high: best * ofBestProduct * 1.25,
      basis: 'inferred',
      source: 'best matrix product of the GPU (stas00/ml-engineering) x 0.54, as on H100 and A100',
    };
  return {
    value: 0.35,
    low: 0.2,
    high: 0.5,
    basis: 'general knowledge',
    source: 'no measurement of training on this GPU was found',
  };
}
