import type { DuckDBConnection } from '@duckdb/node-api';
import type { Retention } from '#shared/contract/schemas/history.ts';
import { llmNowMetrics } from '#shared/domain/llmServer.ts';
import { hourOf, hourSeconds, retentionSeconds } from './tiers.ts';

/** Rolls whole hours of minutes up and drops what is kept no longer. Inside the caller's transaction. */
export async function keepLlmTiers(
  connection: DuckDBConnection,
  retention: Retention,
  nowS: number,
): Promise<void> {
  const newest = await connection.runAndReadAll(
    `SELECT (SELECT coalesce(max(at_s), 0)::DOUBLE FROM llm_hour), (SELECT coalesce(min(at_s), 0)::DOUBLE FROM llm_minute)`,
  );
  const rolledUpS = Number(newest.value(0, 0));
  const oldestMinuteS = Number(newest.value(1, 0));
  const fromS = Math.max(rolledUpS + hourSeconds, hourOf(oldestMinuteS));
  const toS = hourOf(nowS);
  if (oldestMinuteS > 0 && fromS < toS) {
    const means = llmNowMetrics.map(
      (metric) => `sum(${metric} * coverage_s) / sum(coverage_s) FILTER (${metric} IS NOT NULL)`,
    );
    await connection.run(
      `INSERT INTO llm_hour SELECT (at_s // 3600) * 3600, model_id, sum(coverage_s), ${means.join(', ')}
         FROM llm_minute WHERE at_s >= $fromS::UINTEGER AND at_s < $toS::UINTEGER GROUP BY ALL`,
      { fromS, toS },
    );
  }
  const { minute, hour } = retentionSeconds(retention);
  if (oldestMinuteS > 0 && oldestMinuteS < nowS - minute - hourSeconds)
    await connection.run('DELETE FROM llm_minute WHERE at_s < $beforeS::UINTEGER', {
      beforeS: Math.max(0, Math.floor(nowS - minute)),
    });
  await connection.run('DELETE FROM llm_hour WHERE at_s < $beforeS::UINTEGER', {
    beforeS: Math.max(0, Math.floor(nowS - hour)),
  });
}
