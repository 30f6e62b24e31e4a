import { builtInGpus, builtInModels } from './builtIn.ts';
import type { GpuSpec } from './gpuCatalog.ts';
import type { ModelConfig } from './modelCatalog.ts';

/** GPUs and models that may be chosen. */
export interface Catalog {
  readonly gpus: readonly GpuSpec[];
  readonly models: readonly ModelConfig[];
}

/** The built-in catalogue with the user's entries: one of the same key takes the place of ours, others come after. */
export function extendedCatalog(own: Catalog): Catalog {
  return { gpus: withOwn(builtInGpus, own.gpus), models: withOwn(builtInModels, own.models) };
}

function withOwn<T extends { readonly key: string }>(ours: readonly T[], own: readonly T[]): readonly T[] {
  if (own.length === 0) return ours;
  const entries = new Map(ours.map((entry) => [entry.key, entry]));
  for (const entry of own) entries.set(entry.key, entry);
  return [...entries.values()];
}
