import { formatGibibytes, formatQuantity, missingText } from '#shared/domain/format.ts';
import { type GpuState, gpuStateCode, gpuStates } from '#shared/domain/gpuState.ts';
import { type LiveMetric, metricSpec } from '#shared/domain/metric.ts';
import type { Style } from './paint.ts';
import type { TableCell, TableColumn } from './textTable.ts';

/** One GPU of the table that `scan` and `watch` show. */
export interface GpuRow {
  readonly host: string;
  readonly index: number | null;
  /** Hostile text. */
  readonly name: string;
  readonly state: GpuState;
  /** A live metric's number; NaN where there is none. */
  value(metric: LiveMetric): number;
}

/** Columns of the table. */
export const gpuColumns: readonly TableColumn[] = [
  { header: 'HOST', align: 'left', shrinksTo: 8 },
  { header: 'GPU', align: 'right' },
  { header: 'NAME', align: 'left', shrinksTo: 10 },
  { header: 'STATE', align: 'left' },
  { header: 'UTIL', align: 'right' },
  { header: 'MEMORY GiB', align: 'right' },
  { header: 'POWER', align: 'right' },
  { header: 'TEMP', align: 'right' },
  { header: 'PROCS', align: 'right' },
];

const styles: Readonly<Record<(typeof gpuStates)[number]['severity'], Style>> = {
  bad: 'bad',
  waste: 'waste',
  good: 'good',
  ok: 'ok',
  muted: 'muted',
};

/** Cells of one row; `-` where there is no number. */
export function gpuCells(row: GpuRow): readonly TableCell[] {
  const shown = (metric: LiveMetric) => formatQuantity(row.value(metric), metricSpec(metric).unit);
  const state = gpuStates[gpuStateCode[row.state]];
  return [
    row.host,
    row.index === null ? missingText : String(row.index),
    row.name === '' ? missingText : row.name,
    state ? { text: state.label, style: styles[state.severity] } : row.state,
    shown('utilizationGpuPercent'),
    `${formatGibibytes(row.value('memoryUsedBytes'))} / ${formatGibibytes(row.value('memoryTotalBytes'))}`,
    shown('powerWatts'),
    shown('temperatureCelsius'),
    shown('processCount'),
  ];
}
