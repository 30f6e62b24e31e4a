/**
 * `npm run -s bench -- reports [--findings 2000] [--json]`: seconds and peak memory of a right-sizing report in each format, each in a
 * process of its own, and how long the thread that sends live frames is held up meanwhile.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { reportFormats } from '#shared/contract/reportKinds.ts';
import type { BenchResult } from './run.ts';

interface Measured {
  readonly seconds: number;
  readonly bytes: number;
  readonly longestPauseMs: number;
  readonly peakMb: number;
  readonly beforeMb: number;
}

const run = promisify(execFile);
const entry = fileURLToPath(new URL('./reports/reportProcess.ts', import.meta.url));

/** Measures each format. */
export async function bench(options: Readonly<Record<string, string>>): Promise<BenchResult> {
  const findings = options.findings ?? '2000';
  const table: Record<string, string | number>[] = [];
  const figures: Record<string, number> = { findings: Number(findings) };
  for (const format of reportFormats) {
    const { stdout } = await run(process.execPath, [entry, findings, format]);
    const { seconds, bytes, longestPauseMs, peakMb, beforeMb } = JSON.parse(stdout) as Measured;
    const round = (value: number) => Number(value.toFixed(2));
    table.push({
      format,
      seconds: round(seconds),
      'peak MB': Math.round(peakMb),
      'before MB': Math.round(beforeMb),
      'longest pause ms': Math.round(longestPauseMs),
      'file kB': Math.round(bytes / 1000),
    });
    figures[`${format}Seconds`] = round(seconds);
    figures[`${format}RssMb`] = Math.round(peakMb);
    figures[`${format}PauseMs`] = Math.round(longestPauseMs);
  }
  return { table, figures };
}
