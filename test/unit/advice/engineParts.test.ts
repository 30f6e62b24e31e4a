import { describe, expect, it } from 'vitest';
import { wasteGate } from '#cli/wasteGate.ts';
import { spanOf } from '#engine/analysis/analysisSpan.ts';
import { createHostMemory } from '#engine/analysis/gather/hostMemory.ts';
import { readKeptHost } from '#engine/analysis/gather/keptHost.ts';
import { SharedRun } from '#engine/analysis/sharedRun.ts';
import { timeAfter } from '#engine/analysis/tracking/goneTime.ts';
import type { KeptBody } from '#engine/store/adviceArchive.ts';
import { type StateInterval, windowStates } from '#shared/analysis/window/stateInterval.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const heard = (fromMs: number, toMs: number): StateInterval => ({
  state: 'effective',
  fromMs,
  toMs,
  observedSeconds: (toMs - fromMs) / 1000,
  confidence: 1,
});

describe('the time that is analysed', () => {
  const nowMs = Date.UTC(2026, 10, 15, 10, 20);
  it('ends with the last whole hour', () => {
    expect(spanOf(null, 30, nowMs)).toEqual({
      fromMs: Date.UTC(2026, 9, 16, 10),
      toMs: Date.UTC(2026, 10, 15, 10),
    });
    expect(spanOf({ days: 1 }, 30, nowMs).fromMs).toBe(Date.UTC(2026, 10, 14, 10));
  });
  it('of a month is that month as far as it has come', () => {
    expect(spanOf({ month: '2026-10-01' }, 30, nowMs)).toEqual({
      fromMs: Date.UTC(2026, 9, 1),
      toMs: Date.UTC(2026, 10, 1),
    });
    expect(spanOf({ month: '2026-11-01' }, 30, nowMs).toMs).toBe(Date.UTC(2026, 10, 15, 10));
    const future = spanOf({ month: '2027-01-01' }, 30, nowMs);
    expect(future.toMs).toBe(future.fromMs);
  });
});

