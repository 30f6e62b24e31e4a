import { cacheOfConfig } from './huggingFace/cacheOfConfig.ts';
import { type ConfigFault, faultOfFields, faultOfModel } from './huggingFace/configBounds.ts';
import { type ConfigFields, configFields } from './huggingFace/configFields.ts';
import { feedForwardOf } from './huggingFace/expertsOfConfig.ts';
import type { ModelConfig } from './modelCatalog.ts';

/** A model that was read from its config.json, and what of it is not certain. */
export interface ImportedModel {
  readonly model: ModelConfig;
  /** Sentences' parts: what the config does not tell. */
  readonly notes: readonly string[];
}

/**
 * Reads the config.json of a model on Hugging Face, whatever its family: Llama, Qwen, Mixtral, DeepSeek, Gemma, gpt-oss, Phi, Falcon,
 * GPT-J and others that use their names. What it does not recognise it says in `notes`. Never throws. `name`: what to call it.
 */
export function modelFromConfig(text: string, name: string): ImportedModel | ConfigFault {
  const fields = configFields(parsed(text));
  if (!fields)
    return { field: 'config.json', message: 'The file is no JSON object; give the config.json of a model.' };
  const fault = withoutAttention(fields) ?? faultOfFields(fields);
  if (fault) return fault;
  const layers = fields.number('num_hidden_layers', 'n_layer', 'num_layers', 'n_layers') ?? 0;
  const hidden = fields.number('hidden_size', 'n_embd', 'd_model') ?? 0;
  const heads = fields.number('num_attention_heads', 'n_head', 'n_heads') ?? 0;
  const vocabulary = fields.number('vocab_size', 'padded_vocab_size') ?? 0;
  const cache = cacheOfConfig(fields, layers);
  const latent = latentOf(fields);
  const notes = [...cache.notes, ...doubtsOf(fields)];
  const model: ModelConfig = {
    key: name,
    huggingFaceId: fields.text('_name_or_path'),
    publishedParameters: null,
    publishedActiveParameters: null,
    layers,
    hidden,
    heads,
    kvHeads: kvHeadsOf(fields, heads),
    headDim:
      fields.number('head_dim') || (latent ? latent.qkNopeHeadDim + latent.qkRopeHeadDim : hidden / heads),
    ...feedForwardOf(fields, layers, hidden),
    feedForwardMatrices: isUngated(fields) ? 2 : 3,
    vocabulary,
    tiedEmbeddings: fields.flag('tie_word_embeddings') ?? tiesByDefault.test(fields.modelType),
    maxContext: fields.number('max_position_embeddings', 'n_positions', 'max_seq_len', 'seq_length') ?? 0,
    kvLayers: cache.kvLayers,
    latent,
    attention: cache.attention,
    provenance: {
      confidence: notes.length === 0 ? 'confirmed' : 'partly confirmed',
      source: 'config.json',
      note: notes.join('; '),
    },
  };
  return faultOfModel(model) ?? { notes, model };
}

/** Models of states alone have no heads: what their layers keep and weigh is not known here. */
function withoutAttention(fields: ConfigFields): ConfigFault | null {
  const { modelType } = fields;
  if (!/mamba|rwkv/i.test(modelType) || fields.number('num_attention_heads', 'n_head', 'n_heads'))
    return null;
  const message = `Models of the family "${modelType}" have no attention, only layers with a state, and those cannot be sized; give a model with attention.`;
  return { field: 'model_type', message };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Families whose config leaves out that head and embedding are one. */
const tiesByDefault = /^(?:gemma|falcon|gpt2|cohere)/;
/** Families with a plain two-matrix feed-forward part. */
const ungatedFamilies = /^(?:gptj|gpt2|gpt_neox|gpt_neo|falcon|phi|opt|bloom|starcoder2|nemotron)$/;

function isUngated({ modelType }: ConfigFields): boolean {
  return ungatedFamilies.test(modelType);
}

function kvHeadsOf(fields: ConfigFields, heads: number): number {
  if (fields.flag('multi_query') === true && fields.flag('new_decoder_architecture') !== true) return 1;
  return fields.number('num_key_value_heads', 'num_kv_heads', 'n_head_kv', 'multi_query_group_num') || heads;
}

function latentOf(fields: ConfigFields): ModelConfig['latent'] {
  const kvLoraRank = fields.number('kv_lora_rank');
  if (!kvLoraRank) return null;
  return {
    kvLoraRank,
    qLoraRank: fields.number('q_lora_rank') ?? 0,
    qkNopeHeadDim: fields.number('qk_nope_head_dim') ?? 0,
    qkRopeHeadDim: fields.number('qk_rope_head_dim') ?? 0,
    vHeadDim: fields.number('v_head_dim') ?? 0,
  };
}

/** Families whose dimensions were held against published totals. */
const checked =
  /^(?:llama|mllama|qwen|mistral|mixtral|ministral|deepseek|kimi|glm|gemma|gpt_oss|minimax|phi|falcon$|gptj|yi|mimo)/;

function doubtsOf(fields: ConfigFields): readonly string[] {
  const { modelType, architecture } = fields;
  const perLayer = fields.number('hidden_size_per_layer_input');
  return [
    ...(checked.test(modelType)
      ? []
      : [
          `the family "${modelType || architecture || 'unnamed'}" is not known: it is read as a plain transformer`,
        ]),
    ...(perLayer ? ['embeddings of each layer are not counted'] : []),
  ];
}
