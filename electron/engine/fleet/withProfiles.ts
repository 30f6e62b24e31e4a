import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import type { Profile } from '../probes/dcgmProfile.ts';

/** What another source on a host knows of the profiles of GPUs and their MIG instances; null where it knows none now. */
export interface ProfileSource {
  ofGpu(uuid: string): Profile | null;
  ofInstance(gpuUuid: string, gpuInstanceId: number): Profile | null;
}

/** The samples with what the source knows of each GPU filled in; those of a GPU that fails stay as they are. */
export function withProfiles(
  samples: readonly GpuSample[],
  source: ProfileSource | null,
): readonly GpuSample[] {
  if (!source) return samples;
  return samples.map((sample) => {
    const profile = sample.fault ? null : source.ofGpu(sample.uuid);
    return profile ? { ...sample, readings: { ...sample.readings, ...profile } } : sample;
  });
}

/** The inventory with what the source knows of each MIG instance filled in. */
export function withInstanceProfiles(inventory: HostInventory, source: ProfileSource | null): HostInventory {
  const { layout } = inventory;
  if (!source || !layout || layout.migInstances.length === 0) return inventory;
  const migInstances = layout.migInstances.map((instance) => {
    const { gpuUuid, gpuInstanceId } = instance;
    const profile = gpuInstanceId === null ? null : source.ofInstance(gpuUuid, gpuInstanceId);
    return profile ? { ...instance, readings: { ...instance.readings, ...profile } } : instance;
  });
  return { ...inventory, layout: { ...layout, migInstances } };
}
