import type { EpochMs } from '#shared/domain/units.ts';
import type { SimHostSpec } from '../fleetSpec.ts';
import { hash, noise, wander } from '../noise.ts';
import { activityAt } from '../workloads/workload.ts';

/** CPU cores kept busy by the work on the GPUs, and a little by the machine itself. */
function loadAverage(host: SimHostSpec, timeMs: EpochMs, windowMs: number): number {
  const busy = host.gpus.reduce(
    (sum, gpu) => sum + (activityAt(gpu.workload, gpu.seed, timeMs).held ? 1 : 0),
    0,
  );
  return 0.4 + busy * (1.1 + 1.6 * wander(host.seed, timeMs, windowMs * 4));
}

/** When the machine started. */
export function bootedAtMs(host: SimHostSpec): EpochMs {
  return 1_735_689_600_000 + (hash(host.seed, 1) % 20_000_000) * 1000;
}

/** The lines of the `host` section: key=value, as the loop's script prints them from /proc and friends. */
export function hostLines(host: SimHostSpec, timeMs: EpochMs): string {
  const bootedMs = bootedAtMs(host);
  const used = 0.12 + 0.5 * wander(host.seed + 2, timeMs, 3_600_000);
  const diskKibibytes = 3_750_000_000;
  const loads = [60_000, 300_000, 900_000].map((windowMs) => loadAverage(host, timeMs, windowMs).toFixed(2));
  const facts: Readonly<Record<string, string | number>> = {
    hostname: host.name,
    os: 'Ubuntu 22.04.5 LTS',
    kernel: 'Linux 5.15.0-1074-nvidia',
    architecture: 'x86_64',
    uptime_seconds: Math.max(0, (timeMs - bootedMs) / 1000).toFixed(2),
    cpu_model: host.cpuModel,
    cpu_count: host.cpuCount,
    loadavg: loads.join(' '),
    memory_total_kib: host.memoryTotalKibibytes,
    memory_available_kib: Math.round(host.memoryTotalKibibytes * (1 - used)),
    disk_total_kib: diskKibibytes,
    disk_used_kib: Math.round(diskKibibytes * (0.2 + 0.6 * noise(host.seed, 3))),
  };
  return Object.entries(facts)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
