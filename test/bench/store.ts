/**
 * The telemetry store beside SQLite in the same run: ingest, bytes a row, latency of appends with queries and maintenance in the
 * background, roll-ups, a day's series, memory. Options: `--gpus 8000`, `--ticks 400` (10 s each), `--mb 128`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DuckDBInstance } from '@duckdb/node-api';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { SqlitePeer } from './sqlitePeer.ts';
import { workload } from './storeWorkload.ts';

type Figures = Record<string, number>;

const startMs = Date.UTC(2026, 10, 2);
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;
const rssMb = () => megabytes(process.memoryUsage().rss);
const rounded = (value: number, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await task();
  return performance.now() - from;
}

/** Runs a query over and over until stopped, as a screen with an open chart does. */
function queriesBeside(store: TelemetryStore, toMs: () => number): () => Promise<void> {
  let stopped = false;
  const run = async () => {
    while (!stopped) {
      await store.series({
        target: { kind: 'all' },
        metrics: ['powerWatts', 'utilizationGpuPercent'],
        fromMs: toMs() - hourMs,
        toMs: toMs() + 1,
        points: 500,
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
  const running = run();
  return () => {
    stopped = true;
    return running;
  };
}

/** Ingest at full size: rows a second, latency with queries beside, what the event loop and the memory feel. */
async function ingest(store: TelemetryStore, gpus: number, ticks: number): Promise<Figures> {
  const tickAt = workload(gpus);
  tickAt(startMs, 10);
  const baseMb = rssMb();
  let nowMs = startMs;
  let peakMb = baseMb;
  const alone: number[] = [];
  const beside: number[] = [];
  const lag = monitorEventLoopDelay({ resolution: 1 });
  let stop = async () => {};
  const blocked: number[] = [];
  for (let tick = 0; tick < ticks; tick += 1) {
    if (tick === Math.floor(ticks / 2)) stop = queriesBeside(store, () => nowMs);
    const rows = tickAt(nowMs, 10);
    await new Promise((resolve) => setTimeout(resolve, 20));
    lag.enable();
    (tick < ticks / 2 ? alone : beside).push(await timed(() => store.append(rows)));
    await new Promise((resolve) => setTimeout(resolve, 5));
    lag.disable();
    blocked.push(lag.max / 1e6);
    lag.reset();
    peakMb = Math.max(peakMb, rssMb());
    nowMs += 10_000;
  }
  await stop();
  return {
    ingestRowsPerSecond: Math.round((gpus * alone.length) / (alone.reduce((sum, ms) => sum + ms, 0) / 1000)),
    appendP50Ms: rounded(quantile(alone, 0.5)),
    appendP99Ms: rounded(quantile(alone, 0.99)),
    appendWithQueriesP50Ms: rounded(quantile(beside, 0.5)),
    appendWithQueriesP99Ms: rounded(quantile(beside, 0.99)),
    eventLoopBlockedP50Ms: rounded(quantile(blocked, 0.5)),
    eventLoopBlockedMaxMs: rounded(Math.max(...blocked)),
    rssOverBaseMb: rounded(peakMb - baseMb),
  };
}

/** Rolls every whole hour up: raw rows a second, the longest step, and how long appends wait meanwhile. */
async function rollUp(store: TelemetryStore, gpus: number, nowMs: number): Promise<Figures> {
  const steps: number[] = [];
  const baseMb = rssMb();
  for (;;) {
    const from = performance.now();
    const worked = await store.maintain(nowMs);
    if (!worked) break;
    steps.push(performance.now() - from);
  }
  const totalMs = steps.reduce((sum, ms) => sum + ms, 0);
  const { rows } = await store.stats();
  const raw = rows.hour * 360;
  return {
    rollUpRawRowsPerSecond: Math.round(raw / (totalMs / 1000)),
    rollUpStepP50Ms: rounded(quantile(steps, 0.5)),
    rollUpStepMaxMs: rounded(Math.max(...steps)),
    rollUpRssMb: rounded(rssMb() - baseMb),
    rolledHours: rounded(rows.hour / gpus, 0),
  };
}

/** Bytes that the file gets back when a tier is dropped, by row. Takes the file apart. */
async function bytesPerRow(path: string): Promise<Figures> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const number = async (sql: string, column: number) =>
    Number((await connection.runAndReadAll(sql)).value(column, 0));
  const usedBytes = async () => {
    await connection.run('CHECKPOINT');
    // Columns: name, file size, block size, all blocks, used blocks.
    return (await number('PRAGMA database_size', 2)) * (await number('PRAGMA database_size', 4));
  };
  const figures: Figures = {};
  for (const tier of ['hour', 'minute', 'raw']) {
    const rows = await number(`SELECT count(*)::DOUBLE FROM ${tier}`, 0);
    const before = await usedBytes();
    await connection.run(`DROP TABLE ${tier}`);
    figures[`${tier}BytesPerRow`] = rounded((before - (await usedBytes())) / rows);
  }
  connection.closeSync();
  instance.closeSync();
  return figures;
}

async function ours(folder: string, gpus: number, ticks: number, memoryLimitMb: number): Promise<Figures> {
  const path = join(folder, 'ingest.duckdb');
  const store = await openTelemetryStore({ path, retention, memoryLimitMb });
  const ingested = await ingest(store, gpus, ticks);
  const hourOfRaw = await timed(() =>
    store.series({
      target: { kind: 'all' },
      metrics: ['powerWatts'],
      fromMs: startMs,
      toMs: startMs + hourMs,
      points: 500,
    }),
  );
  const latestMs = await timed(() => store.latest());
  const rolled = await rollUp(store, gpus, startMs + ticks * 10_000 + 2 * hourMs);
  const rssAtEndMb = rssMb();
  await store.close();
  return {
    ...ingested,
    ...rolled,
    ...(await bytesPerRow(path)),
    hourSeriesOfRawMs: rounded(hourOfRaw),
    latestMs: rounded(latestMs),
    rssAtEndMb,
  };
}

/** The same ticks into SQLite: as many rows a tick, fewer ticks. */
async function peerIngest(folder: string, gpus: number, ticks: number): Promise<Figures> {
  const peer = new SqlitePeer(join(folder, 'ingest.sqlite'));
  const tickAt = workload(gpus);
  const took: number[] = [];
  for (let tick = 0; tick < ticks; tick += 1) {
    const rows = tickAt(startMs + tick * 10_000, 10);
    took.push(await timed(async () => peer.append(rows)));
  }
  const bytes = peer.close();
  return {
    sqliteRowsPerSecond: Math.round((gpus * ticks) / (took.reduce((sum, ms) => sum + ms, 0) / 1000)),
    sqliteAppendP99Ms: rounded(quantile(took, 0.99)),
    sqliteBytesPerRow: rounded(bytes / (gpus * ticks)),
  };
}

/** A day of minute rows of both engines, and the same question to both. */
async function day(folder: string, gpus: number): Promise<Figures> {
  const store = await openTelemetryStore({ path: join(folder, 'day.duckdb'), retention });
  const peer = new SqlitePeer(join(folder, 'day.sqlite'));
  const tickAt = workload(gpus);
  for (let atMs = startMs; atMs < startMs + dayMs; atMs += 60_000) {
    const tick = tickAt(atMs, 60);
    await store.append(tick);
    peer.append(tick);
  }
  while (await store.maintain(startMs + dayMs + hourMs));
  const ask = () =>
    store.series({
      target: { kind: 'all' },
      metrics: ['utilizationGpuPercent'],
      fromMs: startMs,
      toMs: startMs + dayMs,
      points: 500,
    });
  const oneGpu = () =>
    store.series({
      target: { kind: 'gpu', uuid: 'GPU-500' },
      metrics: ['utilizationGpuPercent', 'powerWatts', 'memoryUsedBytes'],
      fromMs: startMs,
      toMs: startMs + dayMs,
      points: 500,
    });
  const figures = {
    daySeriesFirstMs: rounded(await timed(ask)),
    daySeriesMs: rounded(await timed(ask)),
    daySeriesOfOneGpuMs: rounded(await timed(oneGpu)),
    sqliteDaySeriesMs: rounded(await timed(async () => peer.series(180))),
  };
  await store.close();
  peer.close();
  return figures;
}

/** Runs the bench; see the top of the file for its options. */
export async function bench(
  options: Readonly<Record<string, string>> = {},
): Promise<{ table: readonly Record<string, string | number>[]; figures: Record<string, number> }> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-store-'));
  try {
    const [gpus, ticks] = [Number(options.gpus ?? 8000), Number(options.ticks ?? 400)];
    const duckdb = await ours(folder, gpus, ticks, Number(options.mb ?? 128));
    const peer = await peerIngest(folder, gpus, Math.min(ticks, 40));
    const compared = await day(folder, 1000);
    const figures = { ...duckdb, ...peer, ...compared };
    return { table: comparison(figures), figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function comparison(figures: Figures): readonly Record<string, string | number>[] {
  const line = (what: string, headroom?: number, sqlite?: number) => ({
    what,
    'Headroom (DuckDB)': headroom ?? '',
    'SQLite (node:sqlite)': sqlite ?? '',
  });
  return [
    line('rows appended per second', figures.ingestRowsPerSecond, figures.sqliteRowsPerSecond),
    line('bytes per stored row', figures.rawBytesPerRow, figures.sqliteBytesPerRow),
    line('24 h of 1,000 GPUs in 480 points, ms', figures.daySeriesMs, figures.sqliteDaySeriesMs),
    line('append p99, ms', figures.appendP99Ms, figures.sqliteAppendP99Ms),
    line('append p99 with queries beside, ms', figures.appendWithQueriesP99Ms),
    line('raw rows rolled up per second', figures.rollUpRawRowsPerSecond),
  ];
}
