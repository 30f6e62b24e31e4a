import { noise, pick } from '../noise.ts';
import type { Workload } from '../workloads/workload.ts';
import type { HostGroup } from './groups.ts';

/** Hosts of a training cluster that work on one run together. */
const gangHosts = 4;

const empty: Workload = { kind: 'empty' };

/**
 * What one GPU of a host does. Serving replicas span the GPUs of a host or half of it, training gangs four hosts;
 * here and there is a spare, a forgotten notebook or a replica that nobody calls, as everywhere.
 */
export function assignWork(
  group: HostGroup,
  hostNumber: number,
  hostSeed: number,
  groupSeed: number,
  index: number,
): Workload {
  const { offsetHours } = group;
  switch (group.role) {
    case 'serving':
      return serving(group, hostSeed, index);
    case 'training': {
      const gangSeed = groupSeed + Math.floor(hostNumber / gangHosts) * 101;
      if (noise(hostSeed, 3) < 0.03) return empty;
      return {
        kind: 'training',
        gangSeed,
        intensity: pick(gangSeed, 1, 0.68, 0.93),
        memoryShare: pick(gangSeed, 2, 0.72, 0.95),
      };
    }
    case 'nightBatch':
      return { kind: 'nightBatch', queueSeed: groupSeed, offsetHours, memoryShare: 0.6 };
    case 'notebook': {
      if (noise(hostSeed + index, 4) < 0.25) return empty;
      const use = noise(hostSeed + index, 5) < 0.3 ? 0 : 0.2;
      return { kind: 'notebook', offsetHours, use, memoryShare: pick(hostSeed + index, 6, 0.06, 0.7) };
    }
    case 'underUsed':
      return { kind: 'underUsed', memoryShare: pick(hostSeed, 7, 0.2, 0.5) };
  }
}

function serving(group: HostGroup, hostSeed: number, index: number): Workload {
  const replica = hostSeed + (noise(hostSeed, 1) < 0.4 ? Math.floor(index / 4) : 0);
  const fate = noise(replica, 2);
  if (fate < 0.02) return empty;
  if (fate < 0.05) return { kind: 'notebook', offsetHours: group.offsetHours, use: 0, memoryShare: 0.88 };
  if (fate < 0.09) return { kind: 'saturated', memoryShare: 0.94 };
  return {
    kind: 'serving',
    replicaSeed: replica,
    offsetHours: group.offsetHours,
    peakDemand: pick(replica, 3, 0.55, 1.02),
    memoryShare: pick(replica, 4, 0.86, 0.93),
  };
}
