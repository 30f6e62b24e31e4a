import { describe, expect, it } from 'vitest';
import { exporterFamilies } from '#engine/prometheus/source/families.ts';
import { type SourceGpu, sourceGpus } from '#engine/prometheus/source/sourceGpus.ts';
import { SourceHost } from '#engine/prometheus/source/sourceHost.ts';
import { judgeHost } from '#shared/analysis/health/judgeHost.ts';
import { defaultHostLabels, defaultTenantLabels } from '#shared/contract/schemas/source.ts';
import { gpuOf, hostOf } from '../incidents/healthInputs.ts';

const dayMs = 24 * 3_600_000;

function host() {
  let nowMono = 0;
  const source = {
    name: 'dc',
    isLive: () => true,
    status: () => ({ phase: 'live', failure: null, retryAtMs: null }) as const,
    scrapeSeconds: () => 30,
    mono: () => nowMono,
  };
  const one = new SourceHost('gpu-07', 'gpu-07', source);
  return {
    one,
    pass: (ms: number) => {
      nowMono += ms;
    },
    take: (isSlow: boolean, ...gpus: SourceGpu[]) =>
      one.take(gpus, new Map(gpus.map(({ uuid }) => [uuid, nowMono])), nowMono, isSlow),
  };
}

const gpu = (uuid: string, more: Partial<SourceGpu> = {}): SourceGpu => ({
  uuid,
  index: 0,
  host: null,
  tenant: null,
  name: 'NVIDIA H100',
  facts: {},
  readings: {},
  instances: new Map(),
  sampledAtMs: 0,
  ...more,
});

describe('a host of a source', () => {
  it('keeps slow readings between slow rounds, and drops those whose series ended', () => {
    const { one, take } = host();
    const reading = (at: number) => one.inventory?.gpus[at]?.readings.eccUncorrectedVolatileCount;
    const told = { readings: { eccUncorrectedVolatileCount: 3 } };
    take(true, gpu('GPU-1', told), gpu('GPU-2', told));
    take(false, gpu('GPU-1'));
    expect([reading(0), reading(1)]).toEqual([3, 3]);
    take(true, gpu('GPU-1'));
    expect([reading(0), reading(1)]).toMatchObject([{ state: 'unavailable' }, { state: 'unavailable' }]);
    expect(one.inventory?.gpus.map(({ name }) => name)).toEqual(['NVIDIA H100', 'NVIDIA H100']);
  });

  it('forgets a GPU that no round has shown for a day', () => {
    const { one, take, pass } = host();
    take(true, gpu('GPU-1'), gpu('GPU-2'));
    pass(dayMs - 1);
    expect(take(true, gpu('GPU-1'))).toEqual([]);
    expect(one.status().expectedGpuCount).toBe(2);
    pass(1);
    expect(take(true, gpu('GPU-1'))).toEqual(['GPU-2']);
    expect(one.inventory?.gpus.map(({ uuid }) => uuid)).toEqual(['GPU-1']);
    expect(one.status().expectedGpuCount).toBe(1);
  });

  it('lists the MIG instances of its GPUs with what is measured of them', () => {
    const { one, take } = host();
    const readings = { smActivePercent: 40, memoryUsedBytes: 5, eccUncorrectedVolatileCount: 1 };
    const instances = new Map([[1, { profile: '3g.71gb', readings }]]);
    take(true, gpu('GPU-1', { instances }), gpu('GPU-2'));
    expect(one.inventory?.layout?.migInstances).toMatchObject([
      {
        gpuUuid: 'GPU-1',
        gpuInstanceId: 1,
        profile: '3g.71gb',
        memoryUsedBytes: 5,
        readings: { smActivePercent: 40 },
      },
    ]);
    take(false, gpu('GPU-2'));
    expect(one.inventory?.layout?.migInstances[0]?.readings).toEqual({});
  });

  it('judges a narrow PCIe link by the load of the round that read it', () => {
    const { one, take } = host();
    const narrow = { pcie_link_gen_current: '4', pcie_link_gen_max: '4', pcie_link_width_max: '16' };
    const round = (isSlow: boolean, loadRatio: string) => {
      const link = isSlow ? { ...narrow, pcie_link_width_current: '4' } : {};
      const answers = Object.entries({ utilization_gpu_ratio: loadRatio, ...link }).map(([name, value]) => {
        const family = exporterFamilies.get(`nvidia_smi_${name}`);
        if (!family) throw new Error(`no family reads ${name}`);
        const samples: [number, string][] = [[1000, value]];
        return { family, series: [{ labels: { uuid: 'GPU-0' }, samples }] };
      });
      const mapping = { hostLabels: defaultHostLabels, tenantLabels: defaultTenantLabels };
      take(isSlow, ...sourceGpus(answers, mapping, 0).values());
      const inventory = one.inventory?.gpus[0] ?? null;
      return judgeHost(hostOf([gpuOf(0, { inventory })])).findings.map(({ kind }) => kind);
    };
    expect(round(true, '1')).toEqual(['pcie-link']);
    // The link was read under load, whatever the load is by now.
    expect(round(false, '0')).toEqual(['pcie-link']);
    expect(round(true, '0')).toEqual([]);
    expect(round(false, '1')).toEqual([]);
  });
});
