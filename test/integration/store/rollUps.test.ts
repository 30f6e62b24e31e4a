import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { StoreRow } from '#engine/store/telemetryStore.ts';
import { gpuStates } from '#shared/domain/gpuState.ts';
import {
  graceMs,
  hourMs,
  maintainAll,
  retention,
  row,
  rowsOf,
  scratchFolder,
  startMs,
  tick,
} from './storeFixture.ts';

interface Cell {
  readonly uuid: string;
  readonly step: number;
  readonly util: number | null;
  readonly utilMax: number;
  readonly power: number | null;
  readonly mask: number;
  readonly count: number;
  readonly state: number;
  readonly coverage: number;
}

const stepsPerHour = 60;
const everySeconds = 60;

/** Values that the store keeps exactly: one decimal. */
const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((value) => value / 10);

const cellArbitrary: fc.Arbitrary<Cell> = fc.record({
  uuid: fc.constantFrom('GPU-a', 'GPU-b', 'GPU-c'),
  step: fc.integer({ min: 0, max: 3 * stepsPerHour * 3 - 1 }),
  util: fc.option(tenths(100), { nil: null }),
  utilMax: tenths(100),
  power: fc.option(tenths(700), { nil: null }),
  mask: fc.integer({ min: 0, max: 0x1ff }),
  count: fc.integer({ min: 1, max: 10 }),
  state: fc.integer({ min: 0, max: gpuStates.length - 1 }),
  coverage: fc.integer({ min: 0, max: 20 }),
});

/** Cells in time order, one per GPU and step. Three steps of 20 s a minute. */
const historyArbitrary = fc
  .uniqueArray(cellArbitrary, {
    selector: (cell) => `${cell.uuid} ${cell.step}`,
    minLength: 1,
    maxLength: 150,
  })
  .map((cells) => [...cells].sort((a, b) => a.step - b.step));

const stepSeconds = everySeconds / 3;

const rowOf = (cell: Cell): StoreRow =>
  row({
    uuid: cell.uuid,
    count: cell.count,
    coverageSeconds: cell.coverage,
    state: cell.state,
    means: {
      utilizationGpuPercent: cell.util ?? Number.NaN,
      powerWatts: cell.power ?? Number.NaN,
      throttleReasonsMask: cell.mask,
    },
    maxima: { utilizationGpuPercent: cell.util === null ? Number.NaN : Math.max(cell.util, cell.utilMax) },
  });

function naive(cells: readonly Cell[]) {
  const util = cells.flatMap((cell) => (cell.util === null ? [] : [{ ...cell, value: cell.util }]));
  const readings = util.reduce((sum, cell) => sum + cell.count, 0);
  const sorted = util.map((cell) => cell.value).sort((a, b) => a - b);
  return {
    mean: readings === 0 ? null : util.reduce((sum, cell) => sum + cell.value * cell.count, 0) / readings,
    min: sorted[0] ?? null,
    max: readings === 0 ? null : Math.max(...util.map((cell) => Math.max(cell.value, cell.utilMax))),
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? null,
    readings,
    mask: cells.reduce((or, cell) => or | cell.mask, 0),
    coverage: cells.reduce((sum, cell) => sum + cell.coverage, 0),
    idleSeconds: cells.filter((cell) => gpuStates[cell.state]?.key === 'idle').length * stepSeconds,
    stateSeconds: cells.length * stepSeconds,
  };
}

/** Items by key, in order of appearance. */
function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const near = (found: unknown, wanted: number | null, within: number) =>
  wanted === null ? expect(found).toBeNull() : expect(Math.abs(Number(found) - wanted)).toBeLessThan(within);

