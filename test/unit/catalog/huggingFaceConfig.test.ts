import { describe, expect, it } from 'vitest';
import { builtInModels } from '#shared/catalog/builtIn.ts';
import { modelFromConfig } from '#shared/catalog/huggingFaceConfig.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { kvBytesOfSequence } from '#shared/sizing/kvCache.ts';
import { countParameters } from '#shared/sizing/parameters.ts';

/** A family's own config.json of a row of the catalogue. */
function configOf(model: ModelConfig): Record<string, unknown> {
  const { moe, latent, kvLayers } = model;
  const isLegacy = model.key.startsWith('GPT-J');
  if (isLegacy)
    return {
      model_type: 'gptj',
      n_layer: model.layers,
      n_embd: model.hidden,
      n_head: model.heads,
      n_inner: null,
      n_positions: model.maxContext,
      vocab_size: model.vocabulary,
      tie_word_embeddings: false,
    };
  return {
    model_type: familyOf(model),
    num_hidden_layers: model.layers,
    hidden_size: model.hidden,
    num_attention_heads: model.heads,
    [model.key.startsWith('Falcon') ? 'num_kv_heads' : 'num_key_value_heads']: model.kvHeads,
    ...(latent ? {} : { head_dim: model.headDim }),
    vocab_size: model.vocabulary,
    max_position_embeddings: model.maxContext,
    tie_word_embeddings: model.tiedEmbeddings,
    ...(latent && {
      kv_lora_rank: latent.kvLoraRank,
      q_lora_rank: latent.qLoraRank || null,
      qk_nope_head_dim: latent.qkNopeHeadDim,
      qk_rope_head_dim: latent.qkRopeHeadDim,
      v_head_dim: latent.vHeadDim,
    }),
    ...feedForward(model),
    ...(kvLayers.window > 0 && { sliding_window: kvLayers.windowTokens, layer_types: layerTypes(model) }),
    ...(moe && model.key.startsWith('Llama-4') && { attention_chunk_size: 8192 }),
  };
}

function feedForward({ key, moe, intermediate, layers }: ModelConfig): Record<string, unknown> {
  if (!moe) return { intermediate_size: intermediate };
  if (key.startsWith('Llama-4'))
    return {
      num_local_experts: moe.experts,
      num_experts_per_tok: moe.expertsPerToken,
      intermediate_size: moe.intermediate,
      // As its config.json says; the row has the experts' width.
      intermediate_size_mlp: 16_384,
      interleave_moe_layer_step: layers / moe.layers,
    };
  if (/^(?:Mixtral|gpt-oss|Phi)/.test(key))
    return {
      num_local_experts: moe.experts,
      num_experts_per_tok: moe.expertsPerToken,
      intermediate_size: moe.intermediate,
    };
  return {
    [key.startsWith('Qwen') ? 'num_experts' : 'n_routed_experts']: moe.experts,
    num_experts_per_tok: moe.expertsPerToken,
    n_shared_experts: moe.sharedExperts,
    moe_intermediate_size: moe.intermediate,
    intermediate_size: intermediate,
    first_k_dense_replace: layers - moe.layers,
  };
}

const layerTypes = ({ kvLayers }: ModelConfig) => [
  ...Array.from({ length: kvLayers.window }, () => 'sliding_attention'),
  ...Array.from({ length: kvLayers.full }, () => 'full_attention'),
];

function familyOf({ key }: ModelConfig): string {
  const families: readonly (readonly [RegExp, string])[] = [
    [/^Llama-4/, 'llama4_text'],
    [/^Falcon/, 'falcon'],
    [/^Phi/, 'phi3'],
    [/^Gemma-3/, 'gemma3_text'],
    [/^Gemma/, 'gemma2'],
    [/^gpt-oss/, 'gpt_oss'],
    [/^DeepSeek|^Kimi/, 'deepseek_v3'],
    [/^Mixtral/, 'mixtral'],
    [/^Qwen3/, 'qwen3'],
  ];
  return families.find(([pattern]) => pattern.test(key))?.[1] ?? 'llama';
}

const imported = (config: Record<string, unknown>) => {
  const answer = modelFromConfig(JSON.stringify(config), 'mine');
  if (!('model' in answer)) throw new Error(answer.message);
  return answer;
};

const computed = builtInModels.filter(
  ({ provenance, kvLayers, publishedParameters }) =>
    publishedParameters !== null && kvLayers.isKnown && provenance.confidence === 'confirmed',
);

