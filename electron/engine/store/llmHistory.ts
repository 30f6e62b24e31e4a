import type { DuckDBConnection } from '@duckdb/node-api';
import type { LlmSeries, LlmSeriesInput } from '#shared/contract/schemas/llm.ts';
import type { LlmNowMetric } from '#shared/domain/llmServer.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { LlmMinute } from '../llm/llmRecorder.ts';
import { stepOfTurn } from './inOneStep.ts';
import { type LlmRequestHour, type LlmSpreads, readLlmRequestHours, readLlmSpreads } from './llmHours.ts';
import { keepLlmTiers } from './llmTiers.ts';
import { type LlmTotal, readLlmTotals } from './llmTotals.ts';
import { numberAt, readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import type { StoreState } from './storeState.ts';
import { durationText, hourSeconds } from './tiers.ts';

/** What models on LLM servers did, on disk. */
export interface LlmHistory {
  /** Appends minutes; rolls up and drops what is due. @throws FailureError */
  append(minutes: readonly LlmMinute[], nowMs: EpochMs): Promise<void>;
  /** Series of one model. */
  series(input: LlmSeriesInput): Promise<LlmSeries>;
  /** What every model did in a range. */
  totals(fromMs: EpochMs, toMs: EpochMs): Promise<readonly LlmTotal[]>;
  /** How what every model did was spread over the hours of a range. */
  spreads(fromMs: EpochMs, toMs: EpochMs): Promise<readonly LlmSpreads[]>;
  requestHours(fromMs: EpochMs, toMs: EpochMs): Promise<Iterable<LlmRequestHour>>;
}

/** In the same file as the telemetry; its minutes and hours are kept as long as those. */
export function createLlmHistory(database: StoreDatabase, state: StoreState): LlmHistory {
  let ids: Map<string, number> | null = null;
  return {
    append: (minutes, nowMs) =>
      database.writer.queue.run(async () => {
        // Ids of a transaction that did not happen must not be used again.
        let known = ids;
        ids = null;
        await stepOfTurn(database, async (connection) => {
          known ??= await readIds(connection);
          await register(connection, known, minutes);
          appendRows(await connection.createAppender('llm_minute'), known, minutes);
          await keepLlmTiers(connection, state.retention, Math.floor(nowMs / 1000));
        });
        ids = known;
      }),
    series: (input) => readLlmSeries(database, state, input),
    totals: (fromMs, toMs) => readLlmTotals(database, fromMs, toMs),
    spreads: (fromMs, toMs) => readLlmSpreads(database, fromMs, toMs),
    requestHours: (fromMs, toMs) => readLlmRequestHours(database, fromMs, toMs),
  };
}

async function readIds(connection: DuckDBConnection): Promise<Map<string, number>> {
  const rows = await connection.runAndReadAll('SELECT id, model_id FROM llm_model');
  return new Map(rows.getRows().map(([id, number]) => [String(id), Number(number)]));
}

async function register(
  connection: DuckDBConnection,
  known: Map<string, number>,
  minutes: readonly LlmMinute[],
): Promise<void> {
  for (const { id, host, place, model } of minutes) {
    if (known.has(id)) continue;
    const number = known.size + 1;
    known.set(id, number);
    await connection.run('INSERT INTO llm_model VALUES ($number::UINTEGER, $id, $host, $place, $model)', {
      number,
      id,
      host,
      place,
      model,
    });
  }
}

function appendRows(
  appender: Awaited<ReturnType<DuckDBConnection['createAppender']>>,
  known: ReadonlyMap<string, number>,
  minutes: readonly LlmMinute[],
): void {
  for (const { atMs, id, coverageSeconds, means } of minutes) {
    appender.appendUInteger(Math.floor(atMs / 1000));
    appender.appendUInteger(known.get(id) ?? 0);
    appender.appendFloat(coverageSeconds);
    for (const mean of means) {
      if (Number.isNaN(mean)) appender.appendNull();
      else appender.appendFloat(mean);
    }
    appender.endRow();
  }
  appender.flushSync();
  appender.closeSync();
}

const columnsPerMetric = 3;

async function readLlmSeries(
  database: StoreDatabase,
  state: StoreState,
  { id, metrics, fromMs, toMs, points }: LlmSeriesInput,
): Promise<LlmSeries> {
  const minuteFloorS = Date.now() / 1000 - state.retention.minuteDays * 86_400;
  const spanS = (toMs - fromMs) / 1000;
  const isCoarse = fromMs / 1000 < minuteFloorS || spanS / points >= hourSeconds;
  const [tier, tierS] = isCoarse ? (['hour', hourSeconds] as const) : (['minute', 60] as const);
  const widthS = Math.max(1, Math.ceil(spanS / points / tierS)) * tierS;
  const originS = Math.floor(fromMs / 1000 / widthS) * widthS;
  const buckets = Math.max(1, Math.ceil((toMs / 1000 - originS) / widthS));
  const selected = metrics.flatMap((metric) => [
    `(sum(${metric} * coverage_s) / sum(coverage_s) FILTER (${metric} IS NOT NULL))::DOUBLE`,
    `min(${metric})::DOUBLE`,
    `max(${metric})::DOUBLE`,
  ]);
  const rows = await readQuery(
    database,
    `SELECT ((at_s - $originS) // $widthS)::DOUBLE AS bucket, ${selected.join(', ')}
       FROM llm_${tier} JOIN llm_model USING (model_id)
      WHERE id = $id AND at_s >= $originS AND at_s < $endS
      GROUP BY bucket`,
    { id, originS, widthS, endS: originS + buckets * widthS },
  );
  const empty = () => new Array<number | null>(buckets).fill(null);
  const seriesOf = (metric: LlmNowMetric, position: number) => {
    const cells = { metric, mean: empty(), min: empty(), max: empty() };
    const column = 1 + position * columnsPerMetric;
    for (let row = 0; row < rows.currentRowCount; row += 1) {
      const bucket = Number(rows.value(0, row));
      cells.mean[bucket] = numberAt(rows, column, row);
      cells.min[bucket] = numberAt(rows, column + 1, row);
      cells.max[bucket] = numberAt(rows, column + 2, row);
    }
    return cells;
  };
  return {
    tier: durationText(tierS),
    bucketMs: widthS * 1000,
    atMs: Array.from({ length: buckets }, (_, bucket) => (originS + bucket * widthS) * 1000),
    series: metrics.map(seriesOf),
  };
}
