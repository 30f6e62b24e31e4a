import { gpusPerBlock, type HourBlock } from './pendingHours.ts';
import { rollUpSql } from './rollUpSql.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import { metricGroups } from './storedMetrics.ts';
import type { StoreState } from './storeState.ts';
import { tableOf } from './tierColumns.ts';
import { hourSeconds } from './tiers.ts';
import { inTransaction } from './transaction.ts';

/** An hour is rolled up this long after its end, so that the last ticks of a slow collector make it in the first time. */
const graceSeconds = 120;

const within =
  'at_s >= $fromS::UINTEGER AND at_s < $toS::UINTEGER AND gpu_id >= $fromId::UINTEGER AND gpu_id < $toId::UINTEGER';

const lastSeenSql = `UPDATE gpu SET last_s = greatest(gpu.last_s, seen.last_s)
  FROM (SELECT gpu_id, max(at_s) AS last_s FROM raw WHERE ${within} GROUP BY gpu_id) AS seen
  WHERE gpu.gpu_id = seen.gpu_id`;

function bounds({ hourS, block }: HourBlock) {
  return {
    fromS: hourS,
    toS: hourS + hourSeconds,
    fromId: block * gpusPerBlock,
    toId: (block + 1) * gpusPerBlock,
  };
}

/**
 * Rolls the oldest pending hour of one block of GPUs up, replacing what was rolled up before; the roll-ups and the end of the
 * hour's pendency are one transaction. False where no hour is due.
 */
export async function rollUpStep(database: StoreDatabase, state: StoreState, nowS: number): Promise<boolean> {
  const due = state.pending.oldest(nowS - hourSeconds - graceSeconds);
  if (!due) return false;
  const range = bounds(due);
  const { connection } = database.keeper;
  let committed = false;
  try {
    await inTransaction(database, {
      // While appends stand still: rows before this moment are in the snapshot, rows after it make the hour pending anew.
      begin: async () => state.pending.startRolling(due),
      work: async () => {
        for (const group of metricGroups)
          for (const tier of ['minute', 'hour'] as const) {
            await connection.run(`DELETE FROM ${tableOf(tier, group)} WHERE ${within}`, range);
            await connection.run(rollUpSql(tier, group), range);
          }
        await connection.run(lastSeenSql, range);
        await connection.run(
          'DELETE FROM pending_hour WHERE hour_s = $hourS::UINTEGER AND gpu_block = $block::UINTEGER',
          { ...due },
        );
      },
    });
    committed = true;
  } finally {
    state.pending.finishRolling(committed);
  }
  return true;
}
