/**
 * `npm run -s bench -- reports [--gpus 2664] [--json]`: seconds and peak memory of a right-sizing report of a month of a fleet in each format,
 * each in a process of its own, from the list of findings and the charts of the store to the bytes; and how long the thread that sends
 * live frames is held up meanwhile. The memory is what the report adds to a process that holds the analysis, and that of the whole process.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { reportFormats } from '#shared/contract/reportKinds.ts';
import { fillStore } from './analysis/fillStore.ts';
import type { BenchResult } from './run.ts';

interface Measured {
  readonly findings: number;
  readonly analysisSeconds: number;
  readonly gatherSeconds: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly longestPauseMs: number;
  readonly peakMb: number;
  readonly beforeMb: number;
}

const run = promisify(execFile);
const entry = fileURLToPath(new URL('./reports/reportProcess.ts', import.meta.url));
const startMs = Date.UTC(2026, 9, 10);
const hours = 720;
const round = (value: number) => Number(value.toFixed(2));

/** Measures each format. */
export async function bench(options: Readonly<Record<string, string>>): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-reports-'));
  try {
    const path = join(folder, 'telemetry.duckdb');
    // One GPU a host: three findings for four of them.
    fillStore(path, { gpus: Number(options.gpus ?? 2664), perHost: 1, hours, fromS: startMs / 1000 });
    const nowMs = startMs + hours * 3_600_000 + 300_000;
    const table: Record<string, string | number>[] = [];
    const figures: Record<string, number> = {};
    for (const format of reportFormats) {
      const { stdout } = await run(process.execPath, [entry, path, String(nowMs), format]);
      const { findings, analysisSeconds, gatherSeconds, seconds, bytes, longestPauseMs, peakMb, beforeMb } =
        JSON.parse(stdout) as Measured;
      table.push({
        format,
        findings,
        seconds: round(seconds),
        'gathering s': round(gatherSeconds),
        'report MB': Math.round(peakMb - beforeMb),
        'process MB': Math.round(peakMb),
        'longest pause ms': Math.round(longestPauseMs),
        'file kB': Math.round(bytes / 1000),
        'analysis s': round(analysisSeconds),
      });
      figures.findings = findings;
      figures[`${format}Seconds`] = round(seconds);
      figures[`${format}AddedMb`] = Math.round(peakMb - beforeMb);
      figures[`${format}RssMb`] = Math.round(peakMb);
      figures[`${format}PauseMs`] = Math.round(longestPauseMs);
    }
    return { table, figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
