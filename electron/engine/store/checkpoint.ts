import type { StoreDatabase } from './storeDatabase.ts';

/**
 * Log size at which the background checkpoint runs: 8 ticks of 8,000 GPUs. A checkpoint of that much takes about 40 ms, and what
 * lies in the log also lies in memory, uncompressed.
 */
export const checkpointBytes = 8 * 2 ** 20;

/**
 * Below this a checkpoint leaves a row group so small that its blocks are mostly empty (a row group takes at least 256 KiB); then
 * it also merges neighbours. Merging after every large one would rewrite each row about twice for 15 % less disk.
 */
const mergeBelowBytes = 4 * 2 ** 20;
const mergesAtOnce = 2;

/**
 * Moves the log into the file. Holds appends for as long as it takes, never the event loop. Called on the keeper's queue, so
 * that no roll-up is open; a checkpoint that readers or a full disk prevent is tried again at the next one.
 */
export async function checkpoint(database: StoreDatabase): Promise<void> {
  const merges = (await database.walBytes()) < mergeBelowBytes ? mergesAtOnce : 0;
  await database.writer.queue.run(async () => {
    await database.keeper.connection.run(`SET max_vacuum_tasks = ${merges}`);
    await database.keeper.connection.run('CHECKPOINT');
  });
}
