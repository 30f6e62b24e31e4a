import type { DuckDBConnection } from '@duckdb/node-api';
import { newerVersionFailure } from '../storeFailure.ts';
import { tiersMigration } from './0001-tiers.ts';
import { cadenceMigration } from './0002-cadence.ts';
import { profilingMigration } from './0003-profiling.ts';
import { incidentsMigration } from './0004-incidents.ts';
import { llmMigration } from './0005-llm.ts';
import { backfillMigration } from './0006-backfill.ts';
import { holdersMigration } from './0007-holders.ts';
import { statesMigration } from './0008-states.ts';
import { adviceMigration } from './0009-advice.ts';
import { ratesOfMonthsMigration } from './0010-ratesOfMonths.ts';
import { watchMigration } from './0011-watch.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order of version. */
const migrations: readonly Migration[] = [
  tiersMigration,
  cadenceMigration,
  profilingMigration,
  incidentsMigration,
  llmMigration,
  backfillMigration,
  holdersMigration,
  statesMigration,
  adviceMigration,
  ratesOfMonthsMigration,
  watchMigration,
];

/** The version that this build reads and writes. */
export const currentVersion = migrations.length;

/** The version of an open file; 0 for a file without tables. */
async function readVersion(connection: DuckDBConnection): Promise<number> {
  const tables = await connection.runAndReadAll(
    "SELECT count(*)::INTEGER FROM duckdb_tables() WHERE table_name = 'schema_version'",
  );
  if (tables.value(0, 0) === 0) return 0;
  const version = await connection.runAndReadAll(
    'SELECT coalesce(max(version), 0)::INTEGER FROM schema_version',
  );
  return Number(version.value(0, 0));
}

/**
 * Brings an open file to the current version, each migration in a transaction of its own.
 * @throws FailureError (config) for a file of a newer version, which is left as it is.
 */
export function migrate(connection: DuckDBConnection, path: string): Promise<void> {
  return applyMigrations(connection, path, migrations);
}

/** The same for a file of another kind, with the migrations of that kind. */
export async function applyMigrations(
  connection: DuckDBConnection,
  path: string,
  ordered: readonly Migration[],
  what?: string,
): Promise<void> {
  const version = await readVersion(connection);
  if (version > ordered.length) throw newerVersionFailure(path, version, ordered.length, what);
  for (const migration of ordered.slice(version)) await applyOne(connection, migration);
}

async function applyOne(connection: DuckDBConnection, migration: Migration): Promise<void> {
  await connection.run('BEGIN');
  try {
    await connection.run(
      'CREATE TABLE IF NOT EXISTS schema_version (version INTEGER, applied_at TIMESTAMP DEFAULT now()::TIMESTAMP)',
    );
    await migration.apply(connection);
    await connection.run('INSERT INTO schema_version (version) VALUES ($version)', {
      version: migration.version,
    });
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
