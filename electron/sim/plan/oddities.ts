import type { GpuCondition, SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { noise } from '../noise.ts';

/** From this many GPUs on, a fleet has its share of trouble; below, one hot GPU has to do, or none at all. */
const troubledFrom = 200;
const untroubledBelow = 8;

type HostChange = (host: SimHostSpec) => SimHostSpec;

const withGpu =
  (index: number, change: Partial<SimGpu>): HostChange =>
  (host) => ({
    ...host,
    gpus: host.gpus.map((gpu) => (gpu.index === index % host.gpus.length ? { ...gpu, ...change } : gpu)),
  });
const broken = (index: number, condition: GpuCondition): HostChange => withGpu(index, { condition });
const inState =
  (state: SimHostSpec['state']): HostChange =>
  (host) => ({ ...host, state });
const allGpus =
  (workload: SimGpu['workload']): HostChange =>
  (host) => ({
    ...host,
    gpus: host.gpus.map((gpu) => ({ ...gpu, workload })),
  });

/** The nth host of a prefix, counted from the middle, so that the first hosts of a list look as hosts should. */
function nth(hosts: readonly SimHostSpec[], prefix: string, n: number): SimHostSpec | undefined {
  const own = hosts.filter((host) => host.name.startsWith(`${prefix}-`));
  return own[(Math.floor(own.length / 2) + n) % Math.max(1, own.length)];
}

/**
 * Gives a planned fleet its troubles: lost and hot GPUs, a deadlocked training job, one host whose driver hangs, one
 * that is switched off, two that are cut into MIG slices. They grow with the fleet, save the single hosts.
 */
export function addOddities(hosts: readonly SimHostSpec[], seed: number): readonly SimHostSpec[] {
  const gpus = hosts.reduce((sum, host) => sum + host.gpus.length, 0);
  if (gpus < untroubledBelow) return hosts;
  const changes = new Map<string, HostChange>();
  const change = (prefix: string, n: number, made: HostChange) => {
    const host = nth(hosts, prefix, n);
    if (host && !changes.has(host.name)) changes.set(host.name, made);
  };
  if (gpus < troubledFrom) change('llm-eu', 0, broken(3, 'hot'));
  else {
    const times = Math.max(1, Math.floor(gpus / 1600));
    change('train-eu', 0, inState('wedged'));
    change('vision-eu', 0, inState('unreachable'));
    change('llm-us', 0, allGpus({ kind: 'migInstances', memoryShare: 0.52 }));
    change('llm-us', 1, allGpus({ kind: 'migInstances', memoryShare: 0.34 }));
    change('train-us', 0, allGpus({ kind: 'spinning', memoryShare: 0.81 }));
    change('batch-us', 0, broken(5, 'offBus'));
    for (let n = 1; n <= times; n++) {
      const index = Math.floor(noise(seed, n) * 8);
      change('train-us', n, broken(index, 'lost'));
      change('train-us', times + n, broken(index + 1, 'hot'));
      change('llm-eu', n, broken(index + 2, n % 2 ? 'lost' : 'requiresReset'));
      change('train-eu', n, broken(index + 3, 'hot'));
      change('frontier-us', n, broken(index, 'hot'));
    }
  }
  return hosts.map((host) => changes.get(host.name)?.(host) ?? host);
}