async function expectTier(path: string, table: string, widthSeconds: number, cells: readonly Cell[]) {
  const found = await rowsOf(
    path,
    `SELECT *, ${gpuStates.map((state) => `${state.key}_s`).join(' + ')} AS state_seconds FROM ${table} JOIN gpu USING (gpu_id)`,
  );
  const wanted = groupedBy(
    cells,
    (cell) =>
      `${cell.uuid} ${startMs / 1000 + Math.floor((cell.step * stepSeconds) / widthSeconds) * widthSeconds}`,
  );
  expect(found.length).toBe(wanted.size);
  for (const line of found) {
    const bucket = naive(wanted.get(`${line.uuid} ${line.at_s}`) ?? []);
    near(line.utilizationGpuPercent_mean, bucket.mean, 0.1);
    near(line.utilizationGpuPercent_min, bucket.min, 1e-4);
    near(line.utilizationGpuPercent_max, bucket.max, 1e-4);
    near(line.utilizationGpuPercent_p95, bucket.p95, 1e-4);
    expect(Number(line.utilizationGpuPercent_count)).toBe(bucket.readings);
    expect(Number(line.throttleReasonsMask_or)).toBe(bucket.mask);
    expect(Number(line.coverage_s)).toBeCloseTo(bucket.coverage, 3);
    expect(Number(line.idle_s)).toBe(bucket.idleSeconds);
    expect(Number(line.state_seconds)).toBe(bucket.stateSeconds);
    expect(line.fanPercent_mean).toBeNull();
    expect(Number(line.fanPercent_count)).toBe(0);
  }
}

test('minutes and hours equal what the raw rows say, in whatever order maintenance ran', async () => {
  await fc.assert(
    fc.asyncProperty(historyArbitrary, fc.integer({ min: 0, max: 3 }), async (cells, early) => {
      const path = join(scratchFolder(), 'telemetry.duckdb');
      const store = await openTelemetryStore({ path, retention });
      const endMs = startMs + 3 * hourMs + graceMs;
      for (const [position, [step, ofStep]] of [...groupedBy(cells, (cell) => cell.step)].entries()) {
        await store.append(tick(startMs + step * stepSeconds * 1000, ofStep.map(rowOf), stepSeconds));
        // Rolls up before the hour is whole, so that later rows are late ones.
        if (position % 40 === 39) for (let n = 0; n < early; n += 1) await store.maintain(endMs);
      }
      await maintainAll(store, endMs);
      await store.close();
      await expectTier(path, 'minute', 60, cells);
      await expectTier(path, 'hour', 3600, cells);
      expect(await rowsOf(path, 'SELECT * FROM pending_hour')).toEqual([]);
    }),
    { numRuns: 8, seed: 20261121 },
  );
});

test('maintenance is idempotent: a second round changes no row', async () => {
  const path = join(scratchFolder(), 'telemetry.duckdb');
  const store = await openTelemetryStore({ path, retention });
  for (let step = 0; step < 150; step += 1)
    await store.append(tick(startMs + step * 30_000, [row({ means: { powerWatts: step } })]));
  const nowMs = startMs + 2 * hourMs + graceMs;
  expect(await maintainAll(store, nowMs)).toBeGreaterThan(0);
  expect(await maintainAll(store, nowMs)).toBe(0);
  await store.close();
  expect((await rowsOf(path, 'SELECT count(*)::INTEGER AS n FROM minute'))[0]?.n).toBe(75);
  expect((await rowsOf(path, 'SELECT count(*)::INTEGER AS n FROM hour'))[0]?.n).toBe(2);
});

test('an hour of more GPUs than a block holds is rolled up block by block, then the file is tidied', async () => {
  const path = join(scratchFolder(), 'telemetry.duckdb');
  const store = await openTelemetryStore({ path, retention });
  const rows = Array.from({ length: 600 }, (_, gpu) =>
    row({ uuid: `GPU-${gpu}`, means: { powerWatts: gpu } }),
  );
  await store.append(tick(startMs, rows));
  expect(await maintainAll(store, startMs + hourMs + graceMs)).toBe(4);
  await store.close();
  const [found] = await rowsOf(
    path,
    'SELECT count(*)::INTEGER AS n, sum(powerWatts_mean)::DOUBLE AS watts FROM hour',
  );
  expect(found).toEqual({ n: 600, watts: (599 * 600) / 2 });
});
