import {
  type CatalogOwner,
  type CatalogProblem,
  type CatalogRow,
  catalogRows,
  type Provenance,
  provenanceOf,
} from './catalogTable.ts';
import { type ColumnPair, type ColumnRule, faultOfColumns } from './columnRules.ts';
import { stateBytesOfKnownLayer } from './stateBytes.ts';

/** Multi-head latent attention: one compressed vector per token and layer (DeepSeek, Kimi, GLM-5). */
interface LatentAttention {
  readonly kvLoraRank: number;
  /** 0 where queries are not compressed. */
  readonly qLoraRank: number;
  readonly qkNopeHeadDim: number;
  readonly qkRopeHeadDim: number;
  readonly vHeadDim: number;
}

/** Layers whose feed-forward part is chosen per token. */
interface MixtureOfExperts {
  readonly experts: number;
  readonly expertsPerToken: number;
  readonly sharedExperts: number;
  /** Inner width of one expert. */
  readonly intermediate: number;
  /** Layers that are mixtures; the others are dense. */
  readonly layers: number;
}

/** What the layers keep of the tokens that they saw. */
interface KvLayers {
  /** Layers that keep every token. Layers that share another's keys and values do not count. */
  readonly full: number;
  /** Layers that keep a window. */
  readonly window: number;
  /** Tokens that a window layer keeps; 0 where there is none. */
  readonly windowTokens: number;
  /**
   * What a layer that keeps every token keeps of it, in terms of 2 · kv_heads · head_dim: 0.5 where keys serve as values, 2 where its
   * heads are twice as wide as those of window layers (both in Gemma 4).
   */
  readonly fullFactor: number;
  /** Layers for the token after the next that an engine keeps KV for as well (GLM-5). */
  readonly nextToken: number;
  /** Bytes that all layers with a state keep of a sequence, whatever its length; 0 where there are none, or where nobody says. */
  readonly stateBytes: number;
  /** False for attention whose cache does not follow from the dimensions (compressed attention, Mamba hybrids). */
  readonly isKnown: boolean;
}

/** A language model by the dimensions of its config.json: what memory and time follow from. */
export interface ModelConfig {
  /** `Llama-3.1-8B`: the name in files, links and commands. */
  readonly key: string;
  readonly huggingFaceId: string;
  /** Parameters as published, or null where nobody says. */
  readonly publishedParameters: number | null;
  /** Parameters that one token uses, as published. */
  readonly publishedActiveParameters: number | null;
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Inner width of a dense layer's feed-forward part. */
  readonly intermediate: number;
  /** Matrices of that part: 3 where it is gated (SwiGLU), 2 where it is not. */
  readonly feedForwardMatrices: 2 | 3;
  readonly vocabulary: number;
  readonly tiedEmbeddings: boolean;
  readonly maxContext: number;
  readonly kvLayers: KvLayers;
  readonly latent: LatentAttention | null;
  readonly moe: MixtureOfExperts | null;
  readonly attention: string;
  readonly provenance: Provenance;
}

export interface ModelCatalog {
  readonly models: readonly ModelConfig[];
  readonly problems: readonly CatalogProblem[];
}

/** Reads a table of models: the built-in one, or the user's with the same columns. A row with a fault is left out and told. */
export function parseModelCatalog(text: string, owner: CatalogOwner = 'built-in'): ModelCatalog {
  const models: ModelConfig[] = [];
  const problems: CatalogProblem[] = [];
  for (const row of catalogRows(text)) {
    const fault = faultOf(row);
    if (fault) problems.push(fault);
    else models.push(modelOf(row, owner));
  }
  return { models, problems };
}

function faultOf(row: CatalogRow): CatalogProblem | null {
  if (row.text('model') === '')
    return { line: row.line, column: 'model', message: 'The model has no name; give it one.' };
  const isMixture = (row.number('n_experts') ?? 0) > 0;
  const widths: readonly ColumnRule[] = [
    { ...count('intermediate'), isNeeded: !isMixture },
    { ...count('moe_intermediate'), isNeeded: isMixture },
  ];
  return faultOfColumns(row, row.text('model'), [...rules, ...widths], pairs);
}

const count = (column: string, most = 1e7): ColumnRule => ({
  column,
  range: 'above 0',
  most,
  isWhole: true,
});
const perhaps = (column: string, most: number): ColumnRule => ({ ...count(column, most), range: 'from 0' });

const rules: readonly ColumnRule[] = [
  ...[
    count('layers', 10_000),
    count('hidden'),
    count('heads', 100_000),
    count('kv_heads', 100_000),
    count('head_dim', 100_000),
    count('vocab', 1e8),
  ].map((rule) => ({ ...rule, isNeeded: true })),
  { column: 'params_total_b', range: 'above 0', most: 1e6 },
  { column: 'params_active_b', range: 'above 0', most: 1e6 },
  perhaps('max_context', 1e9),
  ...['n_full_attn_layers', 'n_sliding_layers', 'first_k_dense', 'n_moe_layers'].map((column) =>
    perhaps(column, 10_000),
  ),
  ...['n_experts', 'experts_per_tok', 'n_shared_experts', 'qk_nope_head_dim', 'qk_rope_head_dim'].map(
    (column) => perhaps(column, 100_000),
  ),
  ...['v_head_dim', 'kv_lora_rank', 'q_lora_rank', 'sliding_window'].map((column) => perhaps(column, 1e9)),
  perhaps('kv_bytes_per_token_bf16_growing', 1e9),
];

