import { describe, expect, it } from 'vitest';
import { builtInGpus } from '#shared/catalog/builtIn.ts';
import { reservedSplit } from '#shared/sizing/workloads/reservedSplit.ts';
import {
  decodeRidge,
  rankGpus,
  workloadClasses,
  workloadKinds,
} from '#shared/sizing/workloads/workloadClasses.ts';
import { gpu } from '../../fixtures/sizing.ts';

const day = (low: number, high: number) => [...Array(14).fill(low), ...Array(10).fill(high)] as number[];

describe('baseline on reserved, peak on demand', () => {
  it('reserves what is needed for more of the day than the price ratio', () => {
    const split = reservedSplit({ units: day(4, 10), onDemandUsdMicros: 4e6, reservedUsdMicros: 2.4e6 });
    // Units 5 to 10 are needed for 10 of 24 hours, 42 %; reserving is worth it from 60 %.
    expect(split).toMatchObject({ reserved: 4, breakEvenShare: 0.6 });
    expect(split?.usdMicrosPerDay).toBe(4 * 24 * 2.4e6 + 6 * 10 * 4e6);
    expect(split?.allOnDemandUsdMicrosPerDay).toBe((14 * 4 + 10 * 10) * 4e6);
    expect(split?.allReservedUsdMicrosPerDay).toBe(10 * 24 * 2.4e6);
    expect(split?.onDemand.at(-1)).toBe(6);
  });

  it('is never dearer than all of one kind, whatever the curve', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const units = Array.from({ length: 24 }, (_, hour) => (seed * (hour + 7) ** 2) % 13);
      const reservedUsdMicros = 1e6 * (0.2 + (seed % 10) / 10);
      const split = reservedSplit({ units, onDemandUsdMicros: 1e6, reservedUsdMicros });
      if (!split) throw new Error('no split');
      expect(split.usdMicrosPerDay).toBeLessThanOrEqual(split.allOnDemandUsdMicrosPerDay);
      expect(split.usdMicrosPerDay).toBeLessThanOrEqual(split.allReservedUsdMicrosPerDay);
    }
  });

  it('reserves nothing where reserved is no cheaper, everything where the day is flat', () => {
    const flat = day(3, 3);
    expect(reservedSplit({ units: flat, onDemandUsdMicros: 1, reservedUsdMicros: 1 })?.reserved).toBe(0);
    expect(reservedSplit({ units: flat, onDemandUsdMicros: 2, reservedUsdMicros: 1 })?.reserved).toBe(3);
  });

  it('gives no answer to what is no demand or no price', () => {
    expect(reservedSplit({ units: [], onDemandUsdMicros: 1, reservedUsdMicros: 1 })).toBeNull();
    expect(reservedSplit({ units: [-1], onDemandUsdMicros: 1, reservedUsdMicros: 1 })).toBeNull();
    expect(reservedSplit({ units: [1], onDemandUsdMicros: -1, reservedUsdMicros: 1 })).toBeNull();
    expect(reservedSplit({ units: [1], onDemandUsdMicros: 1, reservedUsdMicros: Number.NaN })).toBeNull();
  });
});

describe('kinds of work', () => {
  const prices = new Map([
    ['h100-sxm', 3],
    ['l40s', 1],
    ['t4', 0.3],
    ['l4', 0.5],
    ['a100-sxm-80', 1.8],
  ]);
  const best = (kind: (typeof workloadKinds)[number], leastMemoryBytes = 0) =>
    rankGpus(kind, builtInGpus, prices, leastMemoryBytes).map(({ gpu }) => gpu.key);

  it('each have what binds them', () => {
    expect(workloadClasses.map(({ kind }) => kind)).toEqual([...workloadKinds]);
    expect(workloadClasses.find(({ kind }) => kind === 'real-time LLM')?.binds).toBe('memory bandwidth');
    expect(workloadClasses.find(({ kind }) => kind === 'image and video')?.binds).toBe('computation');
  });

  it('rank GPUs by what binds them, per dollar', () => {
    expect(best('classical ML')[0]).toBe('t4');
    expect(best('image and video', 20e9)[0]).toBe('l40s');
    expect(best('real-time LLM', 60e9)[0]).toBe('a100-sxm-80');
    expect(best('training')).not.toContain('l40s');
    expect(best('batch')).not.toContain('b200-sxm');
  });

  it('turn from bandwidth to computation at the batch of the roofline', () => {
    const ridge = (key: string) => Math.round(decodeRidge(gpu(key)) ?? Number.NaN);
    expect([ridge('h100-sxm'), ridge('a100-sxm-80'), ridge('l40s'), ridge('t4')]).toEqual([
      295, 153, 419, 203,
    ]);
  });
});
