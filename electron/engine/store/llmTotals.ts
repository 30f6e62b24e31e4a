import type { EpochMs } from '#shared/domain/units.ts';
import { numberAt, readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import { hourSeconds } from './tiers.ts';

/** What one model on one server did in a time. */
export interface LlmTotal {
  /** `LlmModelNow.id`. */
  readonly id: string;
  readonly host: string;
  readonly place: string;
  /** Null where the server does not name it. Hostile. */
  readonly model: string | null;
  /** Seconds that were read. */
  readonly coverageSeconds: number;
  /** Null where the server does not tell. */
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly requests: number | null;
}

const counted = ['promptTokensPerSecond', 'generatedTokensPerSecond', 'requestsPerSecond'] as const;

/** Tokens and requests of every model in a range: hours where they are rolled up, minutes for the rest. Rates x the seconds that were read. */
export async function readLlmTotals(
  database: StoreDatabase,
  fromMs: EpochMs,
  toMs: EpochMs,
): Promise<readonly LlmTotal[]> {
  const fromS = Math.floor(fromMs / 1000);
  const toS = Math.ceil(toMs / 1000);
  const columns = counted.join(', ');
  const found = await readQuery(
    database,
    `WITH rolled AS (SELECT coalesce(max(at_s) + ${hourSeconds}, 0)::UINTEGER AS until_s FROM llm_hour),
      cells AS (
        SELECT at_s, model_id, coverage_s, ${columns} FROM llm_hour
        UNION ALL
        SELECT at_s, model_id, coverage_s, ${columns} FROM llm_minute, rolled WHERE at_s >= until_s)
     SELECT id, host, place, model, sum(coverage_s)::DOUBLE,
        ${counted.map((metric) => `sum(${metric}::DOUBLE * coverage_s)`).join(', ')}
       FROM cells JOIN llm_model USING (model_id)
      WHERE at_s >= $fromS AND at_s < $toS GROUP BY id, host, place, model ORDER BY id`,
    { fromS, toS },
  );
  return Array.from({ length: found.currentRowCount }, (_, row) => {
    const text = (column: number) => {
      const value = found.value(column, row);
      return value === null ? null : String(value);
    };
    return {
      id: text(0) ?? '',
      host: text(1) ?? '',
      place: text(2) ?? '',
      model: text(3),
      coverageSeconds: numberAt(found, 4, row) ?? 0,
      inputTokens: numberAt(found, 5, row),
      outputTokens: numberAt(found, 6, row),
      requests: numberAt(found, 7, row),
    };
  });
}
