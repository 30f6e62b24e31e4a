import type { PeriodKey } from '#shared/money/storedPeriod.ts';
import type { LedgerDatabase } from './ledgerDatabase.ts';
import { periodIdOf, periodTables, removePeriod } from './periodBook.ts';
import { inTransaction } from './transaction.ts';

/** What is not in force any more lies in tables of this prefix until the ledger is closed. */
export const forgottenPrefix = 'forgotten_';

/** Moves a period out of what is in force; false where there is none. One of an earlier time under the same key is gone then. */
export function forgetPeriod(database: LedgerDatabase, key: PeriodKey): Promise<boolean> {
  const { writer, writing } = database;
  return writing.run(() =>
    inTransaction(writer, async () => {
      const id = await periodIdOf(writer, key);
      if (id === null) return false;
      const earlier = await periodIdOf(writer, key, 'forgotten_periods');
      if (earlier !== null) await removePeriod(writer, earlier, forgottenPrefix);
      await move(database, id, '', forgottenPrefix);
      return true;
    }),
  );
}

/** Puts back what `forgetPeriod` took; false where there is nothing, or the key is in force again. */
export function restorePeriod(database: LedgerDatabase, key: PeriodKey): Promise<boolean> {
  const { writer, writing } = database;
  return writing.run(() =>
    inTransaction(writer, async () => {
      const id = await periodIdOf(writer, key, 'forgotten_periods');
      if (id === null || (await periodIdOf(writer, key)) !== null) return false;
      await move(database, id, forgottenPrefix, '');
      return true;
    }),
  );
}

async function move({ writer }: LedgerDatabase, id: number, from: string, to: string): Promise<void> {
  for (const [table, column] of periodTables)
    await writer.run(`INSERT INTO ${to}${table} SELECT * FROM ${from}${table} WHERE ${column} = ${id}`);
  await removePeriod(writer, id, from);
}
