import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';

const costs = ['BilledCost', 'EffectiveCost', 'ContractedCost', 'ListCost'] as const;
const columns = ['ProviderName', 'ServiceName', 'RegionId', 'Tags', 'BillingCurrency'] as const;

/** The columns that the questions need, in SQLite's own shape. Amounts are whole millionths: SQLite has no decimals, and sums stay exact. */
export async function fillSqlite(path: string, parquet: string): Promise<DatabaseSync> {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144');
  database.exec(
    'CREATE TABLE charges (billed INTEGER, units INTEGER, contracted INTEGER, list INTEGER, provider TEXT, service TEXT, region TEXT, tags TEXT, currency TEXT)',
  );
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const insert = database.prepare('INSERT INTO charges VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  database.exec('BEGIN');
  const amounts = costs.map((cost) => `(${cost} * 1000000)::DECIMAL(38,0)::BIGINT`);
  const result = await connection.stream(
    `SELECT ${[...amounts, ...columns].join(', ')} FROM read_parquet('${parquet.replaceAll("'", "''")}')`,
  );
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    for (const cells of chunk.getRows()) insert.run(...(cells as (bigint | string)[]));
  }
  database.exec('COMMIT');
  connection.closeSync();
  instance.closeSync();
  return database;
}

/** The month screen's questions as SQLite puts them. */
export const sqliteQuestions: readonly string[] = [
  `SELECT currency, count(*), ${['billed', 'units', 'contracted', 'list']
    .map((cost) => `sum(${cost}), count(*) - count(${cost})`)
    .join(', ')} FROM charges GROUP BY currency`,
  'SELECT provider, service, currency, sum(units) FROM charges GROUP BY provider, service, currency',
  "SELECT json_extract(tags, '$.team'), region, currency, sum(units) FROM charges GROUP BY 1, 2, 3",
];
