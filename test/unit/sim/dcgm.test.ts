import { describe, expect, it } from 'vitest';
import { DcgmTier } from '#engine/probes/dcgmTier.ts';
import { parseSamples } from '#engine/probes/nvidiaSmiSamples.ts';
import { isNumber } from '#shared/domain/reading.ts';
import { dcgmHealthLines, dcgmRound, dcgmStart, dcgmUnitLines } from '#sim/dcgm/dcgmSections.ts';
import type { SimHostSpec } from '#sim/fleetSpec.ts';
import { migCut } from '#sim/layout/migLayout.ts';
import { planFleet } from '#sim/plan/planFleet.ts';

const timeMs = Date.UTC(2026, 10, 20, 14);
const { hosts } = planFleet({ gpus: 1000, seed: 3 });
const withDcgm = hosts.filter(({ dcgm }) => dcgm);

const section = (lines: string, exitCode = 0) => ({
  name: 'dcgm',
  lines: lines.split('\n').filter((line) => line !== ''),
  exitCode,
});

/** A host read by the product's own tier, at the second round. */
function readHost(host: SimHostSpec) {
  const tier = new DcgmTier(host.name);
  const { lines, code } = dcgmStart(host, 1);
  tier.takeUnits(section(dcgmUnitLines(host)));
  tier.takeState(section(lines, code), 0);
  tier.takeRound(section(dcgmRound(host, timeMs, true)), 1000);
  tier.takeHealth(section(dcgmHealthLines(host)), timeMs);
  const rows = host.gpus.map(({ uuid, index }) => `${uuid}, ${index}\n`).join('');
  const samples = parseSamples(`uuid, index\n${rows}`);
  tier.complete(samples, 1000);
  return { tier, samples };
}

describe('simulated DCGM', () => {
  it('runs on most large hosts, and on none of a uniform fleet unless asked for', () => {
    expect(withDcgm.length).toBeGreaterThan(hosts.length / 4);
    expect(withDcgm.length).toBeLessThan(hosts.length);
    const uniform = { gpus: 64, seed: 1, uniformGpusPerHost: 8 } as const;
    expect(planFleet(uniform).hosts.some(({ dcgm }) => dcgm)).toBe(false);
    expect(planFleet({ ...uniform, uniformDcgm: true }).hosts.every(({ dcgm }) => dcgm)).toBe(true);
  });

  it('is read as numbers within what is possible on every GPU that is on the bus', () => {
    for (const host of withDcgm) {
      const { samples } = readHost(host);
      const onBus = host.gpus.filter(({ condition }) => condition !== 'offBus').map(({ uuid }) => uuid);
      for (const { uuid, readings } of samples.filter((sample) => onBus.includes(sample.uuid))) {
        expect(readings.smActivePercent, uuid).toSatisfy(
          (value) => isNumber(value) && value >= 0 && value <= 100,
        );
        expect(readings.nvlinkRxBytesPerSecond).toSatisfy((value) => isNumber(value) && value < 450e9);
      }
    }
  });

  it('tells work from a collective that spins at full duty cycle', () => {
    const spinning = hosts.flatMap((host) =>
      host.gpus.filter(({ workload }) => workload.kind === 'spinning').map((gpu) => ({ host, gpu })),
    );
    expect(spinning.length).toBeGreaterThan(0);
    for (const { host, gpu } of spinning) {
      const { samples } = readHost({ ...host, dcgm: true });
      const sm = samples.find(({ uuid }) => uuid === gpu.uuid)?.readings.smActivePercent;
      expect(sm).toBeLessThan(10);
    }
  });

  it('measures the instances of a GPU that is cut up', () => {
    const cut = hosts.filter((host) => host.gpus.some((gpu) => migCut(gpu).length > 0));
    expect(cut.length).toBeGreaterThan(0);
    const [host] = cut;
    const gpu = host?.gpus.find((each) => migCut(each).length > 0);
    if (!host || !gpu) return;
    const { tier } = readHost({ ...host, dcgm: true });
    const migInstances = migCut(gpu).map(({ id }) => ({
      gpuUuid: gpu.uuid,
      gpuInstanceId: id,
      readings: {},
    }));
    const layout = { migInstances } as unknown as Parameters<DcgmTier['completeLayout']>[0];
    const { migInstances: read } = tier.completeLayout(layout, 1000);
    expect(read.every(({ readings }) => isNumber(readings.smActivePercent))).toBe(true);
  });

  it('a host without it says so', () => {
    const host = hosts.find(({ dcgm }) => !dcgm);
    expect(host && dcgmStart(host, 1)).toEqual({ lines: 'dcgmi: not found\n', code: 127 });
  });
});
