import type { GpuProfile } from './gpuProfile.ts';

/** By list: several parts of an analysis ask for the same one. */
const known = new WeakMap<readonly GpuProfile[], ReadonlyMap<string, GpuProfile>>();

/** GPUs by uuid. A card that was moved has a profile behind each of its hosts: the one where it is now counts. */
export function latestByUuid(profiles: readonly GpuProfile[]): ReadonlyMap<string, GpuProfile> {
  const latest = known.get(profiles) ?? latestOf(profiles);
  known.set(profiles, latest);
  return latest;
}

function latestOf(profiles: readonly GpuProfile[]): ReadonlyMap<string, GpuProfile> {
  const latest = new Map<string, GpuProfile>();
  for (const profile of profiles) {
    const other = latest.get(profile.gpu.uuid);
    if (other === undefined || profile.toMs > other.toMs) latest.set(profile.gpu.uuid, profile);
  }
  return latest;
}
