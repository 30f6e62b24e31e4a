import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';

/** Models that were trained anew on the dimensions of one in the catalogue: the beginning of their names, without marks between. */
const sameDimensions: readonly (readonly [name: RegExp, key: string])[] = [
  [/^deepseekr1distillllama8b$/, 'Llama-3.1-8B'],
  [/^deepseekr1distillllama70b$/, 'Llama-3.1-70B'],
  [/^deepseekr1distillqwen1\.?5b$/, 'Qwen2.5-1.5B'],
  [/^deepseekr1distillqwen7b$/, 'Qwen2.5-7B'],
  [/^deepseekr1distillqwen14b$/, 'Qwen2.5-14B'],
  [/^deepseekr1distillqwen32b$/, 'Qwen2.5-32B'],
  [/^deepseek(?:v3|v31|r1)(?:671b)?(?:terminus|zero|slim)?$/, 'DeepSeek-V3/R1'],
  [/^qwq32b$/, 'Qwen2.5-32B'],
  [/^llama3(?:8b|0?8b)$/, 'Llama-3.1-8B'],
  [/^llama3(?:70b|0?70b)$/, 'Llama-3.1-70B'],
  [/^llama4scout/, 'Llama-4-Scout-17B-16E'],
  [/^llama4maverick/, 'Llama-4-Maverick-17B-128E'],
  [/^gptj(?:6b)?$/, 'GPT-J-6B'],
  [/^glm4[567]$/, 'GLM-4.5/4.6/4.7'],
  [/^mistral7b$/, 'Mistral-7B'],
  [/^kimik2(?:thinking)?$/, 'Kimi-K2'],
  [/^qwen3coder480b$/, 'Qwen3-Coder-480B-A35B'],
];

/** Words of a name that say how it was tuned, stored or dated, not how large it is. */
const asides =
  /^(?:instruct|chat|hf|it|base|thinking|preview|turbo|versatile|tuned|dynamic|quantized|quantised|block|channel|kv|cache|model|optimized|onnx|trt|llm|gguf|ggml|awq|gptq|marlin|autoround|eagle\d?|bnb|nf4|unsloth|w\d+a\d+|w4afp8|wfp\w*|(?:fp|bf|int|uint)(?:4|8|16|32)|(?:nv|mx)fp[48]|e4m3|e5m2|[348]bit|(?:i?q)[2-8](?:[._].*)?|\d+k|exp|k|m|s|l|xl|\d{4}|\d{6}|v0\.\d|99(?:\.9)?|datacenter|edge|interactive|g128|gs128|sym|mlperf|offline|server)$/;

/** The name without what stands before it and after it: `meta-llama/Meta-Llama-3.1-70B-Instruct-FP8` is `llama3170b`. */
function stemOf(name: string): string {
  const last = name.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';
  const words = last
    .toLowerCase()
    .replace(/(\d)_(\d)/g, '$1.$2')
    .replace(/v(\d)p(\d)/g, '$1.$2')
    .replace(/(nvfp4|fp8|int4)-v\d$/, '$1')
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .split(/[\s_:@(),-]+/)
    .filter(Boolean);
  const rest = words.filter((word, at) => at === 0 || !asides.test(word));
  return rest
    .join('')
    .replace(/^(?:meta|nvidia|neuralmagic|redhatai|amd|mlc)(?=[a-z])/, '')
    .replaceAll(/[^a-z0-9]/g, '');
}

/** By stem; the first of a catalogue wins where two have the same. */
const stems = new WeakMap<ReadonlyMap<string, ModelConfig>, ReadonlyMap<string, string>>();

function stemsOf(models: ReadonlyMap<string, ModelConfig>): ReadonlyMap<string, string> {
  const known = stems.get(models);
  if (known) return known;
  const fresh = new Map<string, string>();
  for (const { key, huggingFaceId } of models.values())
    for (const name of [key.includes('/') ? key.replaceAll('/', ' ') : key, huggingFaceId]) {
      const stem = stemOf(name);
      if (stem !== '' && !fresh.has(stem)) fresh.set(stem, key);
    }
  stems.set(models, fresh);
  return fresh;
}

/**
 * The key of a model in the catalogue by any of its names: a key, a Hugging Face id of it or of a quantised copy
 * ("neuralmagic/Meta-Llama-3.1-70B-Instruct-quantized.w4a16"), a benchmark's ("llama2-70b-99.9"). null where it is not there.
 */
export function modelKeyOf(text: string, models: ReadonlyMap<string, ModelConfig>): string | null {
  if (text.trim() === '') return null;
  if (models.has(text)) return text;
  const wanted = text.toLowerCase();
  for (const { key, huggingFaceId } of models.values())
    if (key.toLowerCase() === wanted || huggingFaceId.toLowerCase() === wanted) return key;
  const stem = stemOf(text);
  const exact = stemsOf(models).get(stem);
  if (exact !== undefined) return exact;
  const alike = sameDimensions.find(([name]) => name.test(stem))?.[1];
  return alike !== undefined && models.has(alike) ? alike : null;
}
