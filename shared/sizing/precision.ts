/** How numbers are stored: weights of a checkpoint, or the KV cache. GGUF types as llama.cpp names them. */
export const weightFormats = [
  'fp32',
  'bf16',
  'fp8',
  'int8',
  'int4',
  'nvfp4',
  'mxfp4',
  'Q4_K_M',
  'Q5_K_M',
  'Q6_K',
  'Q8_0',
] as const;
export type WeightFormat = (typeof weightFormats)[number];

export const kvFormats = ['bf16', 'fp8', 'nvfp4'] as const;
export type KvFormat = (typeof kvFormats)[number];

/**
 * Bytes of a stored weight, scales included: fp8 with a scale per 128 x 128 block is 1; int4 (GPTQ, AWQ, groups of 128) 0.52 to 0.53;
 * nvfp4 half a byte and a scale for 16; mxfp4 half and one for 32; GGUF by its bits per weight over a whole model (4.83 for
 * Q4_K_M: 70B is 42.5 GB, not 35).
 */
const bytesOf: Readonly<Record<WeightFormat, number>> = {
  fp32: 4,
  bf16: 2,
  fp8: 1,
  int8: 1,
  int4: 0.525,
  nvfp4: 0.5625,
  mxfp4: 0.53125,
  Q4_K_M: 0.604,
  Q5_K_M: 0.71,
  Q6_K: 0.82,
  Q8_0: 1.0625,
};

/** Bytes of a weight of the layers. */
export function weightBytes(format: WeightFormat): number {
  return bytesOf[format];
}

/** A type of GGUF, which averages over all tensors; other quantised checkpoints keep embedding and head in 16 bits. */
export function isGguf(format: WeightFormat): boolean {
  return format.startsWith('Q');
}

/** Bytes of a weight of embedding and head. */
export function embeddingBytes(format: WeightFormat): number {
  return isGguf(format) || format === 'fp32' ? bytesOf[format] : 2;
}

/** Bytes of one number in the KV cache; nvfp4 has a scale for 16. */
export function kvBytes(format: KvFormat): number {
  return { bf16: 2, fp8: 1, nvfp4: 0.5625 }[format];
}
