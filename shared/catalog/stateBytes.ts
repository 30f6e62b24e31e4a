/** A layer of linear attention by its config.json (`linear_*`). */
export interface LinearAttention {
  readonly keyHeads: number;
  readonly valueHeads: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  /** Tokens that its convolution looks at. */
  readonly convolution: number;
}

/** Of the convolution: 16 bits. */
const convolutionBytes = 2;
/** `mamba_ssm_dtype` of Qwen3-Next and Qwen3.5: float32. */
const stateNumberBytes = 4;

/**
 * Bytes that a layer of linear attention (gated delta net) keeps of a sequence, whatever its length: a matrix of key by value dimensions for
 * each value head, and the last tokens of the convolution over queries, keys and values (vLLM `mamba_utils.py`). Qwen3.5-27B:
 * 48 · 128 · 128 · 4 + (2 · 16 · 128 + 48 · 128) · 3 · 2 = 3,207,168.
 */
export function stateBytesOfLayer(layer: LinearAttention): number {
  const { keyHeads, valueHeads, keyHeadDim, valueHeadDim, convolution } = layer;
  const width = 2 * keyHeads * keyHeadDim + valueHeads * valueHeadDim;
  const state = valueHeads * keyHeadDim * valueHeadDim * stateNumberBytes;
  return state + width * (convolution - 1) * convolutionBytes;
}

/**
 * Value heads of the linear attention of Qwen3.5, which rows of the catalogue do not have; 16 heads of keys, 128 wide as those of values,
 * and a convolution over 4 tokens in all of them. General knowledge of their config.json: verify.
 */
const qwenValueHeads: Readonly<Record<string, number>> = {
  'Qwen3.5-27B': 48,
  'Qwen3.5-35B-A3B': 32,
  'Qwen3.5-122B-A10B': 64,
  'Qwen3.5-397B-A17B': 64,
};

/** The same of a model of the catalogue; 0 where nothing is known of it. */
export function stateBytesOfKnownLayer(key: string): number {
  const valueHeads = qwenValueHeads[key];
  if (valueHeads === undefined) return 0;
  return stateBytesOfLayer({ keyHeads: 16, valueHeads, keyHeadDim: 128, valueHeadDim: 128, convolution: 4 });
}
