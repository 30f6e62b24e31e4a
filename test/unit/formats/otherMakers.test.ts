import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amdSmi } from '#engine/probes/formats/amd/amdSmiFormat.ts';
import { rocmSmi } from '#engine/probes/formats/amd/rocmSmiFormat.ts';
import { dcgmiHealth } from '#engine/probes/formats/dcgm/healthFormat.ts';
import { intelGpuTop } from '#engine/probes/formats/intel/intelGpuTopFormat.ts';
import { tegrastats } from '#engine/probes/formats/jetson/tegrastatsFormat.ts';
import { ibstat } from '#engine/probes/formats/pci/ibstatFormat.ts';
import { lspci } from '#engine/probes/formats/pci/lspciFormat.ts';
import { captureText } from './captureStore.ts';
import { everyReading, shapeFault } from './everyReading.ts';

const missing = { state: 'unavailable' };

describe('rocm-smi', () => {
  const rocm = (name: string) => rocmSmi.parse(captureText(`rocm-smi-json__${name}.json`)).gpus;

  it('four MI100 by their unique ids', () => {
    const gpus = rocm('mi100__rocm602-6.3.6__telegraf');
    expect(new Set(gpus.map(({ uuid }) => uuid)).size).toBe(4);
    expect(gpus[0]).toMatchObject({
      uuid: '0x79ccd55167a2124a',
      index: 0,
      name: 'Arcturus GL-XL [Instinct MI100]',
      readings: {
        utilizationGpuPercent: 0,
        memoryTotalBytes: 34_342_961_152,
        memoryUsedBytes: 6_750_208,
        powerWatts: 36,
        powerLimitWatts: 290,
        temperatureCelsius: 53,
        temperatureJunctionCelsius: 55,
        clockSmMhz: 300,
        clockMemoryMhz: 1200,
        pcieWidthCurrent: 16,
      },
      facts: {
        pciBusId: '00000000:83:00.0',
        driverVersion: '6.3.6',
        powerIs: 'average package power',
        serial: missing,
      },
    });
    expect(gpus[0]?.readings).not.toHaveProperty('fanPercent');
  });

  it('one card through four versions of ROCm', () => {
    const versions = ['430', '571', '602', '612'].map(
      (version) => rocm(`rx6700xt__rocm${version}-6.3.6__telegraf`)[0],
    );
    for (const gpu of versions)
      expect(gpu).toMatchObject({
        uuid: null,
        readings: {
          utilizationGpuPercent: 0,
          utilizationMemoryPercent: 0,
          temperatureCelsius: 45,
          powerLimitWatts: 211,
        },
      });
    expect(versions.map((gpu) => gpu?.readings.powerWatts)).toEqual([
      6,
      6,
      { state: 'unavailable', reason: 'N/A (Secondary die)' },
      6,
    ]);
    // Until 6.1 "memory use" was the activity of its controller; only then comes the share that is allocated.
    expect(versions.map((gpu) => gpu?.readings.memoryUsedPercent)).toEqual([
      undefined,
      undefined,
      undefined,
      12,
    ]);
    expect(versions[3]?.name).toBe('Navi 22 [Radeon RX 6700/6700 XT / 6800M]');
  });

  it('socket power of an APU beside package power of a card', () => {
    const [apu, card] = rocm('radeon-680m-rx-7900-xt__unknown__beszel');
    expect(apu).toMatchObject({
      readings: { powerWatts: 9.215 },
      facts: { powerIs: 'current socket power' },
    });
    expect(card).toMatchObject({
      readings: { powerWatts: 19, utilizationGpuPercent: 20.3, temperatureMemoryCelsius: 62 },
    });
    expect(apu?.readings).not.toHaveProperty('temperatureMemoryCelsius');
  });

  it('reads the JSON behind a warning', () => {
    const capture = rocmSmi.parse(
      'WARNING: AMD GPU device(s) is/are in a low-power state.\n\n{"card0": {"GPU use (%)": "3"}}\n',
    );
    expect(capture.gpus[0]?.readings.utilizationGpuPercent).toBe(3);
    expect(capture.problems).toMatchObject([{ kind: 'unreadable', fatal: false }]);
  });
});

