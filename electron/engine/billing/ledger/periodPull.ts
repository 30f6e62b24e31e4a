import { randomInt } from 'node:crypto';
import type { PeriodKey } from '#shared/money/storedPeriod.ts';
import type { PeriodPull } from './ledger.ts';
import type { LedgerDatabase } from './ledgerDatabase.ts';
import { keyCondition, keyValues, nextSourceId, periodIdOf, removePeriod, sumsSql } from './periodBook.ts';
import { plainRows } from './plainRows.ts';
import { stagePage } from './stagedPage.ts';
import { inTransaction } from './transaction.ts';

interface PullRow {
  readonly id: number;
  readonly token: string | null;
  readonly rows: number;
}

/** A number that no period has had: 47 bits by chance. */
function newPeriodId(): number {
  return randomInt(1, 2 ** 47);
}

/**
 * Begins a period or goes on with it. `onCommit` is called once what is in force has changed.
 */
export async function openPull(
  database: LedgerDatabase,
  key: PeriodKey,
  onCommit: () => void,
): Promise<PeriodPull> {
  const { writer, writing } = database;
  const alone = <T>(task: () => Promise<T>) => writing.run(() => inTransaction(writer, task));
  let pull = await alone(() => findOrBegin(database, key));
  return {
    get resumeToken() {
      return pull.token;
    },
    get stagedRows() {
      return pull.rows;
    },
    stage: async (rows, nextToken) => {
      await alone(async () => {
        await stagePage(writer, pull.id, pull.rows, rows);
        await writer.run('UPDATE pulls SET token = ?, "rows" = ? WHERE id = ?', [
          nextToken,
          BigInt(pull.rows + rows.length),
          BigInt(pull.id),
        ]);
      });
      pull = { ...pull, token: nextToken, rows: pull.rows + rows.length };
    },
    commit: async ({ isClosed }) => {
      const { id, rows } = pull;
      await alone(() => putInForce(database, key, id, isClosed));
      onCommit();
      pull = { id: newPeriodId(), token: null, rows: 0 };
      return { rows };
    },
    restart: async () => {
      pull = await alone(async () => {
        await dropPull(database, pull.id);
        return await begin(database, key);
      });
    },
  };
}

async function findOrBegin(database: LedgerDatabase, key: PeriodKey): Promise<PullRow> {
  const { sql, parameters } = keyCondition(key);
  const [found] = await plainRows<PullRow>(
    database.writer,
    `SELECT id, token, "rows" FROM pulls WHERE ${sql}`,
    parameters,
  );
  if (found && (found.token !== null || found.rows === 0)) return found;
  // Staged to the end and never committed: nobody can say whether the month has changed since.
  if (found) await dropPull(database, found.id);
  return await begin(database, key);
}

async function begin({ writer }: LedgerDatabase, key: PeriodKey): Promise<PullRow> {
  const id = newPeriodId();
  await writer.run('INSERT INTO pulls VALUES (?, ?, ?, ?, ?::DATE, NULL, 0)', [
    BigInt(id),
    ...keyValues(key),
  ]);
  return { id, token: null, rows: 0 };
}

async function dropPull({ writer }: LedgerDatabase, id: number): Promise<void> {
  await writer.run(`DELETE FROM staged_charges WHERE x_PeriodId = ${id}`);
  await writer.run(`DELETE FROM pulls WHERE id = ${id}`);
}

async function putInForce(
  database: LedgerDatabase,
  key: PeriodKey,
  id: number,
  isClosed: boolean,
): Promise<void> {
  const { writer } = database;
  const before = await periodIdOf(writer, key);
  if (before !== null) await removePeriod(writer, before);
  const sourceId = await nextSourceId(writer);
  await writer.run(`INSERT INTO charges SELECT * REPLACE (${sourceId} AS x_SourceId) FROM staged_charges
    WHERE x_PeriodId = ${id}`);
  await writer.run(
    `INSERT INTO periods SELECT ?, ?, ?, ?, ?::DATE, count(*), ${Date.now()}, ? FROM charges WHERE x_PeriodId = ${id}`,
    [BigInt(id), ...keyValues(key), isClosed],
  );
  await writer.run(`INSERT INTO period_sums ${sumsSql('charges', `x_PeriodId = ${id}`)}`);
  await writer.run(`INSERT INTO sources VALUES (${sourceId}, ${id}, ?, 'pull')`, [key.dataset]);
  await dropPull(database, id);
}
