import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideHourStates } from '#shared/analysis/states/hourStates.ts';
import { intervalColumns } from '#shared/analysis/states/intervalColumns.ts';
import { createFleetWindow, msPerHour } from '#shared/analysis/window/fleetWindow.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import type { HourReadings } from '#shared/analysis/window/hourReadings.ts';
import { ProfileBook } from '#shared/analysis/window/profileBook.ts';
import { profileOf } from '#shared/analysis/window/profileOf.ts';
import { windowStates } from '#shared/analysis/window/stateInterval.ts';
import { writeHour } from '#shared/analysis/window/writeHour.ts';
import { gpuStates } from '#shared/domain/gpuState.ts';
import { liveMetrics } from '#shared/domain/metric.ts';
import { gpuFacts, startMs } from './sampledHours.ts';

/** Anything that a store may hold of an hour, contradictions included. */
const anyHour: fc.Arbitrary<HourReadings | null> = fc.option(
  fc
    .record({
      coverageSeconds: fc.oneof(
        fc.integer({ min: 0, max: 5000 }),
        fc.double({ min: 0, max: 3600, noNaN: true }),
      ),
      stateSeconds: fc.array(fc.nat(3600), { minLength: gpuStates.length, maxLength: gpuStates.length }),
      values: fc.array(
        fc.oneof(fc.constant(Number.NaN), fc.constant(0), fc.double({ min: 0, max: 800, noNaN: true })),
        {
          minLength: liveMetrics.length,
          maxLength: liveMetrics.length,
        },
      ),
    })
    .map(({ coverageSeconds, stateSeconds, values }) => ({
      coverageSeconds,
      stateSeconds,
      mean: Float64Array.from(values),
      min: Float64Array.from(values, (value) => value * 0.9),
      max: Float64Array.from(values, (value) => value * 1.1),
      p95: Float64Array.from(values, (value) => value * 1.05),
    })),
  { nil: null, freq: 4 },
);
const anyGpu = fc.record({
  hours: fc.array(anyHour, { minLength: 40, maxLength: 40 }),
  firstSeenHour: fc.nat(30),
  goneHour: fc.option(fc.nat(45), { nil: null }),
  isMig: fc.boolean(),
});
type AnyGpu = typeof anyGpu extends fc.Arbitrary<infer T> ? T : never;
const windowHours = 30;
const atHour = (hour: number) => startMs + hour * msPerHour;

/** A window over the hours `[from, from + windowHours)`. */
function windowAt(gpus: readonly AnyGpu[], from: number) {
  const window = createFleetWindow({
    fromMs: atHour(from),
    toMs: atHour(from + windowHours),
    timeZone: 'Europe/Berlin',
    gpus: gpus.map((gpu, row) => ({
      uuid: `GPU-${row}`,
      host: 'alpha',
      firstSeenMs: atHour(gpu.firstSeenHour) + 1234,
      goneMs: gpu.goneHour === null ? null : atHour(Math.max(gpu.firstSeenHour + 1, gpu.goneHour)) - 5,
    })),
  });
  write(window, gpus, from, from + windowHours);
  return window;
}

function write(
  window: ReturnType<typeof createFleetWindow>,
  gpus: readonly AnyGpu[],
  from: number,
  to: number,
) {
  gpus.forEach((gpu, row) => {
    for (let hour = Math.max(from, gpu.firstSeenHour); hour < to; hour += 1) {
      const readings = gpu.hours[hour];
      if (readings && (gpu.goneHour === null || hour < Math.max(gpu.firstSeenHour + 1, gpu.goneHour)))
        writeHour(window, row, atHour(hour), readings);
    }
  });
}

const factsOf = (gpus: readonly AnyGpu[]) =>
  gpus.map((gpu, row) => gpuFacts({ uuid: `GPU-${row}`, isMig: gpu.isMig }));

function drained<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All that a profile says, which may be made when it is asked for. */
function told(profile: GpuProfile | null | undefined): GpuProfile | null {
  if (!profile) return null;
  const plain = profileOf(createFleetWindow({ fromMs: 0, toMs: msPerHour, gpus: [] }), 0, profile.gpu);
  const names = Object.keys(plain) as (keyof GpuProfile)[];
  return Object.fromEntries(names.map((name) => [name, profile[name]])) as unknown as GpuProfile;
}

