import type { GpuSample } from '#shared/domain/gpu.ts';
import type { Profile } from '../probes/dcgmProfile.ts';

/** The samples with what `profileOf` knows of each GPU filled in; those of a GPU that fails stay as they are. */
export function withProfiles(
  samples: readonly GpuSample[],
  profileOf: ((uuid: string) => Profile | null) | null,
): readonly GpuSample[] {
  if (!profileOf) return samples;
  return samples.map((sample) => {
    const profile = sample.fault ? null : profileOf(sample.uuid);
    return profile ? { ...sample, readings: { ...sample.readings, ...profile } } : sample;
  });
}
