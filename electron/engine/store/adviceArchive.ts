import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { EpochMs } from '#shared/domain/units.ts';
import { readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';

/** A row of the archive: its reader knows what the body holds. */
export interface KeptBody {
  /** Id of a finding, name of a host, or a month. */
  readonly key: string;
  readonly seenMs: EpochMs;
  /** JSON of the reader's own. */
  readonly body: string;
}

/** Findings, what was said of GPUs and what they cost, in the same file as the telemetry. */
export interface AdviceArchive {
  findings(): Promise<readonly KeptBody[]>;
  /** Replaces what was kept of those named, and drops `gone`; all of it or nothing, durable when it resolves. */
  saveFindings(findings: readonly KeptBody[], gone: readonly string[]): Promise<void>;
  hosts(): Promise<readonly KeptBody[]>;
  /** Replaces what was kept of those named. */
  saveHosts(hosts: readonly KeptBody[]): Promise<void>;
  /** By month. */
  rates(): Promise<readonly KeptBody[]>;
  /** Replaces what was kept of those months, and drops `gone`. */
  saveRates(months: readonly KeptBody[], gone: readonly string[]): Promise<void>;
}

const tables = {
  advice_finding: { key: 'id', seen: 'last_seen_ms' },
  host_gpus: { key: 'host', seen: 'seen_ms' },
  month_rates: { key: 'month', seen: 'seen_ms' },
} as const;
type Table = keyof typeof tables;

/** In an open file. */
export function createAdviceArchive(database: StoreDatabase): AdviceArchive {
  return {
    findings: () => read(database, 'advice_finding'),
    saveFindings: (findings, gone) => replace(database, 'advice_finding', findings, gone),
    hosts: () => read(database, 'host_gpus'),
    saveHosts: (hosts) => replace(database, 'host_gpus', hosts, []),
    rates: () => read(database, 'month_rates'),
    saveRates: (months, gone) => replace(database, 'month_rates', months, gone),
  };
}

async function read(database: StoreDatabase, table: Table): Promise<readonly KeptBody[]> {
  const { key, seen } = tables[table];
  const found = await readQuery(
    database,
    `SELECT ${key}, ${seen}::DOUBLE, body FROM ${table} ORDER BY ${key}`,
  );
  return found
    .getRows()
    .map(([name, seenMs, body]) => ({ key: String(name), seenMs: Number(seenMs), body: String(body) }));
}

/** In the writer's queue, so that no append meets its commit. */
function replace(
  database: StoreDatabase,
  table: Table,
  rows: readonly KeptBody[],
  gone: readonly string[],
): Promise<void> {
  const keys = [...rows.map(({ key }) => key), ...gone];
  if (keys.length === 0) return Promise.resolve();
  const { connection, queue } = database.writer;
  return queue.run(async () => {
    await connection.run('BEGIN');
    try {
      await connection.run(
        `DELETE FROM ${table} WHERE ${tables[table].key} IN (SELECT unnest($keys))`,
        { keys: listValue(keys) },
        { keys: LIST(VARCHAR) },
      );
      await append(connection, table, rows);
      await connection.run('COMMIT');
    } catch (error) {
      await connection.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  });
}

async function append(connection: DuckDBConnection, table: Table, rows: readonly KeptBody[]): Promise<void> {
  const appender = await connection.createAppender(table);
  for (const { key, seenMs, body } of rows) {
    appender.appendVarchar(key);
    appender.appendBigInt(BigInt(Math.round(seenMs)));
    appender.appendVarchar(body);
    appender.endRow();
  }
  appender.flushSync();
  appender.closeSync();
}
