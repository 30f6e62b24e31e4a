import type { HostStatus } from '#shared/domain/host.ts';
import type { ExposedHost } from './gpuFamilies.ts';

/** The user's hosts as they are exposed: those of the demo are nobody's telemetry, and paused ones say nothing. */
export function exposedHosts(statuses: readonly HostStatus[]): readonly ExposedHost[] {
  return statuses
    .filter(({ demo, phase }) => !demo && phase !== 'paused')
    .map(({ name, phase, gpuCount, expectedGpuCount }) => ({
      name,
      isLive: phase === 'live',
      gpuCount,
      expectedGpuCount,
    }));
}
