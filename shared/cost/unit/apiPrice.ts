import type { DecimalText } from '../../money/decimal.ts';

/** What a provider asks for the tokens of a model. */
export interface ApiPrice {
  readonly provider: string;
  /** As the provider or Hugging Face names it. */
  readonly model: string;
  /** Per million tokens. */
  readonly input: DecimalText;
  readonly output: DecimalText;
  /** ISO 4217. */
  readonly currency: string;
  readonly source: string;
  /** The day that the price was read, YYYY-MM-DD; null where nobody knows it. */
  readonly asOf: string | null;
}

/** Public price lists as a project gathers them (MIT licence); prices are facts. Only what says its day has one. */
const lists = 'https://github.com/pydantic/genai-prices/blob';
const groq = `${lists}/5a26758469baee0b9a0753f0d7479cbef6481033/prices/providers/huggingface_groq.yml`;
const nebius = `${lists}/eac854b229c1ea2531459dfef0541128e1676bc1/prices/providers/huggingface_nebius.yml`;
const together = `${lists}/b471e6d5548feb5b2330da8c97dda70e1cd5fae1/prices/providers/huggingface_together.yml`;
const ovh = `${lists}/eac854b229c1ea2531459dfef0541128e1676bc1/prices/providers/ovhcloud.yml`;
const cerebras = `${lists}/166ff90627e4f94b6b7286cc1a14703233c56958/prices/providers/cerebras.yml`;

type Row = readonly [model: string, input: DecimalText, output: DecimalText];

function pricesOf(
  provider: string,
  source: string,
  asOf: string | null,
  rows: readonly Row[],
): readonly ApiPrice[] {
  return rows.map(([model, input, output]) => ({
    provider,
    model,
    input,
    output,
    currency: 'USD',
    source,
    asOf,
  }));
}

/** Prices of open models that providers serve, US dollars per million tokens. The user's own (`apiPrices` of rates.yaml) come first. */
export const apiPrices: readonly ApiPrice[] = [
  ...pricesOf('Groq', groq, null, [
    ['Qwen/Qwen3-32B', '0.29', '0.59'],
    ['meta-llama/Llama-3.3-70B-Instruct', '0.59', '0.79'],
    ['openai/gpt-oss-120b', '0.15', '0.75'],
    ['openai/gpt-oss-20b', '0.1', '0.5'],
  ]),
  ...pricesOf('Nebius', nebius, null, [
    ['Qwen/Qwen3-32B', '0.1', '0.3'],
    ['Qwen/Qwen3-30B-A3B-Instruct-2507', '0.1', '0.3'],
    ['Qwen/Qwen3-235B-A22B-Instruct-2507', '0.2', '0.6'],
    ['Qwen/Qwen3-Coder-480B-A35B-Instruct', '0.4', '1.8'],
    ['Qwen/Qwen2.5-VL-72B-Instruct', '0.25', '0.75'],
    ['deepseek-ai/DeepSeek-R1-0528', '0.8', '2.4'],
    ['deepseek-ai/DeepSeek-V3-0324', '0.75', '2.25'],
    ['google/gemma-3-27b-it', '0.2', '0.6'],
    ['meta-llama/Llama-3.1-8B-Instruct', '0.03', '0.09'],
    ['meta-llama/Llama-3.3-70B-Instruct', '0.25', '0.75'],
    ['moonshotai/Kimi-K2-Instruct', '0.5', '2.4'],
    ['openai/gpt-oss-120b', '0.15', '0.6'],
    ['zai-org/GLM-4.5', '0.6', '2.2'],
    ['zai-org/GLM-4.5-Air', '0.2', '1.2'],
  ]),
  ...pricesOf('Together', together, null, [
    ['Qwen/Qwen2.5-72B-Instruct', '1.2', '1.2'],
    ['Qwen/Qwen2.5-7B-Instruct', '0.3', '0.3'],
    ['Qwen/Qwen3-235B-A22B-Instruct-2507', '0.2', '0.6'],
    ['Qwen/Qwen3-Coder-480B-A35B-Instruct', '2', '2'],
    ['deepseek-ai/DeepSeek-R1-0528', '3', '7'],
    ['deepseek-ai/DeepSeek-V3-0324', '1.25', '1.25'],
    ['deepseek-ai/DeepSeek-V3.1', '0.6', '1.7'],
    ['meta-llama/Llama-3.3-70B-Instruct', '0.88', '0.88'],
    ['meta-llama/Llama-4-Maverick-17B-128E-Instruct', '0.27', '0.85'],
    ['meta-llama/Llama-4-Scout-17B-16E-Instruct', '0.18', '0.59'],
    ['moonshotai/Kimi-K2-Instruct', '1', '3'],
    ['openai/gpt-oss-120b', '0.15', '0.6'],
    ['openai/gpt-oss-20b', '0.05', '0.2'],
    ['zai-org/GLM-4.5-Air', '0.2', '1.1'],
  ]),
  ...pricesOf('OVHcloud', ovh, null, [
    ['Llama-3.1-8B-Instruct', '0.11', '0.11'],
    ['Meta-Llama-3.1-70B-Instruct', '0.74', '0.74'],
    ['Meta-Llama-3.3-70B-Instruct', '0.74', '0.74'],
    ['Mistral-7B-Instruct-v0.3', '0.11', '0.11'],
    ['Mistral-Nemo-Instruct-2407', '0.14', '0.14'],
    ['Mistral-Small-3.2-24B-Instruct-2506', '0.1', '0.31'],
    ['Mixtral-8x7B-Instruct-v0.1', '0.7', '0.7'],
    ['Qwen2.5-Coder-32B-Instruct', '0.96', '0.96'],
    ['Qwen3-32B', '0.09', '0.25'],
    ['gpt-oss-120b', '0.09', '0.47'],
    ['gpt-oss-20b', '0.05', '0.18'],
  ]),
  ...pricesOf('Cerebras', cerebras, '2025-11-07', [
    ['llama-3.3-70b', '0.85', '1.20'],
    ['llama-3.1-8b', '0.10', '0.10'],
    ['qwen3-32b', '0.40', '0.80'],
  ]),
  ...pricesOf('Cerebras', cerebras, '2025-11-06', [['gpt-oss-120b', '0.35', '0.75']]),
];

/** Endings that say how a model is packed or tuned to chat, not which one it is. */
const packing =
  /-(?:instruct|chat|it|hf|fp8|fp4|nvfp4|awq|gptq|int4|int8|bf16|turbo|fast|w4a16|w8a8|dynamic)$/;

/** A model's name without its maker, its packing and its spelling: `meta-llama/Llama-3.3-70B-Instruct-FP8` is `llama-3-3-70b`. */
export function plainModelName(name: string): string {
  let plain = (name.slice(0, 300).split('/').at(-1) ?? '')
    .toLowerCase()
    .replace(/[._:\s]+/g, '-')
    .replace(/^meta-(?=llama)/, '');
  while (packing.test(plain)) plain = plain.replace(packing, '');
  return plain;
}

/** Prices of a model. Of two of one provider the first counts: the user's own come first. */
export function pricesOfModel(model: string | null, own: readonly ApiPrice[] = []): readonly ApiPrice[] {
  if (model === null) return [];
  const plain = plainModelName(model);
  const byProvider = new Map<string, ApiPrice>();
  for (const price of [...own, ...apiPrices]) {
    const key = price.provider.toLowerCase();
    if (plainModelName(price.model) === plain && !byProvider.has(key)) byProvider.set(key, price);
  }
  return [...byProvider.values()];
}
