import type { StoreDatabase } from './storeDatabase.ts';
import type { StoreState } from './storeState.ts';
import { inTransaction } from './transaction.ts';

/** Entries forgotten in one step. */
const atOnce = 500;

/**
 * Forgets GPUs that no kept row refers to any more, and what hosts said of which none is left, so that years of cloud machines
 * that come and go do not pile up. Labels stay: a host keeps them by name until they are set anew. False where there is nothing to forget.
 */
export async function forgetStep(database: StoreDatabase, state: StoreState): Promise<boolean> {
  const beforeS = Math.min(...Object.values(state.floorS));
  if (beforeS === 0) return false;
  const gone = state.gpus
    .all()
    .filter((gpu) => gpu.lastS < beforeS)
    .slice(0, atOnce);
  if (gone.length === 0) return false;
  const ids = gone.map((gpu) => gpu.id).join(', ');
  await inTransaction(database, {
    // Out of memory first: a card that comes back meanwhile gets an id of its own.
    begin: async () => state.gpus.forget(gone),
    work: async () => {
      const { connection } = database.keeper;
      for (const table of ['state_interval', 'gpu'])
        await connection.run(`DELETE FROM ${table} WHERE gpu_id IN (${ids})`);
      await connection.run('DELETE FROM host_gpus WHERE host NOT IN (SELECT host FROM gpu)');
    },
  });
  return true;
}
