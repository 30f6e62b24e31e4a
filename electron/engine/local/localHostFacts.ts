import { cpu, currentLoad, fsSize, mem, osInfo, time } from 'systeminformation';
import type { HostFacts } from '#shared/domain/gpu.ts';
import { type Fact, type Reading, unavailable } from '#shared/domain/reading.ts';

const notTold = Object.freeze(unavailable('the system does not tell'));

/**
 * Facts of this machine from systeminformation: CPU, memory, disk, system. Not its `graphics()`, which blocks the
 * process; GPUs come from the loop like everywhere else. What it cannot tell on this platform is unavailable.
 */
export async function readLocalHostFacts(): Promise<HostFacts> {
  const [system, processor, memory, load, disks] = await Promise.all([
    osInfo().catch(() => null),
    cpu().catch(() => null),
    mem().catch(() => null),
    currentLoad().catch(() => null),
    fsSize().catch(() => []),
  ]);
  const root = disks.find(({ mount }) => mount === '/') ?? disks[0];
  return {
    hostname: fact(system?.hostname),
    os: fact([system?.distro, system?.release].filter(Boolean).join(' ')),
    kernel: fact([system?.platform, system?.kernel].filter(Boolean).join(' ')),
    // systeminformation gives Node's name for it; the loop gives the kernel's, as on every other host.
    architecture: notTold,
    uptimeSeconds: positive(time().uptime),
    cpuModel: fact([processor?.manufacturer, processor?.brand].filter(Boolean).join(' ')),
    cpuCount: positive(processor?.cores),
    load1: reading(load?.avgLoad),
    load5: notTold,
    load15: notTold,
    memoryTotalBytes: positive(memory?.total),
    memoryAvailableBytes: reading(memory?.available),
    diskTotalBytes: positive(root?.size),
    diskUsedBytes: reading(root?.used),
  };
}

function fact(text: string | undefined): Fact {
  return text?.trim() ? text.trim() : notTold;
}

function reading(value: number | null | undefined): Reading {
  return typeof value === 'number' && Number.isFinite(value) ? value : notTold;
}

/** systeminformation gives 0 for what it could not find out. */
function positive(value: number | null | undefined): Reading {
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : notTold;
}
