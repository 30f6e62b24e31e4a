import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SimGpu } from '#sim/fleetSpec.ts';
import { gpuAt } from '#sim/gpuAt.ts';
import { gpuModels } from '#sim/gpuModels.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { processesAt } from '#sim/processesAt.ts';
import type { Workload } from '#sim/workloads/workload.ts';

const fleet = planFleet({ gpus: 800, seed: 7 });
const gpus = fleet.hosts.flatMap((host) => host.gpus);
const [template] = gpus;

function gpuWith(workload: Workload, change: Partial<SimGpu> = {}): SimGpu {
  if (!template) throw new Error('the fleet is empty');
  return { ...template, workload, condition: 'well', ...change };
}

const day = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) });
const oneGpu = fc.constantFrom(...gpus);

describe('gpuAt', () => {
  it('gives the same reading for the same time, whatever was asked in between', () => {
    fc.assert(
      fc.property(oneGpu, day, fc.array(day, { maxLength: 5 }), (gpu, timeMs, others) => {
        const first = gpuAt(gpu, timeMs);
        for (const other of others) gpuAt(gpu, other);
        expect(gpuAt(gpu, timeMs)).toEqual(first);
        expect(gpuAt({ ...gpu }, timeMs)).toEqual(first);
      }),
    );
  });

  it('stays within what the model can do', () => {
    fc.assert(
      fc.property(oneGpu, day, (gpu, timeMs) => {
        const reading = gpuAt(gpu, timeMs);
        const { model } = gpu;
        expect(reading.powerWatts).toBeGreaterThan(model.idleWatts * 0.95);
        expect(reading.powerWatts).toBeLessThanOrEqual(model.powerLimitWatts * 1.005);
        expect(reading.temperatureCelsius).toBeGreaterThan(15);
        expect(reading.temperatureCelsius).toBeLessThanOrEqual(model.slowdownCelsius + 2);
        expect(reading.memoryUsedMebibytes).toBeLessThanOrEqual(
          model.memoryTotalMebibytes - model.memoryReservedMebibytes,
        );
        expect(reading.clockSmMhz).toBeLessThanOrEqual(model.clockMaxSmMhz);
        for (const percent of [reading.utilizationGpuPercent, reading.utilizationMemoryPercent]) {
          if (percent === null) continue;
          expect(Number.isInteger(percent)).toBe(true);
          expect(percent).toBeGreaterThanOrEqual(0);
          expect(percent).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws idle power, idle clocks and says so when nothing is on it', () => {
    const reading = gpuAt(gpuWith({ kind: 'empty' }), Date.UTC(2026, 5, 1));
    expect(reading.utilizationGpuPercent).toBe(0);
    expect(reading.powerWatts).toBeCloseTo(gpuModels.h100.idleWatts, -1);
    expect(reading.throttleMask).toBe(1);
    expect(reading.clockSmMhz).toBe(gpuModels.h100.clockIdleSmMhz);
  });

  it('shows a spinning job as full duty cycle at near-idle power', () => {
    const reading = gpuAt(gpuWith({ kind: 'spinning', memoryShare: 0.8 }), Date.UTC(2026, 5, 1));
    expect(reading.utilizationGpuPercent).toBe(100);
    expect(reading.powerWatts).toBeLessThan(gpuModels.h100.powerLimitWatts * 0.25);
  });

  it('offers no utilisation under MIG, and real power', () => {
    const reading = gpuAt(gpuWith({ kind: 'migInstances', memoryShare: 0.5 }), Date.UTC(2026, 5, 1));
    expect(reading.utilizationGpuPercent).toBeNull();
    expect(reading.powerWatts).toBeGreaterThan(gpuModels.h100.heldWatts);
  });

  it('meets the power cap when saturated, with lower clocks', () => {
    const saturated = gpuWith({ kind: 'saturated', memoryShare: 0.94 });
    const readings = Array.from({ length: 60 }, (_, s) => gpuAt(saturated, Date.UTC(2026, 5, 1) + s * 1000));
    const capped = readings.filter((reading) => reading.throttleMask & 0x4);
    expect(capped.length).toBeGreaterThan(10);
    expect(Math.min(...capped.map((reading) => reading.clockSmMhz))).toBeLessThan(
      gpuModels.h100.clockMaxSmMhz * 0.96,
    );
  });

  it('slows a hot GPU down by heat, and only where it is hot', () => {
    const hot = gpuWith({ kind: 'saturated', memoryShare: 0.9 }, { condition: 'hot' });
    const reading = gpuAt(hot, Date.UTC(2026, 5, 1));
    expect(reading.throttleMask & 0x20).toBe(0x20);
    expect(reading.temperatureCelsius).toBeGreaterThanOrEqual(gpuModels.h100.slowdownCelsius - 1);
    expect(reading.clockSmMhz).toBeLessThan(gpuModels.h100.clockMaxSmMhz * 0.7);
    const well = gpuAt(gpuWith(hot.workload), Date.UTC(2026, 5, 1));
    expect(well.throttleMask & 0x20).toBe(0);
  });

  it('lets temperature lag behind power', () => {
    const training = gpus.find((gpu) => gpu.workload.kind === 'training' && gpu.condition === 'well');
    if (!training) throw new Error('no training GPU planned');
    const start = Date.UTC(2026, 5, 1);
    const readings = Array.from({ length: 3600 }, (_, s) => gpuAt(training, start + s * 1000));
    const steps = readings.slice(1).map((reading, at) => {
      const before = readings[at];
      if (!before) throw new Error('no reading before');
      return {
        watts: Math.abs(reading.powerWatts - before.powerWatts),
        celsius: Math.abs(reading.temperatureCelsius - before.temperatureCelsius),
      };
    });
    expect(Math.max(...steps.map((step) => step.watts))).toBeGreaterThan(100);
    expect(Math.max(...steps.map((step) => step.celsius))).toBeLessThanOrEqual(3);
  });

  it('works harder by day than by night where people are served', () => {
    const serving = gpus.filter((gpu) => gpu.workload.kind === 'serving' && gpu.model === gpuModels.h100);
    const mean = (timeMs: number) =>
      serving.reduce((sum, gpu) => sum + (gpuAt(gpu, timeMs).utilizationGpuPercent ?? 0), 0) / serving.length;
    const afternoon = Date.UTC(2026, 10, 18, 13, 30);
    expect(serving.length).toBeGreaterThan(50);
    expect(mean(afternoon)).toBeGreaterThan(2 * mean(afternoon - 11 * 3_600_000));
  });
});

describe('processesAt', () => {
  it('lists a process exactly where memory is held, and never more memory than is used', () => {
    fc.assert(
      fc.property(oneGpu, day, (gpu, timeMs) => {
        const processes = processesAt(gpu, timeMs);
        const used = gpuAt(gpu, timeMs).memoryUsedMebibytes;
        if (used < 10) expect(processes).toEqual([]);
        else if (gpu.condition === 'well') expect(processes.length).toBeGreaterThan(0);
        const sum = processes.reduce((total, process) => total + process.memoryUsedMebibytes, 0);
        expect(sum).toBeLessThanOrEqual(used);
      }),
    );
  });
});
