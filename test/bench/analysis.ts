/**
 * Advice on a large fleet through the engine's own desk: a month of hours is read, states are decided, findings made and both kept; then
 * an hour more. Beside it what DuckDB itself takes to scan the same rows, and the verdict that a query alone gives (mean utilisation
 * under 5 %). Making the store is not in the figures. Options: `--gpus 8000`, `--hours 720`, `--more 3`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { benchDesk, saveHosts } from './analysis/benchDesk.ts';
import type { BenchResult } from './run.ts';

const hourMs = 3_600_000;
const startMs = Date.UTC(2026, 9, 10);
const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const signal = new AbortController().signal;

const seconds = (ms: number) => Math.round(ms / 100) / 10;

async function timed<T>(task: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const from = performance.now();
  const result = await task();
  return { ms: performance.now() - from, result };
}

/** A file with the past of a fleet, filled by a process of its own. */
async function filledStore(path: string, gpus: number, hours: number): Promise<void> {
  const store = await openTelemetryStore({ path, retention });
  await saveHosts(store, gpus, startMs + hours * hourMs);
  await store.close();
  const child = fileURLToPath(new URL('./analysis/fillChild.ts', import.meta.url));
  const words = [child, path, String(gpus), String(hours), String(startMs / 1000)];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the store could not be filled: ${stderr}`);
}

/** The same rows by DuckDB alone: the columns scanned, and the naive verdict. */
async function peers(
  path: string,
  endS: number,
): Promise<{ readonly scanMs: number; readonly naiveMs: number; readonly naiveIdle: number }> {
  const instance = await DuckDBInstance.create(path, {
    threads: '2',
    memory_limit: '128MB',
    access_mode: 'READ_ONLY',
  });
  const connection = await instance.connect();
  const ask = (sql: string) => timed(() => connection.runAndReadAll(sql));
  const scan = await ask(
    `SELECT sum(COLUMNS(* EXCLUDE (at_s, gpu_id))::DOUBLE) FROM hour WHERE at_s < ${endS}`,
  );
  const naive = await ask(
    `SELECT gpu_id FROM hour WHERE at_s < ${endS} GROUP BY gpu_id HAVING avg(utilizationGpuPercent_mean) < 5`,
  );
  const naiveIdle = naive.result.currentRowCount;
  connection.closeSync();
  instance.closeSync();
  return { scanMs: scan.ms, naiveMs: naive.ms, naiveIdle };
}

/** Runs the bench; see the top of the file for its options. */
export async function bench(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const gpus = Number(options.gpus ?? 8000);
  const hours = Number(options.hours ?? 720);
  const more = Number(options.more ?? 3);
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-analysis-'));
  try {
    const path = join(folder, 'telemetry.duckdb');
    await filledStore(path, gpus, hours + more);
    const store = await openTelemetryStore({ path, retention });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 20);
    let nowMs = startMs + hours * hourMs + 300_000;
    const desk = benchDesk(store, () => nowMs);
    const steps: { readonly what: string; readonly atMs: number }[] = [];
    const analyse = () => {
      const from = performance.now();
      return timed(() =>
        desk.analyse(
          null,
          ({ step }) => steps.push({ what: step, atMs: Math.round(performance.now() - from) }),
          signal,
        ),
      );
    };
    const full = await analyse();
    const fullSteps = steps.splice(0);
    const increments: number[] = [];
    for (let hour = 0; hour < more; hour += 1) {
      nowMs += hourMs;
      steps.length = 0;
      increments.push((await analyse()).ms);
    }
    clearInterval(watch);
    await desk.stop();
    await store.close();
    const { scanMs, naiveMs, naiveIdle } = await peers(path, startMs / 1000 + hours * 3600);
    const found = full.result;
    if (!found || found.result.findings.length === 0) throw new Error('the analysis found nothing');
    const failures = found.result.failures.map(({ rule, message }) => `${rule}: ${message}`);
    if (failures.length > 0) throw new Error(failures.join('\n'));
    const figures = {
      fullSeconds: seconds(full.ms),
      rssMb: Math.round(peak / 1e6),
      // The second best of three, not the best: one may meet a checkpoint or a collection.
      incrementMs: Math.round([...increments].sort((a, b) => a - b)[Math.floor(more / 2)] ?? 0),
      scanSeconds: seconds(scanMs),
      naiveSeconds: seconds(naiveMs),
      ratioScan: Math.round((full.ms / scanMs) * 10) / 10,
      findings: found.result.findings.length,
      naiveIdleGpus: naiveIdle,
    };
    const table = [...fullSteps, { what: 'done', atMs: Math.round(full.ms) }].map(({ what, atMs }, at) => ({
      what: at < fullSteps.length ? what : 'whole analysis',
      'begins after, ms': atMs,
    }));
    const last = steps.map(({ what, atMs }) => ({
      what: `one more hour: ${what}`,
      'begins after, ms': atMs,
    }));
    return { table: [...table, ...last], figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
