import type { PeriodKey } from '#shared/money/storedPeriod.ts';
import type { LedgerDatabase } from './ledgerDatabase.ts';
import { keyCondition, keyValues, periodIdOf } from './periodBook.ts';
import { inTransaction } from './transaction.ts';

/** Notes whether a period is to count beside others of the same bill; false where there is no such period. It outlives new imports. */
export function countPeriod(database: LedgerDatabase, key: PeriodKey, counts: boolean): Promise<boolean> {
  const { writer, writing } = database;
  return writing.run(() =>
    inTransaction(writer, async () => {
      if ((await periodIdOf(writer, key)) === null) return false;
      const { sql, parameters } = keyCondition(key);
      await writer.run(`DELETE FROM period_choices WHERE ${sql}`, [...parameters]);
      await writer.run(`INSERT INTO period_choices VALUES (?, ?, ?, ?::DATE, ${counts})`, [
        ...keyValues(key),
      ]);
      return true;
    }),
  );
}