describe('config.json of Hugging Face', () => {
  it.each(computed.map((model) => [model.key, model] as const))(
    'of %s counts the parameters that the catalogue has, within 0.5 %%',
    (_, model) => {
      const { model: read } = imported(configOf(model));
      const ours = countParameters(read).total;
      const said = model.publishedParameters ?? 0;
      // Figures are given to 10 million.
      expect(Math.abs(ours - said)).toBeLessThanOrEqual(Math.max(0.005 * said, 5e6));
    },
  );

  it('was tried on most of the catalogue', () => {
    expect(computed.length).toBeGreaterThan(45);
  });

  it('gives the same KV cache as the catalogue', () => {
    for (const model of computed) {
      if (model.kvLayers.fullFactor !== 1 || model.kvLayers.nextToken > 0) continue;
      if (model.kvLayers.full + model.kvLayers.window !== model.layers) continue;
      const { model: read } = imported(configOf(model));
      const at = (one: ModelConfig) => kvBytesOfSequence(one, 20_000, 'bf16');
      expect(at(read), model.key).toBe(at(model));
    }
  });

  it('reads the language part of a model that also sees, and patterns that families do not list', () => {
    const dimensions = {
      num_hidden_layers: 62,
      hidden_size: 5376,
      num_attention_heads: 32,
      vocab_size: 262_208,
    };
    const { model } = imported({
      model_type: 'gemma3',
      vision_config: { hidden_size: 1152 },
      text_config: {
        model_type: 'gemma3_text',
        ...dimensions,
        num_key_value_heads: 16,
        head_dim: 128,
        intermediate_size: 21_504,
        sliding_window: 1024,
      },
    });
    expect(model).toMatchObject({ hidden: 5376, tiedEmbeddings: true });
    expect(model.kvLayers).toMatchObject({ full: 10, window: 52, windowTokens: 1024 });
  });

  it('says where the cache does not follow, and never calls it known', () => {
    const dimensions = {
      num_hidden_layers: 52,
      hidden_size: 2688,
      num_attention_heads: 32,
      vocab_size: 131_072,
    };
    const mamba = imported({ model_type: 'nemotron_h', ...dimensions, hybrid_override_pattern: 'M-M*' });
    expect(mamba.model.kvLayers.isKnown).toBe(false);
    expect(mamba.notes[0]).toContain('state');
    const strange = imported({ model_type: 'llama', ...dimensions, layer_types: ['ring_attention'] });
    expect(strange.model.kvLayers.isKnown).toBe(false);
    expect(strange.notes[0]).toContain('ring_attention');
    const unseen = imported({ model_type: 'newmodel', ...dimensions });
    expect(unseen.notes[0]).toContain('newmodel');
  });

  it('sizes the state of linear attention, and does not call a cache known whose state it cannot size', () => {
    const dimensions = {
      model_type: 'qwen3_next',
      num_hidden_layers: 48,
      hidden_size: 2048,
      num_attention_heads: 16,
      num_key_value_heads: 2,
      head_dim: 256,
      vocab_size: 151_936,
      full_attention_interval: 4,
    };
    const linear = {
      linear_num_key_heads: 16,
      linear_num_value_heads: 32,
      linear_key_head_dim: 128,
      linear_value_head_dim: 128,
      linear_conv_kernel_dim: 4,
    };
    const { model } = imported({ ...dimensions, ...linear });
    // 32 matrices of 128 x 128 in 32 bits, and three tokens of 8,192 numbers in 16 bits, in 36 layers.
    expect(model.kvLayers).toMatchObject({
      full: 12,
      stateBytes: 36 * (32 * 128 * 128 * 4 + 8192 * 3 * 2),
      isKnown: true,
    });
    const untold = imported(dimensions);
    expect(untold.model.kvLayers).toMatchObject({ stateBytes: 0, isKnown: false });
    expect(untold.notes.join()).toContain('linear_*');
  });

  it('says of a model without attention that it has none, not that its heads are missing', () => {
    const answer = modelFromConfig(
      JSON.stringify({ model_type: 'mamba2', num_hidden_layers: 64, hidden_size: 2560, vocab_size: 50_288 }),
      'mine',
    );
    expect(answer).toMatchObject({
      field: 'model_type',
      message: expect.stringContaining('have no attention'),
    });
  });

  it('names what is missing and survives what is no config', () => {
    const fault = (text: string) => {
      const answer = modelFromConfig(text, 'mine');
      return 'field' in answer ? answer.field : null;
    };
    expect(fault('')).toBe('config.json');
    expect(fault('[1]')).toBe('config.json');
    expect(fault('{"num_hidden_layers": 4}')).toBe('hidden_size');
    expect(fault('{"num_hidden_layers": 1e300}')).toBe('num_hidden_layers');
    expect(fault('{"num_hidden_layers": "4", "__proto__": {"hidden_size": 1}}')).toBe('num_hidden_layers');
  });

  const mixture = {
    model_type: 'mixtral',
    num_hidden_layers: 32,
    hidden_size: 4096,
    num_attention_heads: 32,
    num_key_value_heads: 8,
    vocab_size: 32_000,
    intermediate_size: 14_336,
    num_local_experts: 8,
    num_experts_per_tok: 2,
  };
  it.each([
    [
      'num_hidden_layers',
      32.5,
      'needs a whole number from 1 to 10000 in num_hidden_layers; this one has 32.5.',
    ],
    ['num_hidden_layers', -3, 'this one has -3.'],
    ['vocab_size', '32000', 'this one has "32000".'],
    ['num_key_value_heads', -8, 'needs a whole number from 0 to 100000 in num_key_value_heads'],
    ['num_key_value_heads', 64, 'has 64 heads of keys and values, more than its 32 heads'],
    ['num_experts_per_tok', 9, 'has 9 experts per token of 8; give 1 to 8.'],
    ['num_experts_per_tok', 0, 'has 0 experts per token of 8'],
    ['intermediate_size', 1.5, 'in intermediate_size; this one has 1.5.'],
    ['first_k_dense_replace', 40, 'makes -8 of its 32 layers mixtures'],
    ['num_attention_heads', 36, 'does not divide over 36 heads'],
  ])('does not take a model whose %s is %s', (field, value, message) => {
    expect(modelFromConfig(JSON.stringify(mixture), 'mine')).toHaveProperty('model');
    const answer = modelFromConfig(JSON.stringify({ ...mixture, [field]: value }), 'mine');
    expect(answer).toHaveProperty('message', expect.stringContaining(message));
    expect(answer).toHaveProperty('field', value === 36 ? 'head_dim' : field);
  });
});
