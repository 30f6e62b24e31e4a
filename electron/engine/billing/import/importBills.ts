import { randomInt } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { FailureError } from '#shared/domain/failure.ts';
import type { ImportProgress, ImportReport, ImportRequest } from '#shared/money/importReport.ts';
import type { LedgerDatabase } from '../ledger/ledgerDatabase.ts';
import { nextSourceId } from '../ledger/periodBook.ts';
import { inTransaction } from '../ledger/transaction.ts';
import { evenBills, saysLinesEndUnlike } from './evenBills.ts';
import { type FoundBills, findBills } from './findBills.ts';
import { type FaultList, listedFaults, takeFaultyRows } from './importFaults.ts';
import { type InsertPlan, insertSql } from './insertSql.ts';
import { lookThrough } from './lookThrough.ts';
import { type NewPeriod, sumPlan } from './newPeriods.ts';
import { ProgressTeller } from './progressTeller.ts';
import { filesOf, putInForce } from './putInForce.ts';
import type { ReadableBill } from './readableBill.ts';

/** Statements that read the files: one for all Parquet files of the same columns, one for each other file. */
function plansOf(
  bills: readonly ReadableBill[],
  request: ImportRequest,
  firstSource: number,
): readonly InsertPlan[] {
  const salt = randomInt(1, 2 ** 47);
  const groups = new Map<string, ReadableBill[]>();
  for (const bill of bills) {
    const name = `${bill.dialect.kind} ${bill.reader.signature}`;
    groups.set(name, [...(groups.get(name) ?? []), bill]);
  }
  let next = firstSource;
  return [...groups.values()].flatMap((same) => {
    const [bill] = same;
    if (!bill) return [];
    const plan = {
      bill,
      paths: same.map(({ reader }) => reader.file.path),
      names: same.map(({ reader }) => reader.file.name),
      firstSource: next,
      dataset: request.dataset ?? bill.dialect.kind,
      salt,
    };
    next += same.length;
    return [plan];
  });
}

/**
 * Imports files in one transaction: what is in force changes at its end, whole or not at all. A process that is killed leaves the
 * ledger as it was.
 * @throws FailureError (unreadable) where there is nothing to read; the signal's reason where it was cancelled.
 */
export function importBills(
  database: LedgerDatabase,
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportReport> {
  const { writer, writing } = database;
  return writing.run(async () => {
    signal.throwIfAborted();
    const startedAt = performance.now();
    const found = await findBills(request, writer);
    const interrupt = () => writer.interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    const copies = `${database.path}.copies`;
    const read = async (bills: FoundBills) => {
      const teller = new ProgressTeller(writer, bills.bills, onProgress);
      const once = () => inTransaction(writer, () => importFound(writer, request, bills, teller, signal));
      return await database.withImportMemory(once).finally(() => teller.stop());
    };
    try {
      const report = await read(found).catch(async (error: unknown) => {
        if (!saysLinesEndUnlike(error)) throw error;
        return read({ ...found, bills: await evenBills(found.bills, writer, copies, signal) });
      });
      return { ...report, milliseconds: Math.round(performance.now() - startedAt) };
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof FailureError ? error : importFailure(error);
    } finally {
      await rm(copies, { recursive: true, force: true });
      signal.removeEventListener('abort', interrupt);
    }
  });
}

async function importFound(
  writer: DuckDBConnection,
  request: ImportRequest,
  { bills: atHead, ...found }: FoundBills,
  teller: ProgressTeller,
  signal: AbortSignal,
): Promise<Omit<ImportReport, 'milliseconds'>> {
  const list: FaultList = {
    faults: found.faults.slice(0, listedFaults),
    count: found.faults.length,
    rows: 0,
  };
  const bills = await lookThrough(atHead, writer);
  const plans = plansOf(bills, request, await nextSourceId(writer));
  const parts: NewPeriod[] = [];
  for (const plan of plans) {
    signal.throwIfAborted();
    teller.reading(plan.paths);
    await writer.run(`SET preserve_insertion_order = ${plan.bill.reader.file.format !== 'parquet'}`);
    await writer.run(insertSql(plan));
    teller.summing();
    await takeFaultyRows(writer, plan, list);
    parts.push(...(await sumPlan(writer, plan)));
    teller.read(plan.paths);
  }
  signal.throwIfAborted();
  teller.committing();
  const told = {
    importedAtMs: Date.now(),
    faultyRows: list.rows,
    faultCount: list.count,
    faults: list.faults,
  };
  const read = { bills, plans, parts, isPartial: found.isPartial };
  const periods = await putInForce(writer, read, told);
  const { faultyRows, faultCount, faults } = told;
  return {
    files: filesOf(bills, plans, parts),
    periods,
    rows: periods.reduce((rows, period) => rows + (period.outcome === 'kept' ? 0 : period.rows), 0),
    faultyRows,
    faultCount,
    faults,
    leftOut: found.leftOut,
    isPartial: found.isPartial,
  };
}

function importFailure(error: unknown): FailureError {
  return new FailureError({
    kind: 'unreadable',
    message: 'The import was given up; the ledger is as it was.',
    words: error instanceof Error ? error.message : String(error),
    remedy: 'Check the space on the disk and that the files are whole, then import again.',
    terminal: false,
  });
}