it('amd-smi with and without its wrapper', () => {
  const gpu = {
    gpu: 3,
    usage: { gfx_activity: { value: 97, unit: '%' }, umc_activity: 'N/A' },
    power: { socket_power: { value: 543, unit: 'W' } },
    temperature: { edge: 'N/A', hotspot: { value: 61, unit: 'C' }, mem: { value: 40, unit: 'C' } },
    mem_usage: { total_vram: { value: 196_592, unit: 'MB' }, used_vram: { value: 1024, unit: 'MB' } },
  };
  for (const json of [[gpu], { gpu_data: [gpu] }])
    expect(amdSmi.parse(JSON.stringify(json)).gpus).toEqual([
      {
        uuid: null,
        index: 3,
        name: null,
        readings: {
          utilizationGpuPercent: 97,
          utilizationMemoryPercent: { state: 'unavailable', reason: 'N/A' },
          powerWatts: 543,
          temperatureEdgeCelsius: { state: 'unavailable', reason: 'N/A' },
          temperatureJunctionCelsius: 61,
          temperatureMemoryCelsius: 40,
          temperatureCelsius: 61,
          memoryTotalBytes: 196_592 * 2 ** 20,
          memoryUsedBytes: 2 ** 30,
        },
      },
    ]);
});

describe('intel_gpu_top', () => {
  const text = captureText('intel-gpu-top__intel-igpu__unknown__netdata.json');
  const expected = {
    utilizationGpuPercent: 96.092944,
    utilizationVideoPercent: 77.402254,
    powerWatts: 3.233528,
    powerPackageWatts: 16.65862,
    clockSmMhz: 1253.085184,
  };

  it('the busiest engine of a kind', () => {
    const capture = intelGpuTop.parse(text);
    expect(capture.gpus[0]?.readings).toMatchObject(expected);
    expect(capture.processes).toMatchObject([{ pid: 2_727_837, name: 'ffmpeg' }]);
  });

  it('the newest whole sample of a list that was never closed', () => {
    const older = text.replaceAll('96.092944', '1.5');
    const capture = intelGpuTop.parse(`[\n${older},\n${text},\n${text.slice(0, 300)}`);
    expect(capture.gpus[0]?.readings).toMatchObject(expected);
    expect(capture.facts).toEqual({ sampleCount: '2' });
  });
});

describe('tegrastats', () => {
  const jetson = (number: number) =>
    tegrastats.parse(captureText(`tegrastats__jetson-${number}__unknown__beszel.txt`)).gpus[0]?.readings;

  it('in our units; a rail that feeds more than the GPU is not its power', () => {
    expect(jetson(0)).toMatchObject({
      memoryUsedBytes: 4300 * 2 ** 20,
      memoryTotalBytes: 30_698 * 2 ** 20,
      utilizationGpuPercent: 45,
      clockSmMhz: missing,
      temperatureCelsius: missing,
      temperatureJunctionCelsius: 52.468,
      powerWatts: { state: 'unavailable', reason: 'the rail VDD_GPU_SOC feeds more than the GPU' },
    });
    expect(jetson(1)).toMatchObject({
      utilizationGpuPercent: 63,
      clockSmMhz: 621,
      utilizationMemoryPercent: 43,
      clockMemoryMhz: 2133,
      temperatureCelsius: 53.343,
      powerModuleWatts: 12.479,
    });
    expect(jetson(4)).toMatchObject({
      utilizationGpuPercent: 0,
      clockSmMhz: 114,
      powerWatts: 0.182,
      temperatureCelsius: 39.5,
    });
  });

  it('a sensor that is off is missing', () => {
    const [gpu] = tegrastats.parse('RAM 1/2MB GR3D_FREQ 0% gpu@-256C\n').gpus;
    expect(gpu?.readings.temperatureCelsius).toMatchObject(missing);
  });
});

