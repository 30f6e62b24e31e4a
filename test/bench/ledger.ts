/**
 * The ledger with a large bill: FOCUS rows generated to disk, imported, and asked what the month screen asks; the same questions to SQLite in
 * the same run. Options: `--rows 10000000`, `--csvRows 1000000` (CSV is read at a speed of its own).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { SpendCubes, type SpendRelation } from '#engine/billing/spend/spendCubes.ts';
import { spendWhere } from '#engine/billing/spend/spendWhere.ts';
import { splitSql } from '#engine/billing/spend/splitQuery.ts';
import { totalsSql } from '#engine/billing/spend/totalsQuery.ts';
import type { SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import { writeFocusRows } from './ledger/ledgerRows.ts';
import { fillSqlite, sqliteQuestions } from './ledger/sqliteLedger.ts';
import type { BenchResult } from './run.ts';

const limits = { lines: 20, parts: 10 };

async function timed(task: () => Promise<unknown> | unknown): Promise<number> {
  const from = performance.now();
  await task();
  return performance.now() - from;
}

/** The quickest of three: the machine's other work is no part of the answer. */
async function best(task: () => Promise<unknown> | unknown): Promise<number> {
  return Math.min(await timed(task), await timed(task), await timed(task));
}

/** Imports a file; rows a second, and the highest resident memory meanwhile. */
async function importInto(ledger: Ledger, path: string): Promise<{ rowsPerSecond: number; rssMb: number }> {
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const report = await ledger.importFiles({ paths: [path] }, () => {}, new AbortController().signal);
  clearInterval(watch);
  return {
    rowsPerSecond: Math.round(report.rows / (report.milliseconds / 1000)),
    rssMb: Math.round(peak / 1e6),
  };
}

/** Milliseconds of each of the month screen's questions, where `relation` says what they read. */
async function askLedger(ledger: Ledger, relation?: SpendRelation): Promise<readonly number[]> {
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

/** Runs the bench; see the top of the file for its options. */
export async function bench(options: Readonly<Record<string, string>> = {}): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-bench-ledger-'));
  try {
    const parquet = join(folder, 'focus.parquet');
    await writeFocusRows(parquet, Number(options.rows ?? 10_000_000), 'parquet');
    const ledger = createLedger(join(folder, 'ledger.duckdb'));
    const imported = await importInto(ledger, parquet);
    // The charges themselves against SQLite's; the screen asks the cubes, which are made at its first question.
    const ours = await askLedger(ledger);
    const beganMs = performance.now();
    const relation = await new SpendCubes(ledger).relation();
    const cubeSeconds = Math.round((performance.now() - beganMs) / 100) / 10;
    const screen = await askLedger(ledger, relation);
    await ledger.close();
    const sqlite = await fillSqlite(join(folder, 'ledger.sqlite'), parquet);
    const theirs: number[] = [];
    for (const sql of sqliteQuestions) theirs.push(await timed(() => sqlite.prepare(sql).all()));
    sqlite.close();
    const csv = join(folder, 'focus.csv');
    await writeFocusRows(csv, Number(options.csvRows ?? 1_000_000), 'csv');
    const second = createLedger(join(folder, 'csv.duckdb'));
    const fromCsv = await importInto(second, csv);
    await second.close();
    const ratioOf = (took: readonly number[]) =>
      Math.round(Math.min(...took.map((ms, at) => (theirs[at] ?? 0) / ms)) * 10) / 10;
    const figures = {
      ...imported,
      queryMs: Math.round(Math.max(...screen)),
      cubeSeconds,
      // As the screen is answered, and with no cube on either side.
      ratioSqlite: ratioOf(screen),
      ratioOnCharges: ratioOf(ours),
      csvRowsPerSecond: fromCsv.rowsPerSecond,
    };
    const names = ['totals of the month', 'provider by service', 'tag by region'];
    const table = names.map((what, at) => ({
      what,
      'screen, ms': Math.round(screen[at] ?? 0),
      'charges, ms': Math.round(ours[at] ?? 0),
      'SQLite, ms': Math.round(theirs[at] ?? 0),
    }));
    return { table, figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
