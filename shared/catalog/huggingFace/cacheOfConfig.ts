import type { ModelConfig } from '../modelCatalog.ts';
import { stateBytesOfLayer } from '../stateBytes.ts';
import type { ConfigFields } from './configFields.ts';

/** What layers keep of tokens, in the words of the catalogue, and what is not known of it. */
export interface CacheOfConfig {
  readonly kvLayers: ModelConfig['kvLayers'];
  readonly attention: string;
  readonly notes: readonly string[];
}

/** Layers with a state instead of a cache, or compressed caches: their size does not follow from the dimensions. */
const untold = /mamba|rwkv|jamba|nemotron_?h|zamba|bamba|falcon_h1|granitemoehybrid|deepseek_v4|lfm2/i;
const stateFields = [
  'mamba_d_state',
  'ssm_state_size',
  'ssm_cfg',
  'hybrid_override_pattern',
  'compress_ratios',
];

/** Kinds of layers that `layer_types` may name and that are understood. */
const kindsOfLayers: Readonly<Record<string, 'full' | 'window' | 'state'>> = {
  full_attention: 'full',
  attention: 'full',
  sliding_attention: 'window',
  chunked_attention: 'window',
  linear_attention: 'state',
};

/** Reads how layers attend: listed one by one, by a pattern of the family, or all alike. */
export function cacheOfConfig(fields: ConfigFields, layers: number): CacheOfConfig {
  const window = fields.number('sliding_window', 'attention_chunk_size') ?? 0;
  const listed = fields.words('layer_types');
  if (untold.test(fields.modelType) || stateFields.some(fields.has))
    return unknownCache(
      layers,
      `layers of ${fields.modelType || 'this model'} keep a state that its config does not size`,
    );
  const strange = listed?.find((kind) => kindsOfLayers[kind] === undefined);
  if (strange !== undefined) return unknownCache(layers, `layers of the kind "${strange}" are not known`);
  const counts = listed ? countsOf(listed) : patternOf(fields, layers, window);
  const attention = attentionName(fields, counts, window);
  const state = counts.state === 0 ? 0 : stateOf(fields);
  return {
    kvLayers: {
      full: counts.full,
      window: counts.window,
      windowTokens: counts.window > 0 ? window : 0,
      fullFactor: 1,
      nextToken: 0,
      stateBytes: counts.state * (state ?? 0),
      isKnown: (counts.window === 0 || window > 0) && state !== null,
    },
    attention,
    notes: [
      ...(counts.state > 0 ? ['state layers are counted as attention layers: parameters are estimated'] : []),
      ...(state === null ? ['its config does not size the state of its linear attention (linear_*)'] : []),
    ],
  };
}

/** Bytes that a layer of linear attention keeps of a sequence; null where the config does not say. */
function stateOf(fields: ConfigFields): number | null {
  const keyHeads = fields.number('linear_num_key_heads') ?? 0;
  const valueHeads = fields.number('linear_num_value_heads') ?? 0;
  const keyHeadDim = fields.number('linear_key_head_dim') ?? 0;
  const valueHeadDim = fields.number('linear_value_head_dim') ?? 0;
  if (keyHeads * valueHeads * keyHeadDim * valueHeadDim === 0) return null;
  const convolution = fields.number('linear_conv_kernel_dim') ?? 1;
  return stateBytesOfLayer({ keyHeads, valueHeads, keyHeadDim, valueHeadDim, convolution });
}

interface LayerCounts {
  readonly full: number;
  readonly window: number;
  readonly state: number;
}

function countsOf(kinds: readonly string[]): LayerCounts {
  const of = (kind: string) => kinds.filter((one) => kindsOfLayers[one] === kind).length;
  return { full: of('full'), window: of('window'), state: of('state') };
}

/** Families that list no layers: every n-th keeps all tokens. */
function patternOf(fields: ConfigFields, layers: number, window: number): LayerCounts {
  const interval = fields.number('full_attention_interval');
  if (interval)
    return { full: Math.floor(layers / interval), window: 0, state: layers - Math.floor(layers / interval) };
  const every =
    fields.number('sliding_window_pattern', '_sliding_window_pattern') ?? familyPattern(fields.modelType);
  const usesWindow = window > 0 && fields.flag('use_sliding_window') !== false;
  if (!usesWindow) return { full: layers, window: 0, state: 0 };
  if (every !== null) {
    const full = every > 0 ? Math.floor(layers / every) : layers;
    return { full, window: layers - full, state: 0 };
  }
  return { full: 0, window: layers, state: 0 };
}

/** gemma2: every other layer; gemma3: every sixth; gpt-oss: every other; Llama 4: every fourth. */
function familyPattern(modelType: string): number | null {
  if (modelType.startsWith('gemma2') || modelType.startsWith('gpt_oss')) return 2;
  if (modelType.startsWith('gemma3')) return 6;
  return modelType.startsWith('llama4') ? 4 : null;
}

function attentionName(fields: ConfigFields, { window, state }: LayerCounts, tokens: number): string {
  const chunk = fields.has('attention_chunk_size') ? `+chunked_local(${tokens})` : '+sliding_window';
  const base = fields.has('kv_lora_rank') ? 'MLA' : 'GQA';
  return `${base}${window > 0 ? chunk : ''}${state > 0 ? ' hybrid(linear/SSM)' : ''}`;
}

function unknownCache(layers: number, note: string): CacheOfConfig {
  const none = { window: 0, windowTokens: 0, fullFactor: 1, nextToken: 0, stateBytes: 0 };
  return { kvLayers: { full: layers, ...none, isKnown: false }, attention: 'unknown', notes: [note] };
}
