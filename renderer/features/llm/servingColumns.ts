import {
  groupTokensPerGpu,
  type ModelGroup,
  type ServingRow,
  servingGpus,
  servingReading,
  sumOf,
  tokensPerGpu,
} from '#shared/analysis/llm/servingRows.ts';
import { type CsvColumn, csvFile } from '#shared/domain/csvFile.ts';
import { type LlmNowMetric, llmServerNames } from '#shared/domain/llmServer.ts';
import { isNumber, isText, type Reading } from '#shared/domain/reading.ts';

/** Columns of numbers, in order. */
export const servingMetrics: readonly LlmNowMetric[] = [
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

/** What rows are sorted by. */
export type ServingOrder = 'model' | 'server' | 'host' | 'gpus' | 'perGpu' | LlmNowMetric;

/** The kind and version of a server as one text. */
export function serverName({ server }: ServingRow): string {
  const kind = server.kind === null ? 'not known' : llmServerNames[server.kind];
  return isText(server.version) ? `${kind} ${server.version}` : kind;
}

/** Rows in an order. A row without the number comes after all that have it, whichever direction. */
export function sortServing(
  rows: readonly ServingRow[],
  order: ServingOrder,
  descending: boolean,
): readonly ServingRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => compare(one, other, order, sign) || byPlace(one, other));
}

function byPlace(one: ServingRow, other: ServingRow): number {
  const key = ({ server, model }: ServingRow) => `${server.id} ${model?.model ?? ''}`;
  return key(one).localeCompare(key(other), 'en', { numeric: true });
}

function compare(one: ServingRow, other: ServingRow, order: ServingOrder, sign: number): number {
  const text = (of: (row: ServingRow) => string) =>
    sign * of(one).localeCompare(of(other), 'en', { numeric: true });
  switch (order) {
    case 'model':
      return text(({ model }) => model?.model ?? '');
    case 'server':
      return text(serverName);
    case 'host':
      return text(({ server }) => `${server.host} ${server.place}`);
    case 'gpus':
      return sign * (one.server.join.gpuUuids.length - other.server.join.gpuUuids.length);
    case 'perGpu':
      return numbers(tokensPerGpu(one), tokensPerGpu(other), sign);
    default:
      return numbers(servingReading(one, order), servingReading(other, order), sign);
  }
}

function numbers(one: Reading, other: Reading, sign: number): number {
  if (isNumber(one) && isNumber(other)) return sign * (one - other);
  return Number(!isNumber(one)) - Number(!isNumber(other));
}

/** Rows of which every word of the filter occurs in model, server, host or place. */
export function filterServing(rows: readonly ServingRow[], filter: string): readonly ServingRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const { server, model } = row;
    const text = `${model?.model ?? ''} ${serverName(row)} ${server.host} ${server.place} ${server.phase}`;
    const low = text.toLowerCase();
    return words.every((word) => low.includes(word));
  });
}

/** Rows as a CSV file: numbers with their units in the header, missing ones empty. */
export function servingCsv(rows: readonly ServingRow[]): string {
  const cell = (reading: Reading) => (isNumber(reading) ? reading : null);
  const columns: readonly CsvColumn<ServingRow>[] = [
    ['model', ({ model }) => model?.model],
    ['server', serverName],
    ['host', ({ server }) => server.host],
    ['place', ({ server }) => server.place],
    ['state', ({ server }) => server.phase],
    ['readAt', ({ server: { readAtMs } }) => (readAtMs === null ? null : new Date(readAtMs).toISOString())],
    ['gpuCount', ({ server: { join } }) => (join.basis === 'none' ? null : join.gpuUuids.length)],
    ['gpuUuids', ({ server }) => server.join.gpuUuids.join(' ')],
    ['joinedBy', ({ server }) => server.join.basis],
    ['generatedTokensPerSecondPerGpu', (row) => cell(tokensPerGpu(row))],
    ...servingMetrics.map(
      (metric): CsvColumn<ServingRow> => [metric, (row) => cell(servingReading(row, metric))],
    ),
  ];
  return csvFile(columns, rows);
}

/** Models with what all their servers do together. */
export function modelsCsv(groups: readonly ModelGroup[]): string {
  const columns: readonly CsvColumn<ModelGroup>[] = [
    ['model', ({ model }) => model],
    ['servers', ({ rows }) => rows.length],
    ['gpuCount', ({ rows }) => servingGpus(rows).size || null],
    ['generatedTokensPerSecondPerGpu', (group) => groupTokensPerGpu(group).sum],
    ...summedMetrics.map((metric): CsvColumn<ModelGroup> => [metric, ({ rows }) => sumOf(rows, metric).sum]),
  ];
  return csvFile(columns, groups);
}

/** Metrics of which a sum over servers says something. */
export const summedMetrics: readonly LlmNowMetric[] = [
  'promptTokensPerSecond',
  'generatedTokensPerSecond',
  'requestsPerSecond',
  'requestsRunningCount',
  'requestsQueuedCount',
  'preemptionsPerMinute',
];
