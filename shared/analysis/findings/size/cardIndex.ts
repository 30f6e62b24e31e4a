import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import type { ModelConfig } from '../../../catalog/modelCatalog.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { latestByUuid } from '../../window/latestByUuid.ts';
import type { AnalysisInput } from '../analysisInput.ts';

/** What an input holds, by the names that parts of it call one another. */
export interface CardIndex {
  readonly profiles: ReadonlyMap<string, GpuProfile>;
  readonly cards: ReadonlyMap<string, GpuSpec>;
  readonly models: ReadonlyMap<string, ModelConfig>;
}

const known = new WeakMap<AnalysisInput, CardIndex>();

/** GPUs by uuid, cards and models by their keys in the catalogues. */
export function cardIndexOf(input: AnalysisInput): CardIndex {
  const before = known.get(input);
  if (before) return before;
  const index: CardIndex = {
    profiles: latestByUuid(input.profiles),
    cards: new Map(input.gpus.map((card) => [card.key, card])),
    models: new Map(input.modelConfigs.map((model) => [model.key, model])),
  };
  known.set(input, index);
  return index;
}
