import type { DuckDBConnection } from '@duckdb/node-api';
import type { Migration } from './migration.ts';

/** The quantities of version 5, means over a row's time. */
const quantities = [
  'promptTokensPerSecond',
  'generatedTokensPerSecond',
  'requestsPerSecond',
  'requestsRunningCount',
  'requestsQueuedCount',
  'kvCacheUsePercent',
  'timeToFirstTokenP50Seconds',
  'timeToFirstTokenP95Seconds',
  'timePerOutputTokenP50Seconds',
  'timePerOutputTokenP95Seconds',
  'preemptionsPerMinute',
  'prefixCacheHitPercent',
];

/** What models on LLM servers did, by the minute and by the hour. */
export const llmMigration: Migration = {
  version: 5,
  async apply(connection: DuckDBConnection): Promise<void> {
    const columns = quantities.map((name) => `${name} FLOAT`).join(', ');
    await connection.run(
      'CREATE TABLE llm_model (model_id UINTEGER, id VARCHAR, host VARCHAR, place VARCHAR, model VARCHAR)',
    );
    for (const tier of ['minute', 'hour'])
      await connection.run(
        `CREATE TABLE llm_${tier} (at_s UINTEGER, model_id UINTEGER, coverage_s FLOAT, ${columns})`,
      );
  },
};
