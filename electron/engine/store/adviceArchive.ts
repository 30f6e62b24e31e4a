import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { EpochMs } from '#shared/domain/units.ts';
import { inOneStep } from './inOneStep.ts';
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

/** Findings, what was said of GPUs and what they cost, in the same file as the telemetry. What writes throws FailureError. */
export interface AdviceArchive {
  findings(): Promise<readonly KeptBody[]>;
  /** Replaces what was kept of those named, and drops `gone`; all of it or nothing, durable when it resolves. */
  saveFindings(findings: readonly KeptBody[], gone: readonly string[]): Promise<void>;
  /** When each host that is kept was seen: who knows its body of then need not read it again. */
  hostsSeen(): Promise<ReadonlyMap<string, EpochMs>>;
  hosts(names: readonly string[]): Promise<readonly KeptBody[]>;
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
    hostsSeen: () => readSeen(database, 'host_gpus'),
    hosts: (names) => read(database, 'host_gpus', names),
    saveHosts: (hosts) => replace(database, 'host_gpus', hosts, []),
    rates: () => read(database, 'month_rates'),
    saveRates: (months, gone) => replace(database, 'month_rates', months, gone),
  };
}

async function readSeen(database: StoreDatabase, table: Table): Promise<ReadonlyMap<string, EpochMs>> {
  const { key, seen } = tables[table];
  const found = await readQuery(database, `SELECT ${key}, ${seen}::DOUBLE FROM ${table} ORDER BY ${key}`);
  return new Map(found.getRows().map(([name, seenMs]) => [String(name), Number(seenMs)]));
}

async function read(
  database: StoreDatabase,
  table: Table,
  keys?: readonly string[],
): Promise<readonly KeptBody[]> {
  const { key, seen } = tables[table];
  const found = await readQuery(
    database,
    `SELECT ${key}, ${seen}::DOUBLE, body FROM ${table}
      WHERE ${keys ? `${key} IN (SELECT unnest(from_json($keys, '["VARCHAR"]')))` : 'true'} ORDER BY ${key}`,
    keys ? { keys: JSON.stringify(keys) } : {},
  );
  return found
    .getRows()
    .map(([name, seenMs, body]) => ({ key: String(name), seenMs: Number(seenMs), body: String(body) }));
}

function replace(
  database: StoreDatabase,
  table: Table,
  rows: readonly KeptBody[],
  gone: readonly string[],
): Promise<void> {
  const keys = [...rows.map(({ key }) => key), ...gone];
  if (keys.length === 0) return Promise.resolve();
  return inOneStep(database, async (connection) => {
    await connection.run(
      `DELETE FROM ${table} WHERE ${tables[table].key} IN (SELECT unnest($keys))`,
      { keys: listValue(keys) },
      { keys: LIST(VARCHAR) },
    );
    await append(connection, table, rows);
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
