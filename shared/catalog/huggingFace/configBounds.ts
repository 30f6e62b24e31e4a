import type { ModelConfig } from '../modelCatalog.ts';
import type { ConfigFields } from './configFields.ts';

/** Why a config.json could not be read as a language model. */
export interface ConfigFault {
  readonly field: string;
  readonly message: string;
}

interface Bounds {
  /** As families call it. */
  readonly names: readonly string[];
  readonly least: 0 | 1;
  /** Beyond any model. */
  readonly most: number;
}

const needed = (most: number, ...names: readonly string[]): Bounds => ({ names, least: 1, most });
const perhaps = (most: number, ...names: readonly string[]): Bounds => ({ names, least: 0, most });

/** Whole numbers that sizes follow from. */
const bounds: readonly Bounds[] = [
  needed(10_000, 'num_hidden_layers', 'n_layer', 'num_layers', 'n_layers'),
  needed(1e7, 'hidden_size', 'n_embd', 'd_model'),
  needed(1e5, 'num_attention_heads', 'n_head', 'n_heads'),
  needed(1e8, 'vocab_size', 'padded_vocab_size'),
  perhaps(1e5, 'num_key_value_heads', 'num_kv_heads', 'n_head_kv', 'multi_query_group_num'),
  perhaps(1e5, 'head_dim'),
  perhaps(1e8, 'intermediate_size', 'n_inner', 'ffn_hidden_size'),
  perhaps(1e8, 'moe_intermediate_size', 'moe_ffn_hidden_size'),
  perhaps(1e8, 'shared_expert_intermediate_size', 'shared_intermediate_size'),
  perhaps(1e5, 'n_routed_experts', 'num_local_experts', 'num_experts', 'moe_num_experts'),
  perhaps(1e5, 'num_experts_per_tok', 'num_experts_per_token', 'moe_topk'),
  perhaps(1e5, 'n_shared_experts', 'num_shared_experts'),
  perhaps(10_000, 'first_k_dense_replace'),
  perhaps(1e9, 'max_position_embeddings', 'n_positions', 'max_seq_len', 'seq_length'),
  perhaps(1e6, 'kv_lora_rank'),
  perhaps(1e6, 'q_lora_rank'),
  perhaps(1e6, 'qk_nope_head_dim'),
  perhaps(1e6, 'qk_rope_head_dim'),
  perhaps(1e6, 'v_head_dim'),
];

/** The first field that is missing or no such number; null where none is. */
export function faultOfFields(fields: ConfigFields): ConfigFault | null {
  for (const { names, least, most } of bounds) {
    const said = fields.said(...names);
    const field = said?.name ?? names[0] ?? '';
    const value = said?.value;
    // Lists of a number for each layer are not read: what they would say is assumed, or found missing.
    if (least === 0 && (value === undefined || typeof value === 'object')) continue;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) continue;
    const instead = value === undefined ? 'none' : (JSON.stringify(value).slice(0, 40) ?? 'none');
    return {
      field,
      message: `config.json needs a whole number from ${least} to ${most} in ${field}; this one has ${instead}.`,
    };
  }
  return null;
}

/** Which fields contradict each other; null where none do. */
export function faultOfModel({
  heads,
  kvHeads,
  hidden,
  headDim,
  layers,
  moe,
}: ModelConfig): ConfigFault | null {
  if (kvHeads > heads)
    return {
      field: 'num_key_value_heads',
      message: `config.json has ${kvHeads} heads of keys and values, more than its ${heads} heads; mend one of the two.`,
    };
  if (!Number.isInteger(headDim))
    return {
      field: 'head_dim',
      message: `config.json needs head_dim: its hidden size of ${hidden} does not divide over ${heads} heads.`,
    };
  if (moe && (moe.expertsPerToken > moe.experts || moe.expertsPerToken < 1))
    return {
      field: 'num_experts_per_tok',
      message: `config.json has ${moe.expertsPerToken} experts per token of ${moe.experts}; give 1 to ${moe.experts}.`,
    };
  return moe && (moe.layers > layers || moe.layers < 0)
    ? {
        field: 'first_k_dense_replace',
        message: `config.json makes ${moe.layers} of its ${layers} layers mixtures of experts; mend what says which are dense.`,
      }
    : null;
}
