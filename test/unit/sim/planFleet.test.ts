import { describe, expect, it } from 'vitest';
import { hostNameSchema } from '#shared/contract/schemas/host.ts';
import { gpuAt } from '#sim/gpuAt.ts';
import { hostGroups } from '#sim/plan/groups.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { processesAt } from '#sim/processesAt.ts';

const gpusOf = (gpus: number, seed = 1) => planFleet({ gpus, seed }).hosts.flatMap((host) => host.gpus);

describe('planFleet', () => {
  it('has exactly the GPUs that were asked for, each with a UUID of its own', () => {
    for (const gpus of [1, 2, 7, 8, 9, 63, 64, 65, 66, 100, 199, 200, 333, 800, 8000]) {
      const planned = gpusOf(gpus);
      expect(planned).toHaveLength(gpus);
      expect(new Set(planned.map((gpu) => gpu.uuid)).size).toBe(gpus);
      for (const gpu of planned.slice(0, 20))
        expect(gpu.uuid).toMatch(/^GPU-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(planFleet({ gpus: 100, seed: 3 })).toEqual(planFleet({ gpus: 100, seed: 3 }));
    expect(gpusOf(100, 4)[0]?.uuid).not.toBe(gpusOf(100, 3)[0]?.uuid);
  });

  it('shares out the whole fleet', () => {
    expect(hostGroups.reduce((sum, group) => sum + group.share, 0)).toBeCloseTo(1, 9);
  });

  it('names hosts as the hosts file allows, once each, with team, cluster and environment', () => {
    const { hosts } = planFleet({ gpus: 8000, seed: 1 });
    expect(new Set(hosts.map((host) => host.name)).size).toBe(hosts.length);
    for (const host of hosts) {
      expect(hostNameSchema.safeParse(host.name).success).toBe(true);
      expect(Object.keys(host.labels).sort()).toEqual(['cluster', 'environment', 'team']);
    }
  });

  it('looks like a company: mostly busy, about one GPU in eight idle or held idle', () => {
    const gpus = gpusOf(8000);
    const at = Date.UTC(2026, 10, 18, 13);
    const readings = gpus.map((gpu) => ({
      gpu,
      reading: gpuAt(gpu, at),
      held: processesAt(gpu, at).length > 0,
    }));
    const still = readings.filter(({ reading }) => reading.utilizationGpuPercent === 0).length;
    const busy = readings.filter(({ reading }) => (reading.utilizationGpuPercent ?? 0) > 30).length;
    expect(still / gpus.length).toBeGreaterThan(0.08);
    expect(still / gpus.length).toBeLessThan(0.2);
    expect(busy / gpus.length).toBeGreaterThan(0.6);
  });

  it('has one wedged host, one that is off, two with MIG, and some lost and hot GPUs', () => {
    for (const size of [800, 8000]) {
      const { hosts } = planFleet({ gpus: size, seed: 1 });
      const gpus = hosts.flatMap((host) => host.gpus);
      expect(hosts.filter((host) => host.state === 'wedged')).toHaveLength(1);
      expect(hosts.filter((host) => host.state === 'unreachable')).toHaveLength(1);
      expect(hosts.filter((host) => host.gpus[0]?.workload.kind === 'migInstances')).toHaveLength(2);
      expect(gpus.filter((gpu) => gpu.workload.kind === 'spinning')).toHaveLength(8);
      for (const condition of ['lost', 'hot', 'offBus'])
        expect(gpus.filter((gpu) => gpu.condition === condition).length).toBeGreaterThan(0);
    }
  });

  it('plans uniform fleets with nothing wrong for load tests', () => {
    const { hosts } = planFleet({ gpus: 8000, seed: 1, uniformGpusPerHost: 8 });
    expect(hosts).toHaveLength(1000);
    expect(hosts.every((host) => host.state === 'well' && host.gpus.length === 8)).toBe(true);
    expect(new Set(hosts.map((host) => host.name)).size).toBe(1000);
  });
});
