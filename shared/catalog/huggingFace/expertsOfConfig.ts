import type { ModelConfig } from '../modelCatalog.ts';
import type { ConfigFields } from './configFields.ts';

/** Inner width of dense layers, and the mixture where there is one. */
export interface FeedForward {
  readonly intermediate: number;
  readonly moe: ModelConfig['moe'];
}

/** Feed-forward parts of a config. Names: Mixtral and gpt-oss `num_local_experts`, Qwen `num_experts`, DeepSeek `n_routed_experts`. */
export function feedForwardOf(fields: ConfigFields, layers: number, hidden: number): FeedForward {
  const experts =
    fields.number('n_routed_experts', 'num_local_experts', 'num_experts', 'moe_num_experts') ?? 0;
  const said = fields.number('intermediate_size', 'n_inner', 'ffn_hidden_size') ?? 4 * hidden;
  if (experts <= 1) return { intermediate: said, moe: null };
  const intermediate = fields.number('moe_intermediate_size', 'moe_ffn_hidden_size') ?? said;
  return {
    intermediate: fields.number('intermediate_size_mlp', 'dense_intermediate_size') ?? said,
    moe: {
      experts,
      expertsPerToken: fields.number('num_experts_per_tok', 'num_experts_per_token', 'moe_topk') ?? 1,
      sharedExperts: sharedExperts(fields, intermediate),
      intermediate,
      layers: mixtureLayers(fields, layers),
    },
  };
}

function sharedExperts(fields: ConfigFields, intermediate: number): number {
  const width = fields.number('shared_expert_intermediate_size', 'shared_intermediate_size');
  if (width !== null && width > 0) return width / intermediate;
  // Llama 4 has one and says so nowhere.
  return (
    fields.number('n_shared_experts', 'num_shared_experts') ?? (fields.modelType.startsWith('llama4') ? 1 : 0)
  );
}

function mixtureLayers(fields: ConfigFields, layers: number): number {
  const listed = fields.numbers('moe_layers');
  if (listed) return listed.length;
  const frequencies = fields.numbers('moe_layer_freq');
  if (frequencies) return frequencies.filter((one) => one > 0).length;
  const dense = fields.number('first_k_dense_replace') ?? 0;
  const only = fields.numbers('mlp_only_layers')?.length ?? 0;
  const step = fields.number('interleave_moe_layer_step', 'decoder_sparse_step', 'moe_layer_freq') || 1;
  return Math.floor((layers - dense - only) / step);
}
