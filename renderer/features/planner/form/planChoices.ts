import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import { listPrices } from '#shared/catalog/priceCatalog.ts';
import type { Engine } from '#shared/sizing/engineRule.ts';
import { formatName } from '#shared/sizing/plan/whyNot.ts';
import { type KvFormat, kvFormats, weightFormats } from '#shared/sizing/precision.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Models of a catalogue, as it orders them. */
export function modelChoices({ models }: Catalog): readonly Choice[] {
  return models.map(({ key }) => ({ value: key, label: key }));
}

/** GPUs of a catalogue under their makers. */
export function gpuChoices({
  gpus,
}: Catalog): { group: string; items: { value: string; label: string }[] }[] {
  return [...new Set(gpus.map(({ vendor }) => vendor))].map((group) => ({
    group: group || 'Other makers',
    items: gpus
      .filter(({ vendor }) => vendor === group)
      .map(({ key, name }) => ({ value: key, label: name })),
  }));
}

/** Formats of weights. */
export const weightChoices: readonly Choice[] = weightFormats.map((format) => ({
  value: format,
  label: formatName(format),
}));

/** Formats of the KV cache. */
export const kvChoices: readonly { readonly value: KvFormat; readonly label: string }[] = kvFormats.map(
  (format) => ({
    value: format,
    label: format === 'bf16' ? 'BF16, as engines keep it' : formatName(format),
  }),
);

/** Engines by their own names. */
export const engineChoices: readonly { readonly value: Engine; readonly label: string }[] = [
  { value: 'vllm', label: 'vLLM' },
  { value: 'sglang', label: 'SGLang' },
  { value: 'tensorrt-llm', label: 'TensorRT-LLM' },
  { value: 'llama.cpp', label: 'llama.cpp' },
];

/** Providers of the price list, by name. */
export function providerChoices(): string[] {
  return [...new Set(listPrices().map(({ provider }) => provider))].toSorted();
}

/** Regions of the chosen providers, of all where none is chosen. */
export function regionChoices(providers: readonly string[]): string[] {
  const regions = listPrices()
    .filter(
      ({ provider, region }) => region !== '' && (providers.length === 0 || providers.includes(provider)),
    )
    .map(({ region }) => region);
  return [...new Set(regions)].toSorted();
}
