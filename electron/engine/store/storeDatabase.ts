import { stat } from 'node:fs/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { abandon, newSpillFolder, openHere, realPath, removeOldSpills } from './duckFile.ts';
import { migrate } from './migrations/migrate.ts';
import { heldFailure, openFailure } from './storeFailure.ts';
import { TaskQueue } from './taskQueue.ts';

/** A connection and the queue that keeps its statements apart. */
interface Lane {
  readonly connection: DuckDBConnection;
  readonly queue: TaskQueue;
}

/**
 * The open file. Appends, maintenance and queries have connections of their own, so that none waits for another's statements.
 * What must not overlap with an append (a checkpoint, the snapshot and the commit of a roll-up) goes through the writer's
 * queue: an appender flushes synchronously, and would hold the event loop for as long as a checkpoint holds the file.
 */
export interface StoreDatabase {
  readonly path: string;
  readonly writer: Lane;
  readonly keeper: Lane;
  readonly readers: readonly Lane[];
  /** Bytes of the write-ahead log; 0 where there is none. */
  walBytes(): Promise<number>;
  /** Bytes of file and log together. */
  sizeBytes(): Promise<number>;
  /** Closes every connection and lets go of the file. Whoever calls it has checkpointed before. */
  release(): void;
}

/**
 * DuckDB's own blocks are four times as large. Every column of a table with new rows holds one or two of them in memory until the next
 * checkpoint, and one for every column of the widest table has to be held while it runs: of 8,000 GPUs more than the memory limit.
 */
const blockBytes = '65536';

/**
 * Two threads: a query of a day over 8,000 GPUs takes a quarter of a second with them, and the collector on the same machine
 * keeps its cores. Checkpoints are ours alone (`checkpoint.ts`). Nothing is fetched, loaded or read from outside the file.
 */
function settings(spillFolder: string, memoryLimitMb: number): Record<string, string> {
  return {
    threads: '2',
    memory_limit: `${memoryLimitMb}MB`,
    default_block_size: blockBytes,
    temp_directory: spillFolder,
    max_temp_directory_size: '8GB',
    checkpoint_threshold: '1TB',
    max_vacuum_tasks: '0',
    write_buffer_row_group_count: '1',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  };
}

const bytesOf = (path: string): Promise<number> =>
  stat(path).then(
    (found) => found.size,
    () => 0,
  );

async function lane(instance: DuckDBInstance): Promise<Lane> {
  return { connection: await instance.connect(), queue: new TaskQueue() };
}

/**
 * Opens or creates the file and brings it to the current schema.
 * @throws FailureError (config) where another process has it, it is damaged, or a newer Headroom wrote it.
 */
export async function openDatabase(path: string, memoryLimitMb: number): Promise<StoreDatabase> {
  const key = realPath(path);
  if (openHere.has(key)) throw heldFailure(path, `this process (PID ${process.pid}) has it open`);
  openHere.add(key);
  let instance: DuckDBInstance | null = null;
  try {
    const spillFolder = newSpillFolder(path);
    instance = await DuckDBInstance.create(path, settings(spillFolder, memoryLimitMb));
    await removeOldSpills(path, spillFolder);
    const writer = await lane(instance);
    await migrate(writer.connection, path);
    return assemble(instance, path, key, writer);
  } catch (error) {
    if (instance) await abandon(instance).catch(() => undefined);
    openHere.delete(key);
    throw openFailure(path, error);
  }
}

async function assemble(
  instance: DuckDBInstance,
  path: string,
  key: string,
  writer: Lane,
): Promise<StoreDatabase> {
  const [keeper, ...readers] = [await lane(instance), await lane(instance), await lane(instance)];
  return {
    path,
    writer,
    keeper,
    readers,
    walBytes: () => bytesOf(`${path}.wal`),
    sizeBytes: async () => (await bytesOf(path)) + (await bytesOf(`${path}.wal`)),
    release: () => {
      for (const { connection } of [writer, keeper, ...readers]) connection.closeSync();
      instance.closeSync();
      openHere.delete(key);
    },
  };
}