function expectToTile(profile: GpuProfile) {
  const { fromMs, toMs, intervals, stateSeconds, observedSeconds } = profile;
  const clock = (toMs - fromMs) / 1000;
  const all = windowStates.reduce((sum, state) => sum + stateSeconds[state], 0);
  expect(all).toBe(clock);
  expect(all - stateSeconds.notObserved).toBe(observedSeconds);
  expect(intervals.at(0)?.fromMs ?? fromMs).toBe(fromMs);
  expect(intervals.at(-1)?.toMs ?? toMs).toBe(toMs);
  intervals.forEach((interval, at) => {
    if (at > 0) expect(interval.fromMs).toBe(intervals[at - 1]?.toMs);
    expect(interval.state).not.toBe(intervals[at - 1]?.state);
    expect(Number.isInteger(interval.observedSeconds)).toBe(true);
    expect(interval.observedSeconds).toBeLessThanOrEqual((interval.toMs - interval.fromMs) / 1000);
    expect(interval.observedSeconds === 0).toBe(interval.state === 'notObserved');
    expect(interval.confidence).toBeGreaterThanOrEqual(0);
    expect(interval.confidence).toBeLessThanOrEqual(1);
  });
}

test('intervals tile the window and their whole seconds are the clock, whatever was read', () => {
  fc.assert(
    fc.property(fc.array(anyGpu, { minLength: 1, maxLength: 3 }), (gpus) => {
      const window = windowAt(gpus, 0);
      const facts = factsOf(gpus);
      const profiles = drained(new ProfileBook(window).all(facts));
      for (const profile of profiles) if (profile) expectToTile(profile);
      const kept = intervalColumns(window, window.fromHour * msPerHour);
      gpus.forEach((_, row) => {
        const own = Array.from({ length: kept.length }, (_, at) => at).filter((at) => kept.row[at] === row);
        const seconds = own.reduce((sum, at) => sum + (kept.observedS[at] ?? 0), 0);
        expect(seconds).toBe(profiles[row]?.observedSeconds);
        for (const at of own)
          expect(Math.floor((kept.fromS[at] ?? 0) / 86_400)).toBe(
            Math.floor(((kept.toS[at] ?? 0) - 1) / 86_400),
          );
      });
    }),
    { numRuns: 150 },
  );
});

test('a window that is followed hour by hour says what one made at once says', () => {
  fc.assert(
    fc.property(
      fc.array(anyGpu, { minLength: 1, maxLength: 3 }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      (gpus, steps) => {
        const facts = factsOf(gpus);
        const window = windowAt(gpus, 0);
        const book = new ProfileBook(window);
        drained(book.all(facts));
        const floors = window.floors;
        let from = 0;
        let followed: readonly (GpuProfile | null)[] = [];
        for (const step of steps) {
          book.slide(atHour(from + step + windowHours));
          write(window, gpus, from + windowHours, from + step + windowHours);
          from += step;
          followed = drained(book.next(facts));
        }
        const fresh = windowAt(gpus, from);
        fresh.floors = floors;
        facts.forEach((gpu, row) => {
          // States rest on those of the hours before, which the fresh window does not hold: taken over.
          decideHourStates(fresh, row, gpu);
          fresh.columns.state.set(statesOf(window, row, fresh), row * windowHours);
          fresh.columns.confidence.set(confidencesOf(window, row, fresh), row * windowHours);
          expect(told(followed[row])).toEqual(profileOf(fresh, row, gpu));
        });
      },
    ),
    { numRuns: 80 },
  );
});

type Window = ReturnType<typeof createFleetWindow>;
/** The other window's cells of a row, where this one has them. */
function cellsOf(column: Uint8Array, from: Window, row: number, to: Window): Uint8Array {
  const cells = new Uint8Array(windowHours);
  for (let hour = to.fromHour; hour < to.toHour; hour += 1)
    cells[hour % windowHours] = column[row * windowHours + (hour % from.capacityHours)] ?? 0;
  return cells;
}
const statesOf = (from: Window, row: number, to: Window) => cellsOf(from.columns.state, from, row, to);
const confidencesOf = (from: Window, row: number, to: Window) =>
  cellsOf(from.columns.confidence, from, row, to);
