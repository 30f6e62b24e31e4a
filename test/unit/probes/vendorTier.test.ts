import { describe, expect, it } from 'vitest';
import { VendorTier } from '#engine/probes/vendorTier.ts';
import type { GpuSample } from '#shared/domain/gpu.ts';
import { liveMetrics } from '#shared/domain/metric.ts';
import { capture, captureFiles } from './captures.ts';

/** As the loop sends JSON: a line end behind each comma, cut nowhere else. */
const behindCommas = (text: string) =>
  text
    .replaceAll(',', ',\n')
    .split('\n')
    .filter((line) => line !== '');

function tier(host = 'edge-01') {
  const rounds: (readonly GpuSample[])[] = [];
  const paces: number[] = [];
  let lists = 0;
  const made = new VendorTier(host, {
    onRound: (samples, pace) => {
      rounds.push(samples);
      paces.push(pace);
    },
    onGpus: () => {
      lists += 1;
    },
  });
  const take = (name: string, lines: readonly string[], exitCode = 0) =>
    made.sections[name]?.({ name, lines, exitCode });
  return { made, rounds, paces, take, lists: () => lists };
}

describe('AMD by its tools', () => {
  it('gives samples of the same type, keyed by the cards own ids', () => {
    const { made, rounds, paces, take } = tier();
    take('rocm', [
      'use=samples',
      'pace=60',
      ...behindCommas(capture('rocm-smi-json__mi100__rocm602-6.3.6__telegraf.json')),
    ]);
    expect(rounds[0]?.map(({ uuid }) => uuid)).toContain('AMD-79ccd55167a2124a');
    expect(rounds[0]?.map(({ uuid }) => uuid)).toContain('AMD-04edfb117a17a07d');
    expect(rounds[0]?.[0]).toMatchObject({
      index: 0,
      fault: null,
      readings: {
        powerWatts: 36,
        memoryTotalBytes: 34_342_961_152,
        memoryUsedBytes: 6_750_208,
        temperatureCelsius: 53,
      },
    });
    expect(paces[0]).toBe(72);
    expect(made.gpus[0]?.name).toMatch(/MI100/);
    expect(made.gpus[0]?.facts.pciBusId).toBe('00000000:83:00.0');
  });

  it.each(captureFiles('rocm-smi-json__'))('reads %s, and what it does not say has a reason', (file) => {
    const { rounds, take } = tier();
    take('rocm', ['use=samples', 'pace=60', ...behindCommas(capture(file))]);
    expect(rounds[0]?.length).toBeGreaterThan(0);
    for (const { readings } of rounds[0] ?? [])
      for (const metric of liveMetrics) {
        const reading = readings[metric];
        if (typeof reading !== 'number') expect(reading?.reason).toBeTruthy();
      }
    expect(rounds[0]?.[0]?.readings.processCount).toMatchObject({ state: 'unavailable' });
  });

  it('of a tool that failed or printed half says nothing', () => {
    const { rounds, take } = tier();
    take('rocm', ['use=samples', 'ERROR: rocm-smi not initialised'], 1);
    take('rocm', [
      'use=samples',
      ...behindCommas(capture('rocm-smi-json__mi100__rocm602-6.3.6__telegraf.json')).slice(0, 20),
    ]);
    expect(rounds).toEqual([]);
  });
});

const cards = [
  'pace=5',
  'card=1 bus=0000:83:00.0 unique_id=79ccd55167a2124a current_link_speed=16.0 GT/s PCIe current_link_width=16 max_link_speed=32.0 GT/s PCIe max_link_width=16 pcie_replay_count=2 device=0x738c gpu_busy_percent=7',
  'card=2 bus=0000:86:00.0 unique_id=0000000000000000 device=0x73df',
  'name=Radeon RX 6700 XT',
];

