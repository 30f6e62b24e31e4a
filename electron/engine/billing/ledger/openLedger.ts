import { existsSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { FailureError } from '#shared/domain/failure.ts';
import { closedFailure } from '../../store/storeFailure.ts';
import { importBills } from '../import/importBills.ts';
import { readRecord } from '../import/importBook.ts';
import { previewBills } from '../import/previewBills.ts';
import { countPeriod } from './countPeriod.ts';
import { exportFocus } from './exportFocus.ts';
import { forgetPeriod, restorePeriod } from './forgetPeriod.ts';
import type { Ledger, LedgerParameter } from './ledger.ts';
import { type LedgerDatabase, ledgerWord, openLedgerDatabase } from './ledgerDatabase.ts';
import { readPeriods } from './periodBook.ts';
import { openPull } from './periodPull.ts';
import { plainRows } from './plainRows.ts';
import { inTransaction } from './transaction.ts';

/**
 * A ledger over a file that is opened at its first use: a fleet without bills pays nothing for it, and asking what periods there
 * are of a file that does not exist makes none. An opening that failed is tried again at the next use.
 */
export function createLedger(path: string): Ledger {
  let opening: Promise<LedgerDatabase> | null = null;
  let isClosed = false;
  let revision = 1;
  const listeners = new Set<() => void>();
  const database = (): Promise<LedgerDatabase> => {
    if (isClosed) return Promise.reject(closedFailure(path, ledgerWord));
    opening ??= openLedgerDatabase(path).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const changed = (): void => {
    revision += 1;
    for (const listener of listeners) listener();
  };
  const isEmpty = () => opening === null && !isClosed && !existsSync(path);
  const changing = async (task: (open: LedgerDatabase) => Promise<boolean>): Promise<boolean> => {
    const done = await task(await database());
    if (done) changed();
    return done;
  };
  return {
    get revision() {
      return revision;
    },
    pull: async (key) => openPull(await database(), key, changed),
    periods: async () => (isEmpty() ? [] : await reading(await database(), readPeriods)),
    importRecord: async (periodId) =>
      isEmpty() ? null : await reading(await database(), (reader) => readRecord(reader, periodId)),
    importFiles: async (request, onProgress, signal) => {
      const report = await importBills(await database(), request, onProgress, signal);
      if (report.periods.some(({ outcome }) => outcome === 'new' || outcome === 'replaced')) changed();
      return report;
    },
    previewFiles: async (request, signal) => previewBills(await database(), request, signal),
    read: async (sql, parameters, signal) => read(await database(), sql, parameters ?? [], signal),
    derive: async (statements) => derive(await database(), statements),
    forgetPeriod: (key) => changing((open) => forgetPeriod(open, key)),
    countPeriod: (key, counts) => changing((open) => countPeriod(open, key, counts)),
    restorePeriod: (key) => changing((open) => restorePeriod(open, key)),
    exportFocus: async (what) => exportFocus(await database(), what),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      isClosed = true;
      const open = await opening?.catch(() => null);
      if (open) await closeDatabase(open);
    },
  };
}

function reading<T>(open: LedgerDatabase, task: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const [reader] = open.readers;
  if (!reader) throw new RangeError('the ledger has no readers');
  return reader.queue.run(() => task(reader.connection));
}

/** Statements of others can only read: the transaction they run in refuses everything else. */
async function read<T>(
  open: LedgerDatabase,
  sql: string,
  parameters: readonly LedgerParameter[],
  signal?: AbortSignal,
): Promise<readonly T[]> {
  const [first, ...others] = open.readers;
  if (!first) throw new RangeError('the ledger has no readers');
  const { connection, queue } = others.reduce(
    (best, other) => (other.queue.length < best.queue.length ? other : best),
    first,
  );
  return queue.run(async () => {
    signal?.throwIfAborted();
    const interrupt = () => connection.interrupt();
    signal?.addEventListener('abort', interrupt, { once: true });
    await connection.run('BEGIN READ ONLY');
    try {
      return await plainRows<T>(connection, sql, parameters);
    } catch (error) {
      signal?.throwIfAborted();
      throw queryFailure(error);
    } finally {
      signal?.removeEventListener('abort', interrupt);
      await connection.run('ROLLBACK').catch(() => undefined);
    }
  });
}

function derive({ writer, writing }: LedgerDatabase, statements: readonly string[]): Promise<void> {
  return writing.run(() =>
    inTransaction(writer, async () => {
      for (const statement of statements) await writer.run(statement);
    }),
  );
}

function queryFailure(error: unknown): FailureError {
  return new FailureError({
    kind: 'internal',
    message: 'The ledger could not answer a question.',
    words: error instanceof Error ? error.message : String(error),
    remedy: 'Report this with the words above.',
    terminal: false,
  });
}

/** Interrupts what runs, waits for its end, moves the log into the file and lets go of it. */
async function closeDatabase(open: LedgerDatabase): Promise<void> {
  for (const { connection } of [...open.readers, { connection: open.writer }]) connection.interrupt();
  await Promise.all(open.readers.map(({ queue }) => queue.run(async () => undefined)));
  await open.writing.run(async () => {
    await open.writer.run('CHECKPOINT').catch(() => undefined);
    await open.release();
  });
}
