import { DuckDBInstance } from '@duckdb/node-api';
import { tiersMigration } from '#engine/store/migrations/0001-tiers.ts';

/** Builds a file as version 1 wrote it: its tables, a GPU, two intervals of 10 s and two of 30 s, one hour pending. */
export async function buildVersionOneFile(path: string, startS: number): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run(
    'CREATE TABLE schema_version (version INTEGER, applied_at TIMESTAMP DEFAULT now()::TIMESTAMP)',
  );
  await tiersMigration.apply(connection);
  await connection.run('INSERT INTO schema_version (version) VALUES (1)');
  await connection.run(
    "INSERT INTO gpu VALUES (0, 'GPU-v1', 'alpha', $startS::UINTEGER, $startS::UINTEGER)",
    { startS },
  );
  for (const [offset, span] of [
    [0, 10],
    [10, 10],
    [30, 30],
    [60, 30],
  ])
    await connection.run(
      `INSERT INTO raw (at_s, gpu_id, state, span_s, coverage_s, powerWatts_mean, powerWatts_max, powerWatts_count)
       VALUES (${startS + (offset ?? 0)}, 0, 8, ${span}, ${span}, 250.5, 260, 10)`,
    );
  await connection.run('INSERT INTO pending_hour VALUES ($hourS::UINTEGER, 0)', {
    hourS: startS - (startS % 3600),
  });
  await connection.run("INSERT INTO host_label VALUES ('alpha', 'team', 'search')");
  connection.closeSync();
  instance.closeSync();
}
