import type { DuckDBResultReader } from '@duckdb/node-api';
import type { LlmNowMetric } from '#shared/domain/llmServer.ts';
import { llmNowMetrics } from '#shared/domain/llmServer.ts';
import type { EpochMs, Seconds } from '#shared/domain/units.ts';
import { numberAt, readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import { hourSeconds } from './tiers.ts';

/** How one number of a model was spread over the hours that told it. */
export interface LlmSpread {
  /** By the time that was read. */
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly hours: number;
}

/** What one model on one server did over a range, by the hour. */
export interface LlmSpreads {
  /** `LlmModelNow.id`. */
  readonly id: string;
  readonly host: string;
  readonly place: string;
  /** Null where the server does not name it. Hostile. */
  readonly model: string | null;
  /** First hour in the range that was read. */
  readonly firstMs: EpochMs;
  readonly coverageSeconds: Seconds;
  /** Null where the server does not tell. */
  readonly spreads: Readonly<Record<LlmNowMetric, LlmSpread | null>>;
}

/** Requests of one model in one hour. */
export interface LlmRequestHour {
  readonly id: string;
  /** Start of the hour. */
  readonly hourMs: EpochMs;
  readonly coverageSeconds: Seconds;
  readonly requestsPerSecond: number;
}

const firstMetricColumn = 6;
const columnsPerMetric = 5;

/** Hours where they are rolled up, minutes made to hours for the rest. */
const hoursSql = `WITH rolled AS (SELECT coalesce(max(at_s) + ${hourSeconds}, 0)::UINTEGER AS until_s FROM llm_hour),
  hours AS (
    SELECT at_s, model_id, coverage_s, ${llmNowMetrics.join(', ')} FROM llm_hour
    UNION ALL
    SELECT at_s - at_s % ${hourSeconds} AS at_s, model_id, sum(coverage_s) AS coverage_s, ${llmNowMetrics
      .map((name) => `sum(${name} * coverage_s) / sum(coverage_s) FILTER (${name} IS NOT NULL) AS ${name}`)
      .join(', ')}
    FROM llm_minute, rolled WHERE at_s >= until_s GROUP BY 1, 2)`;

/** What every model did in a range of whole hours. */
export async function readLlmSpreads(
  database: StoreDatabase,
  fromMs: EpochMs,
  toMs: EpochMs,
): Promise<readonly LlmSpreads[]> {
  const spreads = llmNowMetrics.flatMap((name) => [
    `(sum(${name}::DOUBLE * coverage_s) / sum(coverage_s::DOUBLE) FILTER (${name} IS NOT NULL))`,
    // The same expression twice: DuckDB keeps its values once, 4 bytes of each. A month of 700 models is a quarter of the memory.
    `(quantile_cont(${name}, [0.5, 0.95]))[1]::DOUBLE`,
    `(quantile_cont(${name}, [0.5, 0.95]))[2]::DOUBLE`,
    `max(${name})::DOUBLE`,
    `count(${name})::DOUBLE`,
  ]);
  const found = await readQuery(
    database,
    `${hoursSql} SELECT id, host, place, model, min(at_s)::DOUBLE, sum(least(coverage_s, ${hourSeconds}))::DOUBLE, ${spreads.join(', ')}
       FROM hours JOIN llm_model USING (model_id)
      WHERE at_s >= $fromS AND at_s < $toS GROUP BY id, host, place, model ORDER BY id`,
    { fromS: Math.floor(fromMs / 1000), toS: Math.ceil(toMs / 1000) },
  );
  return Array.from({ length: found.currentRowCount }, (_, row) => {
    const text = (column: number) => {
      const value = found.value(column, row);
      return value === null ? null : String(value);
    };
    const spreadAt = (position: number): LlmSpread | null => {
      const column = firstMetricColumn + position * columnsPerMetric;
      const [mean, p50, p95, max, hours] = [0, 1, 2, 3, 4].map((at) => numberAt(found, column + at, row));
      if (mean == null || p50 == null || p95 == null || max == null || !hours) return null;
      return { mean, p50, p95, max, hours };
    };
    return {
      id: text(0) ?? '',
      host: text(1) ?? '',
      place: text(2) ?? '',
      model: text(3),
      firstMs: (numberAt(found, 4, row) ?? 0) * 1000,
      coverageSeconds: numberAt(found, 5, row) ?? 0,
      spreads: Object.fromEntries(
        llmNowMetrics.map((name, position) => [name, spreadAt(position)]),
      ) as Record<LlmNowMetric, LlmSpread | null>,
    };
  });
}

/**
 * Requests by model and hour, by model and time; hours in which the server did not tell are left out. Made while they are gone through: all
 * objects of a month and hundreds of models at once would be a tenth of what an analysis takes.
 */
export async function readLlmRequestHours(
  database: StoreDatabase,
  fromMs: EpochMs,
  toMs: EpochMs,
): Promise<Iterable<LlmRequestHour>> {
  const found = await readQuery(
    database,
    `${hoursSql} SELECT model_id::DOUBLE, at_s::DOUBLE, coverage_s::DOUBLE, requestsPerSecond::DOUBLE
       FROM hours WHERE at_s >= $fromS AND at_s < $toS AND requestsPerSecond IS NOT NULL ORDER BY model_id, at_s`,
    { fromS: Math.floor(fromMs / 1000), toS: Math.ceil(toMs / 1000) },
  );
  // A text out of each row would take most of the time.
  const models = await readQuery(database, 'SELECT model_id::DOUBLE, id FROM llm_model');
  const ids = new Map(models.getRows().map(([number, id]) => [Number(number), String(id)]));
  return requestHoursOf(found, ids);
}

function* requestHoursOf(
  found: DuckDBResultReader,
  ids: ReadonlyMap<number, string>,
): Generator<LlmRequestHour> {
  for (let row = 0; row < found.currentRowCount; row += 1)
    yield {
      id: ids.get(numberAt(found, 0, row) ?? 0) ?? '',
      hourMs: (numberAt(found, 1, row) ?? 0) * 1000,
      coverageSeconds: numberAt(found, 2, row) ?? 0,
      requestsPerSecond: numberAt(found, 3, row) ?? 0,
    };
}
