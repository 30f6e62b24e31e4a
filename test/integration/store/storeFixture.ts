import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { onTestFinished } from 'vitest';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { StoreRow, StoreTick, TelemetryStore } from '#engine/store/telemetryStore.ts';
import type { Retention } from '#shared/contract/schemas/history.ts';
import { gpuStateCode } from '#shared/domain/gpuState.ts';
import { type LiveMetric, liveMetrics, metricIndex } from '#shared/domain/metric.ts';

/** An hour's start, so that minutes and hours of a test begin where its ticks do. */
export const startMs = Date.UTC(2026, 10, 2, 8);
export const hourMs = 3_600_000;
/** After this much an hour is due for its roll-up. */
export const graceMs = 130_000;

export const retention: Retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };

/** A folder that goes when the test ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store in a new folder, closed when the test ends. */
export async function newStore(
  kept: Retention = retention,
  path = join(scratchFolder(), 'telemetry.duckdb'),
): Promise<{ store: TelemetryStore; path: string }> {
  const store = await openTelemetryStore({ path, retention: kept });
  onTestFinished(() => store.close());
  return { store, path };
}

export interface RowInput {
  readonly uuid?: string;
  readonly host?: string;
  readonly means?: Partial<Record<LiveMetric, number>>;
  readonly maxima?: Partial<Record<LiveMetric, number>>;
  readonly count?: number;
  readonly coverageSeconds?: number;
  readonly state?: number;
}

/** A row: metrics not named have no number. */
export function row(input: RowInput = {}): StoreRow {
  const mean = new Float64Array(liveMetrics.length).fill(Number.NaN);
  const max = new Float64Array(liveMetrics.length).fill(Number.NaN);
  const count = new Uint16Array(liveMetrics.length);
  for (const [metric, value] of Object.entries(input.means ?? {})) {
    const index = metricIndex[metric as LiveMetric];
    mean[index] = value;
    max[index] = input.maxima?.[metric as LiveMetric] ?? value;
    count[index] = Number.isNaN(value) ? 0 : (input.count ?? 10);
  }
  return {
    uuid: input.uuid ?? 'GPU-0',
    host: input.host ?? 'alpha',
    mean,
    max,
    count,
    coverageSeconds: input.coverageSeconds ?? 10,
    state: input.state ?? gpuStateCode.effective,
  };
}

export function tick(atMs: number, rows: readonly StoreRow[], intervalSeconds = 10): StoreTick {
  return { atMs, intervalSeconds, rows };
}

/** Appends a tick per step of a range. */
export async function appendRange(
  store: TelemetryStore,
  fromMs: number,
  toMs: number,
  rowsAt: (atMs: number, step: number) => readonly StoreRow[],
  everySeconds = 10,
): Promise<void> {
  let step = 0;
  for (let atMs = fromMs; atMs < toMs; atMs += everySeconds * 1000) {
    await store.append(tick(atMs, rowsAt(atMs, step), everySeconds));
    step += 1;
  }
}

/** Runs steps until none is due; fails rather than run for ever. */
export async function maintainAll(store: TelemetryStore, nowMs: number): Promise<number> {
  for (let steps = 0; steps < 5000; steps += 1) if (!(await store.maintain(nowMs))) return steps;
  throw new Error('maintenance does not come to an end');
}

/** Rows of a query on the closed file, read by DuckDB itself. */
export async function rowsOf(path: string, sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjects();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
