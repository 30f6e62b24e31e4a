/**
 * Advice on a large fleet through the engine's own desk: a month of hours is read, states are decided, findings made and both kept; then
 * an hour more, so many times. Beside it what DuckDB itself takes to scan the same rows, and the verdict that a query alone gives (mean
 * utilisation under 5 %). Making the store is not in the figures. Options: `--gpus 8000`, `--hours 720`, `--more 11`.
 *
 * `incrementMs` is the middle one of those hours, as an engine is that has run for half a day; `incrementFirstMs` is the first one
 * after the start, half as long again, while V8 compiles what runs for the second time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { holdMemorySmall } from '#engine/holdMemorySmall.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { benchDesk } from './analysis/benchDesk.ts';
import { retention } from './analysis/benchStore.ts';
import { fillStore } from './analysis/fillStore.ts';
import { anHourOfOtherWork } from './analysis/otherWork.ts';
import type { BenchResult } from './run.ts';

const hourMs = 3_600_000;
const startMs = Date.UTC(2026, 9, 10);
const signal = new AbortController().signal;

const seconds = (ms: number) => Math.round(ms / 100) / 10;

async function timed<T>(task: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const from = performance.now();
  const result = await task();
  return { ms: performance.now() - from, result };
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

/** A step of an analysis and when it began. */
interface Step {
  readonly what: string;
  readonly atMs: number;
}

/** No analysis itself: an engine holds the newest alone. */
interface Analysed {
  /** Until the findings are there to be shown. */
  readonly ms: number;
  /** Until states and findings are on disk too. */
  readonly keptMs: number;
  readonly findings: number;
  readonly failures: readonly unknown[];
  /** The last one is its end. */
  readonly steps: readonly Step[];
}

/** The whole window, then `more` times an hour more, through one desk; and the highest resident memory meanwhile. */
async function analysed(
  path: string,
  hours: number,
  more: number,
): Promise<{
  readonly full: Analysed;
  readonly increments: readonly Analysed[];
  readonly peakBytes: number;
}> {
  const store = await openTelemetryStore({ path, retention });
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  }, 20);
  let nowMs = startMs + hours * hourMs + 300_000;
  const desk = benchDesk(store, () => nowMs);
  const analyse = async (): Promise<Analysed> => {
    const steps: Step[] = [];
    const from = performance.now();
    const tell = ({ step }: { readonly step: string }) =>
      steps.push({ what: step, atMs: performance.now() - from });
    const { ms, result } = await timed(() => desk.analyse(null, tell, signal));
    await desk.runner.kept;
    const keptMs = performance.now() - from;
    const { findings = [], failures = [] } = result?.result ?? {};
    const all = [...steps, { what: 'found', atMs: ms }, { what: 'kept', atMs: keptMs }];
    return { ms, keptMs, findings: findings.length, failures, steps: all };
  };
  const full = await analyse();
  const increments: Analysed[] = [];
  for (let hour = 0; hour < more; hour += 1) {
    await anHourOfOtherWork();
    nowMs += hourMs;
    increments.push(await analyse());
  }
  clearInterval(watch);
  await desk.stop();
  await store.close();
  return { full, increments, peakBytes };
}

/** The middle one: one of them may meet a checkpoint or a collection. */
function median(values: readonly number[]): number {
  return Math.round([...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN);
}

/** Time until states and profiles are there. */
function statesMs({ steps }: Analysed): number {
  return steps.find(({ what }) => what === 'looking for findings')?.atMs ?? Number.NaN;
}

/** Runs the bench; see the top of the file for its options. */
export async function bench(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  holdMemorySmall();
  const hours = Number(options.hours ?? 720);
  const more = Number(options.more ?? 11);
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-analysis-'));
  try {
    const path = join(folder, 'telemetry.duckdb');
    const gpus = Number(options.gpus ?? 8000);
    fillStore(path, { gpus, perHost: 8, hours: hours + more, fromS: startMs / 1000 });
    const { full, increments, peakBytes } = await analysed(path, hours, more);
    const { scanMs, naiveMs, naiveIdle } = await peers(path, startMs / 1000 + hours * 3600);
    if (full.findings === 0) throw new Error('the analysis found nothing');
    if (full.failures.length > 0) throw new Error(JSON.stringify(full.failures));
    const figures = {
      fullSeconds: seconds(full.keptMs),
      rssMb: Math.round(peakBytes / 1e6),
      // Until it is told: the hour is read, states, profiles and findings are made, and what they save together.
      incrementMs: median(increments.map(({ ms }) => ms)),
      incrementFirstMs: Math.round(increments[0]?.ms ?? Number.NaN),
      // Of the middle one: reading, and states with their profiles.
      incrementStatesMs: median(increments.map(statesMs)),
      // Until all of it is on disk too: nobody waits for that.
      incrementKeptMs: median(increments.map(({ keptMs }) => keptMs)),
      scanSeconds: seconds(scanMs),
      naiveSeconds: seconds(naiveMs),
      ratioScan: Math.round((full.ms / scanMs) * 10) / 10,
      findings: full.findings,
      naiveIdleGpus: naiveIdle,
    };
    const rows = (prefix: string, steps: readonly Step[]) =>
      steps.map(({ what, atMs }) => ({ what: `${prefix}${what}`, 'begins after, ms': Math.round(atMs) }));
    const table = [...rows('', full.steps), ...rows('an hour more: ', increments.at(-1)?.steps ?? [])];
    return { table, figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
