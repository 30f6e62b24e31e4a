import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { ServedModel } from '../../window/servedModel.ts';

/** Models by GPU, of each list that was asked about: a fleet has thousands of GPUs and hundreds of models. */
const indexes = new WeakMap<readonly ServedModel[], ReadonlyMap<string, readonly ServedModel[]>>();

/** Models that run on any of some GPUs, in the order of the list. */
export function modelsOn(
  models: readonly ServedModel[],
  profiles: readonly GpuProfile[],
): readonly ServedModel[] {
  const index = indexes.get(models) ?? indexOf(models);
  indexes.set(models, index);
  const found = new Set(profiles.flatMap(({ gpu }) => index.get(gpu.uuid) ?? []));
  return found.size < 2 ? [...found] : models.filter((model) => found.has(model));
}

function indexOf(models: readonly ServedModel[]): ReadonlyMap<string, readonly ServedModel[]> {
  const index = new Map<string, ServedModel[]>();
  for (const model of models)
    for (const uuid of model.gpuUuids) {
      const known = index.get(uuid);
      if (known) known.push(model);
      else index.set(uuid, [model]);
    }
  return index;
}