describe('a run that several wait for', () => {
  it('ends when the last of them leaves, and not before', async () => {
    let seen: AbortSignal | null = null;
    const run = new SharedRun<string>((_, signal) => {
      seen = signal;
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    const [one, other] = [new AbortController(), new AbortController()];
    const waits = [one, other].map(({ signal }) => run.wait(() => undefined, signal));
    one.abort(new Error('left'));
    await expect(waits[0]).rejects.toThrow('left');
    expect(run.isCancelled).toBe(false);
    other.abort(new Error('left too'));
    await expect(waits[1]).rejects.toThrow('left too');
    expect(run.isCancelled).toBe(true);
    expect(seen).toMatchObject({ aborted: true });
  });

  it('tells each who waits how far it is', async () => {
    let tell: (progress: { step: string; share: number }) => void = () => undefined;
    let end: (value: string) => void = () => undefined;
    const run = new SharedRun<string>((told) => {
      tell = told;
      return new Promise((resolve) => {
        end = resolve;
      });
    });
    const steps: string[] = [];
    const wait = run.wait(({ step }) => steps.push(step), new AbortController().signal);
    tell({ step: 'half', share: 0.5 });
    end('done');
    expect(await wait).toBe('done');
    expect(steps).toEqual(['half']);
  });
});

describe('the time after an acceptance', () => {
  const span = { fromMs: 0, toMs: 10 * dayMs };
  const sumOf = ({ stateSeconds, goneSeconds }: ReturnType<typeof timeAfter>) =>
    windowStates.reduce((sum, state) => sum + stateSeconds[state], goneSeconds);

  it('is gone where others were heard of for a day and longer, and sums to the clock', () => {
    const after = timeAfter([heard(0, 2 * dayMs)], span, [span]);
    expect(after.goneSeconds).toBe((8 * dayMs) / 1000);
    expect(after.stateSeconds.effective).toBe((2 * dayMs) / 1000);
    expect(sumOf(after)).toBe((10 * dayMs) / 1000);
  });
  it('is not observed where nothing was heard of at all, or for less than a day', () => {
    const off = timeAfter([heard(0, 2 * dayMs)], span, [{ fromMs: 0, toMs: 2 * dayMs }]);
    expect(off).toMatchObject({ goneSeconds: 0 });
    expect(off.stateSeconds.notObserved).toBe((8 * dayMs) / 1000);
    const short = timeAfter([heard(0, dayMs), heard(dayMs + 12 * hourMs, 10 * dayMs)], span, [span]);
    expect(short.goneSeconds).toBe(0);
    expect(short.stateSeconds.notObserved).toBe(12 * 3600);
    expect(sumOf(short)).toBe((10 * dayMs) / 1000);
  });
  it('is off for less than a day only while others were heard of: elsewhere Headroom did not run', () => {
    const nights = Array.from({ length: 10 }, (_, day) => heard(day * dayMs, day * dayMs + 12 * hourMs));
    expect(timeAfter(nights, span, [span]).offSeconds).toBe(10 * 12 * 3600);
    const half = { fromMs: 0, toMs: 5 * dayMs };
    expect(timeAfter(nights, span, [half]).offSeconds).toBe(5 * 12 * 3600);
    expect(timeAfter(nights, span, nights).offSeconds).toBe(0);
    expect(timeAfter([heard(0, 2 * dayMs)], span, [span])).toMatchObject({ offSeconds: 0 });
  });
});

describe('what a host said of its GPUs', () => {
  it('is written once an hour and read back; what is something else is nothing', async () => {
    let nowMs = 1_000_000;
    const saved: KeptBody[][] = [];
    const missing = { state: 'unavailable', reason: 'not asked' } as const;
    const gpu = { uuid: 'GPU-1', index: 0, name: 'NVIDIA L4', facts: { migMode: missing }, readings: {} };
    const inventory = {
      readAtMs: 5,
      gpus: [{ ...gpu, readings: { powerLimitWatts: 72 } }],
      processes: [],
      processesPartial: null,
      unexplainedMemory: [{ gpuUuid: 'GPU-1', bytes: 7, reason: '' }],
    };
    const hosts = Array.from({ length: 45 }, (_, at) => `gpu-${String(at + 1).padStart(2, '0')}`);
    const members = hosts.map((name) => ({
      config: { name, labels: { team: 'search' } },
      demo: false,
      inventory,
    }));
    const memory = createHostMemory({
      fleet: {
        sessions: () => members,
        guests: { all: () => [] },
        table: { find: () => undefined },
      } as never,
      servers: () => [],
      archiveOf: (demo) =>
        demo ? null : ({ saveHosts: async (some: KeptBody[]) => void saved.push(some) } as never),
      now: () => nowMs,
      onProblem: (error) => expect.unreachable(String(error)),
    });
    memory.tick();
    expect(saved).toEqual([]);
    nowMs += 61_000;
    for (let second = 0; second < 10; second += 1) memory.tick();
    await memory.save();
    // A few at once, and what was written already not again.
    expect(saved.every((some) => some.length <= 20)).toBe(true);
    expect(saved.flat().map(({ key }) => key)).toEqual(hosts);
    expect(readKeptHost(saved[0]?.[0]?.body ?? '')).toMatchObject({
      host: 'gpu-01',
      labels: { team: 'search' },
      gpus: [{ name: 'NVIDIA L4', powerLimitWatts: 72, tenants: [], unexplainedBytes: 7, isMig: false }],
    });
    expect(readKeptHost('{"host": 3}')).toBeNull();
    expect(readKeptHost('not JSON')).toBeNull();
  });
});

describe('the gate on waste', () => {
  const waste = { observedGpuHours: 100, wastedGpuHours: 10, ofGpuHours: 0.1, ofCost: null };
  it('passes at the limit and not above it', () => {
    expect(wasteGate(waste, 'gpu-hours', 0.1)).toMatchObject({ share: 0.1, isAbove: false, why: '' });
    expect(wasteGate(waste, 'gpu-hours', 0.0999)).toMatchObject({ isAbove: true });
    expect(wasteGate(waste, 'gpu-hours', null)).toMatchObject({ isAbove: false });
  });
  it('cannot tell where a price or all telemetry is missing', () => {
    expect(wasteGate(waste, 'cost', 0.1)).toMatchObject({ share: null, isAbove: false });
    expect(wasteGate(null, 'gpu-hours', 0.1).why).toBe('No GPU-hour was observed.');
  });
});
