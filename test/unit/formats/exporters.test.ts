import { describe, expect, it } from 'vitest';
import { dcgmExporter } from '#engine/probes/formats/exporters/dcgmExporterFormat.ts';
import { nvidiaGpuExporter } from '#engine/probes/formats/exporters/nvidiaGpuExporterFormat.ts';
import { captureText } from './captureStore.ts';

const dcgm = (name: string) => dcgmExporter.parse(captureText(`dcgm-exporter-metrics__${name}.prom`));

describe('dcgm-exporter', () => {
  it('in our units', () => {
    expect(dcgm('tesla-t4__460.106.00__datadog').gpus).toMatchObject([
      {
        uuid: 'GPU-20c56d28-0da5-6d26-a36a-e7af1ce2586e',
        index: 0,
        name: 'Tesla T4',
        readings: {
          clockSmMhz: 300,
          powerWatts: 8.969,
          energyJoulesTotal: 128_996.013,
          memoryFreeBytes: 15_109 * 2 ** 20,
          memoryUsedBytes: 0,
          lastXidNumber: 0,
        },
        facts: { hostname: '424773df46e0', driverVersion: '460.106.00' },
      },
    ]);
    expect(dcgm('tesla-t4__470.182.03__datadog').gpus[0]?.readings).toEqual({
      temperatureSlowdownCelsius: 93,
      powerLimitWatts: 70,
      pstate: 8,
      memoryTotalBytes: 15_109 * 2 ** 20,
      memoryUsedPercent: 0.0008,
      throttleReasonsMask: 1,
    });
  });

  it('ratios are percent here, whatever the help text says', () => {
    const [gpu] = dcgm('nvidia-a10g__550.144.03__datadog-pod-labels').gpus;
    expect(gpu?.readings.dramActivePercent).toBe(0.0003);
    expect(gpu?.facts).toMatchObject({ pod: 'ray-1111111', namespace: 'ray-llm', container: 'ray-worker' });
  });

  it('blanks are missing with their reason, in GPUs and in series', () => {
    const { gpus, series } = dcgm('unknown-blank-memory-temp__unknown__dcgm-exporter-readme-sentinel');
    const blank = { state: 'unavailable', reason: 'DCGM: not supported' };
    expect(gpus[0]?.readings).toEqual({ temperatureMemoryCelsius: blank });
    expect(series?.[0]?.value).toEqual(blank);
  });

  it('MIG instances and links are not the GPU', () => {
    const { gpus, links } = dcgm('nvidia__unknown__netdata-metrics-valid');
    expect(gpus).toHaveLength(1);
    expect(gpus[0]?.readings).toMatchObject({
      utilizationGpuPercent: 80,
      lastXidNumber: 31,
      throttledByPowerSeconds: 0.002,
      throttledByHeatSeconds: 0.005,
      temperatureMemoryCelsius: { state: 'unavailable' },
      pcieTxBytesPerSecond: 123_456,
    });
    expect(gpus[0]?.instances).toMatchObject([
      { gpuInstanceId: 2, profile: '1g.10gb', readings: { utilizationGpuPercent: 60 } },
    ]);
    expect(links).toMatchObject([{ gpuUuid: 'GPU-aaa', link: '1' }]);
  });

  it('throttled time without its unit in the help is no reading', () => {
    const [gpu] = dcgmExporter.parse('DCGM_FI_DEV_POWER_VIOLATION{gpu="0",UUID="GPU-a"} 2000000\n').gpus;
    expect(gpu?.readings).toEqual({});
  });

  it('names of DCGM 4.6', () => {
    const labels = '{gpu="0",UUID="GPU-a"}';
    const [gpu] = dcgmExporter.parse(
      `DCGM_FI_DEV_GPU_UTIL_RATIO${labels} 80\nDCGM_FI_PROF_SM_UTIL_RATIO${labels} 0.5\nDCGM_FI_DEV_BOARD_POWER_WATTS${labels} 300\n`,
    ).gpus;
    expect(gpu?.readings).toEqual({ utilizationGpuPercent: 80, smActivePercent: 50, powerWatts: 300 });
  });

  it('keeps hosts apart where GPUs have no UUID', () => {
    const line = (host: string) => `DCGM_FI_DEV_GPU_TEMP{gpu="0",Hostname="${host}"} 40\n`;
    expect(dcgmExporter.parse(line('a') + line('b')).gpus).toHaveLength(2);
  });
});

describe('nvidia_gpu_exporter', () => {
  const file = 'nvidia-gpu-exporter-metrics__demo-seeded__590.48.01__nvidia-gpu-exporter-demo.prom';
  const { gpus, processes, events } = nvidiaGpuExporter.parse(captureText(file));

  it('in our units, under the UUID of nvidia-smi', () => {
    expect(gpus).toHaveLength(2);
    expect(gpus[0]).toMatchObject({
      uuid: 'GPU-1c67088e-9ecb-4564-bb97-6151ecc2ef64',
      index: 0,
      name: 'NVIDIA H200',
      readings: {
        utilizationGpuPercent: 100,
        utilizationMemoryPercent: 7,
        powerWatts: 627.4,
        clockSmMhz: 1980,
        memoryTotalBytes: 150_754_820_096,
        pcieRxBytesPerSecond: 995_003_725.9513843,
      },
      facts: { driverVersion: '590.48.01', pciBusId: '00000000:01:00.0' },
    });
    expect(gpus[0]?.readings).not.toHaveProperty('fanPercent');
  });

  it('with MIG devices and the memory of their instances', () => {
    expect(gpus[0]?.instances).toHaveLength(3);
    expect(gpus[0]?.instances?.[1]).toMatchObject({
      uuid: 'MIG-7b2137fb-43a7-dedc-f0da-909404e7eccd',
      gpuInstanceId: 7,
      computeInstanceId: 0,
      profile: '1g.18gb',
      readings: { memoryTotalBytes: 19_327_352_832, memoryUsedBytes: 974_140_845 },
    });
    expect(gpus[1]).not.toHaveProperty('instances');
  });

  it('with processes, and XIDs as counts without a time', () => {
    expect(processes).toHaveLength(6);
    expect(processes?.[0]).toMatchObject({
      pid: 10_291,
      gpuInstanceId: null,
      readings: { memoryUsedBytes: 2_690_646_016 },
    });
    expect(events).toMatchObject([{ kind: 'xid-count', atMs: null, readings: { xidNumber: 79, count: 2 } }]);
  });
});
