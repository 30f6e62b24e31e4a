import { rm } from 'node:fs/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { abandon, newSpillFolder, openHere, realPath, removeOldSpills } from '../../store/duckFile.ts';
import { applyMigrations } from '../../store/migrations/migrate.ts';
import { heldFailure, openFailure } from '../../store/storeFailure.ts';
import { TaskQueue } from '../../store/taskQueue.ts';
import { forgottenPrefix } from './forgetPeriod.ts';
import { chargesMigration } from './migrations/0001-charges.ts';
import { importsMigration } from './migrations/0002-imports.ts';
import { choicesMigration } from './migrations/0003-choices.ts';
import { validJsonMigration } from './migrations/0004-valid-json.ts';
import { subAccountsMigration } from './migrations/0005-sub-accounts.ts';
import { periodTables } from './periodBook.ts';
import { readingMacros } from './readingMacros.ts';

/** What lies in the file, for sentences. */
export const ledgerWord = 'ledger';

/** Memory of the database between imports: what is above is a cache of the file. */
const memoryAtRestMb = 256;
/** While files are imported: columns of a few row groups on two threads, and the reader's buffers. */
const memoryImportingMb = 640;

const migrations = [
  chargesMigration,
  importsMigration,
  choicesMigration,
  validJsonMigration,
  subAccountsMigration,
];

/** The open file: one connection writes, two read. */
export interface LedgerDatabase {
  readonly path: string;
  readonly writer: DuckDBConnection;
  /** Keeps what is written apart. */
  readonly writing: TaskQueue;
  readonly readers: readonly { readonly connection: DuckDBConnection; readonly queue: TaskQueue }[];
  /** More memory for as long as a task takes. */
  withImportMemory<T>(task: () => Promise<T>): Promise<T>;
  /** Closes all connections and lets go of the file. */
  release(): Promise<void>;
}

/**
 * Two threads, as the telemetry's file has. `write_buffer_row_group_count: 1` hands each row group to the disk once it is full.
 * Nothing is fetched or loaded from outside; reading bills from disk is what an import is, so files stay reachable for the
 * writer, whose statements are all ours.
 */
function settings(spillFolder: string): Record<string, string> {
  return {
    threads: '2',
    memory_limit: `${memoryAtRestMb}MB`,
    temp_directory: spillFolder,
    max_temp_directory_size: '32GB',
    checkpoint_threshold: '64MB',
    write_buffer_row_group_count: '1',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  };
}

/**
 * Opens or creates the ledger's file and brings it to the current schema.
 * @throws FailureError (config) where another process has it, it is damaged, or a newer Headroom wrote it.
 */
export async function openLedgerDatabase(path: string): Promise<LedgerDatabase> {
  const key = realPath(path);
  if (openHere.has(key)) throw heldFailure(path, `this process (PID ${process.pid}) has it open`, ledgerWord);
  openHere.add(key);
  let instance: DuckDBInstance | null = null;
  try {
    const spillFolder = newSpillFolder(path);
    instance = await DuckDBInstance.create(path, settings(spillFolder));
    await removeOldSpills(path, spillFolder);
    const writer = await instance.connect();
    // Without these DuckDB does not say how far a statement is; nothing is printed.
    await writer.run('SET enable_progress_bar = true');
    await writer.run('SET enable_progress_bar_print = false');
    await applyMigrations(writer, path, migrations, ledgerWord);
    for (const macro of readingMacros) await writer.run(macro);
    // What was taken away can be put back until the ledger is closed, by whatever means it was closed.
    for (const [table] of periodTables) await writer.run(`DELETE FROM ${forgottenPrefix}${table}`);
    return await assemble(instance, { path, key, spillFolder }, writer);
  } catch (error) {
    if (instance) await abandon(instance).catch(() => undefined);
    openHere.delete(key);
    throw openFailure(path, error, ledgerWord);
  }
}

async function assemble(
  instance: DuckDBInstance,
  { path, key, spillFolder }: { readonly path: string; readonly key: string; readonly spillFolder: string },
  writer: DuckDBConnection,
): Promise<LedgerDatabase> {
  const reader = async () => ({ connection: await instance.connect(), queue: new TaskQueue() });
  const readers = [await reader(), await reader()];
  return {
    path,
    writer,
    writing: new TaskQueue(),
    readers,
    withImportMemory: async (task) => {
      await writer.run(`SET memory_limit = '${memoryImportingMb}MB'`);
      try {
        return await task();
      } finally {
        // Shrinking may find the memory in use by a query; it is let go of later.
        await writer.run(`SET memory_limit = '${memoryAtRestMb}MB'`).catch(() => undefined);
      }
    },
    release: async () => {
      for (const connection of [writer, ...readers.map((one) => one.connection)]) connection.closeSync();
      instance.closeSync();
      openHere.delete(key);
      await rm(spillFolder, { recursive: true, force: true });
    },
  };
}