const pairs: readonly ColumnPair[] = [
  { column: 'kv_heads', atMost: 'heads' },
  { column: 'experts_per_tok', atMost: 'n_experts' },
  { column: 'n_moe_layers', atMost: 'layers' },
  { column: 'n_full_attn_layers', atMost: 'layers' },
  { column: 'n_sliding_layers', atMost: 'layers' },
  { column: 'first_k_dense', atMost: 'layers' },
  { column: 'params_active_b', atMost: 'params_total_b' },
];

/** Feed-forward parts without a gate, which the rows do not tell: GPT-J and Falcon, by their config.json. */
const ungated = /^(?:GPT-J|Falcon)/;
/** Llama 4 has a shared expert in each mixture (config.json of Llama-4-Scout: one `shared_expert`), which its rows leave out. */
const sharedExpertUntold = /^Llama-4-/;
/** Llama 4 attends in chunks on three of four layers. */
const chunk = /chunked_local\((\d+)\)/;

function modelOf(row: CatalogRow, owner: CatalogOwner): ModelConfig {
  const key = row.text('model');
  const of = (column: string) => row.number(column) ?? 0;
  const billions = (column: string) => {
    const value = row.number(column);
    return value === null ? null : value * 1e9;
  };
  return {
    key,
    huggingFaceId: row.text('hf_id'),
    publishedParameters: billions('params_total_b'),
    publishedActiveParameters: billions('params_active_b'),
    layers: of('layers'),
    hidden: of('hidden'),
    heads: of('heads'),
    kvHeads: of('kv_heads'),
    headDim: of('head_dim'),
    intermediate: of('intermediate'),
    feedForwardMatrices: ungated.test(key) ? 2 : 3,
    vocabulary: of('vocab'),
    tiedEmbeddings: row.text('tie_embeddings').toLowerCase() === 'true',
    maxContext: of('max_context'),
    kvLayers: kvLayersOf(row),
    latent: latentOf(row),
    moe: moeOf(row, key),
    attention: row.text('attention_type'),
    provenance: provenanceOf(row, owner),
  };
}

/** Read from the row's own words, since layers may share keys and values: `5 full layers grow; 25 window layers hold min(ctx,1024)`. */
const mixedLayers = /(\d+) full layers grow; (\d+) window layers hold min\(ctx,(\d+)\)/;
/** Inferred: the published cache size of GLM-5 holds one layer more than its attention layers. */
const keepsNextTokenLayer = /^GLM-5$/;

function kvLayersOf(row: CatalogRow): KvLayers {
  const layers = row.number('layers') ?? 0;
  const note = row.text('kv_note');
  const chunked = chunk.exec(row.text('attention_type'));
  const [full, window, windowTokens] = chunked
    ? [layers / 4, (layers * 3) / 4, Number(chunked[1])]
    : (mixedLayers.exec(note)?.slice(1).map(Number) ?? [row.number('n_full_attn_layers') ?? layers, 0, 0]);
  return {
    full: full ?? layers,
    window: window ?? 0,
    windowTokens: windowTokens ?? 0,
    fullFactor: mixedLayers.test(note) ? fullFactorOf(row, full ?? layers) : 1,
    nextToken: keepsNextTokenLayer.test(row.text('model')) ? 1 : 0,
    stateBytes: stateBytesOfKnownLayer(row.text('model')) * (layers - (full ?? layers) - (window ?? 0)),
    isKnown: !note.includes('simple formula does not apply'),
  };
}

function fullFactorOf(row: CatalogRow, full: number): number {
  const perLayer = (row.number('kv_bytes_per_token_bf16_growing') ?? 0) / full / 2;
  return perLayer / (2 * (row.number('kv_heads') ?? 1) * (row.number('head_dim') ?? 1)) || 1;
}

function latentOf(row: CatalogRow): LatentAttention | null {
  const kvLoraRank = row.number('kv_lora_rank');
  if (kvLoraRank === null || !row.text('attention_type').includes('MLA')) return null;
  return {
    kvLoraRank,
    qLoraRank: row.number('q_lora_rank') ?? 0,
    qkNopeHeadDim: row.number('qk_nope_head_dim') ?? 0,
    qkRopeHeadDim: row.number('qk_rope_head_dim') ?? 0,
    vHeadDim: row.number('v_head_dim') ?? 0,
  };
}

function moeOf(row: CatalogRow, key: string): MixtureOfExperts | null {
  const experts = row.number('n_experts') ?? 0;
  if (experts === 0) return null;
  return {
    experts,
    expertsPerToken: row.number('experts_per_tok') ?? 1,
    sharedExperts: sharedExpertUntold.test(key) ? 1 : (row.number('n_shared_experts') ?? 0),
    intermediate: row.number('moe_intermediate') ?? 0,
    layers: row.number('n_moe_layers') ?? row.number('layers') ?? 0,
  };
}
