import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';

/** The GPUs that answer when each is asked alone. */
export function gpusOnBus(host: SimHostSpec): readonly SimGpu[] {
  return host.gpus.some((gpu) => gpu.condition === 'offBus')
    ? host.gpus.filter((gpu) => gpu.condition !== 'offBus')
    : host.gpus;
}

/** What a query that touches a GPU off the bus prints: one line and nothing else, whatever else is well. */
export function offBusWords(gpu: SimGpu): string {
  const bus = gpu.busId.slice(4);
  return `Unable to determine the device handle for GPU ${bus}: GPU is lost.  Reboot the system to recover this GPU`;
}

/** Exit code of such a query. */
export const offBusCode = 15;

/** Lines and exit code of the loop's `smi` section when GPUs are off the bus; null when none is. */
export function lostFromBus(host: SimHostSpec): { readonly lines: string; readonly code: number } | null {
  const lost = host.gpus.filter((gpu) => gpu.condition === 'offBus');
  if (lost.length === 0) return null;
  const ids = lost.map((gpu) => `lost=${gpu.uuid}\n`).join('');
  const others = lost.length === host.gpus.length ? 'others=none\n' : '';
  return { lines: `${ids}${others}${lost.map((gpu) => `${offBusWords(gpu)}\n`).join('')}`, code: offBusCode };
}
