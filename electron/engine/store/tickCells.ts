import { type DuckDBType, FLOAT, UINTEGER, USMALLINT, UTINYINT } from '@duckdb/node-api';
import { gpuStateCode, gpuStates } from '#shared/domain/gpuState.ts';
import type { GpuEntry } from './gpuRegister.ts';
import { type MetricGroup, metricsOf, type StoredMetric, storedMetrics } from './storedMetrics.ts';
import { toStored, toStoredMask } from './storedValue.ts';
import type { StoreRow } from './telemetryStore.ts';
import { columnOf, columnsOf, type TierColumn } from './tierColumns.ts';

/** A row that goes into the raw tier, with the GPU it belongs to. */
export interface AdmittedRow {
  readonly gpu: GpuEntry;
  readonly row: StoreRow;
}

/** What all rows of a tick share, in whole seconds. */
export interface TickHead {
  readonly atS: number;
  readonly spanS: number;
}

/** Takes a column's cell out of a row; null where there is no number. */
type CellReader = (admitted: AdmittedRow, head: TickHead) => number | null;

/** A column of the appender. */
export interface TickColumn {
  readonly type: DuckDBType;
  readonly cell: CellReader;
}

const duckdbTypes: Readonly<Record<TierColumn['type'], DuckDBType>> = {
  UINTEGER,
  USMALLINT,
  UTINYINT,
  FLOAT,
};
const largestSmallint = 65_535;

function storedCell(row: StoreRow, metric: StoredMetric): number | null {
  const mean = row.mean[metric.index] ?? Number.NaN;
  return metric.kind === 'mask' ? toStoredMask(mean) : toStored(mean, metric);
}

/** Readings behind a value: 0 exactly where there is no value, so that weighted means add up. */
function countOf(row: StoreRow, metric: StoredMetric): number {
  if (storedCell(row, metric) === null) return 0;
  return Math.min(largestSmallint, Math.max(1, row.count[metric.index] ?? 1));
}

function metricCells(metric: StoredMetric): readonly (readonly [string, CellReader])[] {
  const name = metric.kind === 'mask' ? columnOf.or(metric) : columnOf.mean(metric);
  const max: CellReader = ({ row }) => toStored(row.max[metric.index] ?? Number.NaN, metric);
  return [
    [name, ({ row }) => storedCell(row, metric)],
    ...(metric.keepsMax ? ([[columnOf.max(metric), max]] as const) : []),
    [columnOf.count(metric), ({ row }) => countOf(row, metric)],
  ];
}

const cells: ReadonlyMap<string, CellReader> = new Map<string, CellReader>([
  ['at_s', (_, head) => head.atS],
  ['gpu_id', ({ gpu }) => gpu.id],
  ['state', ({ row }) => (gpuStates[row.state] ? row.state : gpuStateCode.unknown)],
  ['span_s', (_, head) => head.spanS],
  ['coverage_s', ({ row }) => (Number.isFinite(row.coverageSeconds) ? row.coverageSeconds : null)],
  ...storedMetrics.flatMap(metricCells),
]);

const profiling = metricsOf('profiling');

/** True where DCGM's profiling module measured something, so that the row has one among the profiling rows too. */
export function hasProfiling({ row }: AdmittedRow): boolean {
  for (const { index } of profiling) if ((row.count[index] ?? 0) > 0) return true;
  return false;
}

/**
 * The appender's columns of a raw table in the table's own order, which differs from the metrics' order once a migration has added one.
 * @throws RangeError for a column that no metric fills.
 */
export function tickColumns(group: MetricGroup, order: readonly string[]): readonly TickColumn[] {
  const types = new Map(columnsOf('raw', group).map((column) => [column.name, duckdbTypes[column.type]]));
  return order.map((name) => {
    const [type, cell] = [types.get(name), cells.get(name)];
    if (!type || !cell) throw new RangeError(`no metric fills the column ${name}`);
    return { type, cell };
  });
}