describe('the buses', () => {
  it('count GPUs, whatever the driver makes of them', () => {
    const count = (name: string) => lspci.parse(captureText(`lspci__${name}.txt`)).gpus;
    expect(count('a100__unknown__gpud-lspci.nn.a100')).toHaveLength(8);
    expect(count('a10__unknown__gpud-lspci.nn.a10')).toMatchObject([
      {
        name: 'NVIDIA Corporation GA102GL [A10]',
        facts: { pciBusId: '00000000:06:00.0', vendorId: '10de', deviceId: '2236' },
      },
    ]);
    expect(count('gb200__unknown__gpud-lspci.gb200').map(({ facts }) => facts?.pciBusId)).toEqual([
      '00000008:01:00.0',
      '00000009:01:00.0',
      '00000018:01:00.0',
      '00000019:01:00.0',
    ]);
  });

  it('know a GPU that has fallen off', () => {
    const capture = lspci.parse(
      '06:00.0 3D controller [0302]: NVIDIA Corporation GA102GL [A10] [10de:2236] (rev ff)\n',
    );
    expect(capture.gpus[0]?.fault).toEqual({ kind: 'lost', words: 'rev ff' });
    expect(capture.problems).toMatchObject([{ kind: 'gpu-lost', fatal: false }]);
  });

  const ports = (name: string) => ibstat.parse(captureText(`ibstat__mixed__unknown__gpud-${name}.txt`));

  it('ports of adapters, by either tool', () => {
    const expected = {
      link: 'mlx5_0/1',
      readings: { rateBitsPerSecond: 200e9 },
      facts: { physicalState: 'LinkUp', linkLayer: 'InfiniBand' },
    };
    expect(ports('ibstatus.39.0.a100.all.active.0').links?.[0]).toMatchObject({
      ...expected,
      state: 'ACTIVE',
    });
    expect(ports('ibstat.39.0.a100.failed.ibpanic.exit-255.0').links?.[0]).toMatchObject({
      ...expected,
      state: 'Active',
    });
  });

  it('that are down, and a tool that gave up', () => {
    const down = ports('ibstat.47.0.some.down.0').links?.filter(({ state }) => state !== 'Active') ?? [];
    expect(down.length).toBeGreaterThan(0);
    for (const link of down) expect(link.facts?.physicalState).toBe('Disabled');
    const polling = ports('ibstat.47.0.h100.some.down.with.polling.1').links ?? [];
    expect(polling.some(({ facts }) => facts?.physicalState === 'Polling')).toBe(true);
    const panic = ports('ibstat.39.0.a100.failed.ibpanic.exit-255.0');
    expect(panic.links).toHaveLength(8);
    expect(panic.problems).toMatchObject([{ fatal: false, words: expect.stringContaining('mlx5_8') }]);
  });
});

describe.each([
  [rocmSmi, 'rocm-smi-json__mi100__rocm602-6.3.6__telegraf.json'],
  [intelGpuTop, 'intel-gpu-top__intel-igpu__unknown__netdata.json'],
  [dcgmiHealth, 'dcgmi-health__8-gpu-host__unknown__dcgm-issue-263-false-healthy.json'],
])('JSON of $kind', ({ parse }, file) => {
  it('whose leaves are anything', () => {
    const json: unknown = JSON.parse(captureText(file));
    const leaf = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('-1', '1e999', 'N/A', -5, '(-3Mhz)', null, []),
    );
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 8 }), fc.nat(9), (leaves, every) => {
        let at = 0;
        const damaged = JSON.stringify(json, (_, value: unknown) => {
          at += 1;
          return at > 2 && at % (every + 2) === 0 ? `@@${at % leaves.length}` : value;
        }).replace(/"@@(\d)"/g, (_, index: string) => JSON.stringify(leaves[Number(index)]));
        const capture = parse(damaged);
        expect(everyReading(capture).filter(([, value]) => shapeFault(value) !== null)).toEqual([]);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});
