import type { GpuProfile } from './gpuProfile.ts';

/** GPUs by uuid. A card that was moved has a profile behind each of its hosts: the one where it is now counts. */
export function latestByUuid(profiles: readonly GpuProfile[]): ReadonlyMap<string, GpuProfile> {
  const latest = new Map<string, GpuProfile>();
  for (const profile of profiles) {
    const known = latest.get(profile.gpu.uuid);
    if (known === undefined || profile.toMs > known.toMs) latest.set(profile.gpu.uuid, profile);
  }
  return latest;
}
