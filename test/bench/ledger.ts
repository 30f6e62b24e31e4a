/**
 * The ledger with a large bill: FOCUS rows generated to disk, imported, and asked what the month screen asks; three of its sums also of
 * SQLite in the same run. Options: `--rows 10000000`, `--csvRows 1000000` (CSV is read at a speed of its own).
 *
 * `queryMs`: the slowest of what the screen asks (the month's report with budgets, its splits, its anomalies), each asked by itself.
 * `screenMs`: all of them at once, as the page asks them. Both with the cubes made, which take `cubeSeconds` after an import.
 * `ratioSqlite`: three sums as the screen is answered them, from cubes, against SQLite over its rows; the worst of three.
 * `ratioOfCharges`: the same over the same rows, with nothing made beforehand on either side. `rssMb`: to the end of the cubes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { SpendCubes, type SpendRelation } from '#engine/billing/spend/spendCubes.ts';
import { spendWhere } from '#engine/billing/spend/spendWhere.ts';
import { splitSql } from '#engine/billing/spend/splitQuery.ts';
import { totalsSql } from '#engine/billing/spend/totalsQuery.ts';
import type { SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import { askScreen } from './ledger/askScreen.ts';
import { writeFocusRows } from './ledger/ledgerRows.ts';
import { fillSqlite, sqliteQuestions } from './ledger/sqliteLedger.ts';
import { best } from './ledger/timed.ts';
import type { BenchResult } from './run.ts';

const limits = { lines: 20, parts: 10 };

/** The highest resident memory while something is done. */
async function peakRssMb<T>(task: () => Promise<T>): Promise<{ readonly done: T; readonly rssMb: number }> {
  let peak = process.memoryUsage().rss;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  try {
    const done = await task();
    return { done, rssMb: Math.round(Math.max(peak, process.memoryUsage().rss) / 1e6) };
  } finally {
    clearInterval(watch);
  }
}

/** Imports a file; rows a second. */
async function importInto(ledger: Ledger, path: string): Promise<number> {
  const report = await ledger.importFiles({ paths: [path] }, () => {}, new AbortController().signal);
  return Math.round(report.rows / (report.milliseconds / 1000));
}

/** Imports a file and makes the cubes of its charges. */
async function importAndCube(ledger: Ledger, path: string) {
  const rowsPerSecond = await importInto(ledger, path);
  const beganMs = performance.now();
  const relation = await new SpendCubes(ledger).relation();
  return { rowsPerSecond, relation, cubeSeconds: Math.round((performance.now() - beganMs) / 100) / 10 };
}

/** Milliseconds of each of the sums that SQLite is asked too, where `relation` says what they read. */
async function askSums(ledger: Ledger, relation?: SpendRelation): Promise<readonly number[]> {
  const periods = (await ledger.periods()).map(({ id }) => id);
  const scope = { gpuOnly: false, filters: [] };
  const where = spendWhere(periods, scope);
  const from = (dimensions: readonly SpendDimension[]) => relation?.({ dimensions, scope, isByDay: false });
  const split = (by: readonly [SpendDimension, SpendDimension]) =>
    splitSql(where, 'effective', by, limits, from(by));
  const questions = [
    totalsSql(where, from([])),
    split(['provider', 'service']),
    split(['tag:team', 'region']),
  ];
  const took: number[] = [];
  for (const sql of questions) took.push(await best(() => ledger.read(sql, where.parameters)));
  return took;
}

async function askSqlite(folder: string, parquet: string): Promise<readonly number[]> {
  const sqlite = await fillSqlite(join(folder, 'ledger.sqlite'), parquet);
  const took: number[] = [];
  for (const sql of sqliteQuestions) took.push(await best(() => sqlite.prepare(sql).all()));
  sqlite.close();
  return took;
}

async function csvRowsPerSecond(folder: string, rows: number): Promise<number> {
  const csv = join(folder, 'focus.csv');
  await writeFocusRows(csv, rows, 'csv');
  const ledger = createLedger(join(folder, 'csv.duckdb'));
  const rowsPerSecond = await importInto(ledger, csv);
  await ledger.close();
  return rowsPerSecond;
}

const budgets = `budgets:
  - { name: All, amount: 5000000000, currency: USD }
  - { name: AWS, dimension: provider, value: AWS, amount: 1000000000, currency: USD }
  - { name: Team 7, dimension: 'tag:team', value: team-7, amount: 100000000, currency: USD }
  - { name: Team 8, dimension: 'tag:team', value: team-8, amount: 100000000, currency: USD }
`;

/** Runs the bench; see the top of the file for its options. */
export async function bench(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-ledger-'));
  try {
    const parquet = join(folder, 'focus.parquet');
    await writeFocusRows(parquet, Number(options.rows ?? 10_000_000), 'parquet');
    writeFileSync(join(folder, 'budgets.yaml'), budgets);
    const ledger = createLedger(join(folder, 'ledger.duckdb'));
    const { done, rssMb } = await peakRssMb(() => importAndCube(ledger, parquet));
    const { rowsPerSecond, relation, cubeSeconds } = done;
    const { questions, screenMs } = await askScreen(ledger, folder);
    const [ofCubes, ofCharges] = [await askSums(ledger, relation), await askSums(ledger)];
    await ledger.close();
    const theirs = await askSqlite(folder, parquet);
    const ratioOf = (took: readonly number[]) =>
      Math.round(Math.min(...took.map((ms, at) => (theirs[at] ?? 0) / ms)) * 10) / 10;
    const figures = {
      rowsPerSecond,
      rssMb,
      queryMs: Math.round(Math.max(...questions.map(({ ms }) => ms))),
      screenMs: Math.round(screenMs),
      cubeSeconds,
      ratioSqlite: ratioOf(ofCubes),
      ratioOfCharges: ratioOf(ofCharges),
      csvRowsPerSecond: await csvRowsPerSecond(folder, Number(options.csvRows ?? 1_000_000)),
    };
    const sums = ['sum: totals', 'sum: provider by service', 'sum: tag by region'];
    const table = [
      ...questions.map(({ what, ms }) => ({ what, 'as asked, ms': Math.round(ms) })),
      ...sums.map((what, at) => ({
        what,
        'as asked, ms': Math.round(ofCubes[at] ?? 0),
        'of charges, ms': Math.round(ofCharges[at] ?? 0),
        'SQLite, ms': Math.round(theirs[at] ?? 0),
      })),
    ];
    return { table, figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
