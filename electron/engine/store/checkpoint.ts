import type { StoreDatabase } from './storeDatabase.ts';

/**
 * Log size at which the background checkpoint runs: 8 ticks of 8,000 GPUs. A checkpoint of that much takes about 40 ms, and what
 * lies in the log also lies in memory, uncompressed.
 */
export const checkpointBytes = 8 * 2 ** 20;

/** Merges of neighbouring row groups that one tidying checkpoint makes of each table, at most; each takes about 150 ms. */
const mergesAtOnce = 2;

/**
 * Moves the log into the file. Holds appends for as long as it takes, never the event loop. Called on the keeper's queue, so
 * that no roll-up is open; a checkpoint that readers or a full disk prevent is tried again at the next one.
 *
 * Each checkpoint begins new row groups, and one of few rows takes as many blocks as one of many (256 KiB at least). So a
 * checkpoint now and then also tidies: it merges small neighbours. Doing so every time would rewrite each row about twice for
 * 15 % less disk, and take 250 ms instead of 40.
 */
export async function checkpoint(database: StoreDatabase, tidy: boolean): Promise<void> {
  await database.writer.queue.run(async () => {
    await database.keeper.connection.run(`SET max_vacuum_tasks = ${tidy ? mergesAtOnce : 0}`);
    await database.keeper.connection.run('CHECKPOINT');
  });
}