describe('AMD by the files of its driver', () => {
  it('has units of ours, and tells a file that is not there from one that did not answer', () => {
    const { made, rounds, paces, take } = tier();
    take('amdcards', cards);
    take('amd', [
      'card=1 busy=37 membusy=5 used=6750208 total=34342961152 power1_average=36000000 power1_cap=290000000 junction=55000 sclk=300000000 pwm1=?',
      'card=2 busy=0 used=0 total=12868124672 edge=41000',
    ]);
    const [first, second] = rounds[0] ?? [];
    expect(paces).toEqual([6]);
    expect(first).toMatchObject({
      uuid: 'AMD-79ccd55167a2124a',
      index: 0,
      readings: {
        utilizationGpuPercent: 37,
        memoryUsedBytes: 6_750_208,
        powerWatts: 36,
        powerLimitWatts: 290,
        temperatureCelsius: 55,
        clockSmMhz: 300,
        fanPercent: { state: 'failed' },
        clockMemoryMhz: { state: 'unavailable' },
      },
    });
    expect(second).toMatchObject({
      uuid: 'no-uuid:edge-01:00000000:86:00.0',
      index: 1,
      readings: { utilizationGpuPercent: 0, temperatureCelsius: 41, powerWatts: { state: 'unavailable' } },
    });
    expect(made.gpus.map(({ name }) => name)).toEqual(['AMD GPU 0x738c', 'Radeon RX 6700 XT']);
    expect(made.gpus[0]?.readings).toMatchObject({
      pcieGenCurrent: 4,
      pcieGenMax: 5,
      pcieReplayCount: 2,
      utilizationAtPcieReadPercent: 7,
    });
  });

  it('is completed by rocm-smi, which does not take over the samples', () => {
    const { made, rounds, take, lists } = tier();
    take('amdcards', cards.slice(0, 2));
    take('rocm', [
      'use=once',
      'pace=60',
      ...behindCommas(capture('rocm-smi-json__mi100__rocm602-6.3.6__telegraf.json')),
    ]);
    expect(rounds).toEqual([]);
    expect(made.gpus[0]?.name).toMatch(/MI100/);
    take('amdcards', cards.slice(0, 2));
    expect(made.gpus[0]?.name).toMatch(/MI100/);
    expect(made.gpus[0]?.readings.pcieGenCurrent).toBe(4);
    expect(lists()).toBe(2);
  });

  it('tells the parts of a partitioned card apart, and hosts with like places too', () => {
    const { rounds, take } = tier('a');
    take('amdcards', [
      'card=0 bus=0000:05:00.0 unique_id=aa11bb22cc33dd44',
      'card=1 bus=0000:05:00.1 unique_id=aa11bb22cc33dd44',
    ]);
    take('amd', ['card=0 busy=1', 'card=1 busy=2', 'card=9 busy=3']);
    expect(rounds[0]?.map(({ uuid }) => uuid)).toEqual([
      'AMD-aa11bb22cc33dd44',
      'AMD-aa11bb22cc33dd44:00000000:05:00.1',
    ]);
  });

  it('takes any text for what it is: nothing it knows', () => {
    const { made, rounds, take } = tier();
    take('amdcards', ['card=x', 'name=', '=', 'card=99999', ' '.repeat(5000), 'name=orphan']);
    take('amd', ['card=1 busy=1e9', 'busy=3', '']);
    expect(made.gpus).toEqual([]);
    expect(rounds).toEqual([]);
  });
});

describe('Jetson and Intel', () => {
  it.each(captureFiles('tegrastats__'))('reads %s', (file) => {
    const { made, rounds, take } = tier('jetson-7');
    take('tegrastats', ['pace=5', ...capture(file).split('\n').filter(Boolean)]);
    expect(rounds[0]).toHaveLength(1);
    expect(rounds[0]?.[0]?.uuid).toBe('no-uuid:jetson-7:index-0');
    expect(rounds[0]?.[0]?.readings.memoryTotalBytes).toBeGreaterThan(2 ** 30);
    expect(made.gpus).toHaveLength(1);
  });

  it('reads intel_gpu_top, and leaves out its first sample over no time', () => {
    const { rounds, take } = tier();
    const text = capture('intel-gpu-top__intel-igpu__unknown__netdata.json');
    const lines = text.split('\n').filter(Boolean);
    take('intelgpu', ['pace=5', ...text.replace('1055.794145', '0.021').split('\n').filter(Boolean)]);
    expect(rounds).toEqual([]);
    take('intelgpu', ['pace=5', ...lines]);
    expect(rounds[0]?.[0]?.readings).toMatchObject({
      utilizationGpuPercent: 96.092944,
      powerWatts: 3.233528,
      memoryUsedBytes: { state: 'unavailable' },
    });
    take('intelgpu', ['Failed to initialize PMU! (Permission denied)'], 1);
    expect(rounds).toHaveLength(1);
  });
});
