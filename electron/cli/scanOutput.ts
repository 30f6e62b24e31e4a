import { csvRows } from '#shared/domain/csvFile.ts';
import { formatCount } from '#shared/domain/format.ts';
import { gpuStateCode, isReporting } from '#shared/domain/gpuState.ts';
import { liveMetrics } from '#shared/domain/metric.ts';
import { isNumber, numberOrNaN } from '#shared/domain/reading.ts';
import { type GpuRow, gpuCells, gpuColumns } from './gpuRows.ts';
import type { Paint } from './paint.ts';
import { hasFailed, type ScannedGpu, type ScanReport } from './scan.ts';
import { failureLines } from './tellFailure.ts';
import { textTable } from './textTable.ts';

/** A report as lines for a person: GPUs, then hosts without any or with a failure, then what it rests on. */
export function scanLines(report: ScanReport, paint: Paint, maxWidth: number | null): string[] {
  const lines =
    report.gpus.length === 0
      ? []
      : textTable(gpuColumns, report.gpus.map(rowOf).map(gpuCells), paint, maxWidth);
  for (const host of report.hosts) {
    if (host.phase === 'paused') lines.push(paint('muted', `${host.name}: paused`));
    else if (hasFailed(host) && host.failure) lines.push('', ...failureLines(host.name, host.failure, paint));
    else if (host.failure) lines.push(paint('muted', `${host.name}: ${host.failure.message}`));
  }
  return [...lines, '', coverage(report)];
}

/** `15 of 16 GPUs reporting; 2 of 3 hosts live`. */
function coverage({ gpus, hosts }: ScanReport): string {
  const reporting = gpus.filter((gpu) => isReporting(gpuStateCode[gpu.state])).length;
  const asked = hosts.filter(({ phase }) => phase !== 'paused');
  const live = asked.filter(({ phase }) => phase === 'live').length;
  return `${formatCount(reporting)} of ${formatCount(gpus.length)} GPUs reporting; ${formatCount(live)} of ${formatCount(asked.length)} hosts live`;
}

/** A report's GPUs as CSV: a column per metric in its unit, empty where there is no number, and why in `missing`. */
export function scanCsv({ gpus }: ScanReport): string {
  const header = ['host', 'index', 'uuid', 'name', 'state', ...liveMetrics, 'missing'];
  return csvRows([header, ...gpus.map(csvCells)]);
}

function csvCells({
  host,
  index,
  uuid,
  name,
  state,
  readings,
}: ScannedGpu): readonly (string | number | null)[] {
  const missing = liveMetrics.flatMap((metric) => {
    const reading = readings[metric];
    return isNumber(reading) ? [] : [`${metric}: ${reading.reason}`];
  });
  const numbers = liveMetrics.map((metric) => numberOrNaN(readings[metric]));
  return [host, index, uuid, name, state, ...numbers, missing.join('; ')];
}

function rowOf({ host, index, name, state, readings }: ScannedGpu): GpuRow {
  return { host, index, name: name ?? '', state, value: (metric) => numberOrNaN(readings[metric]) };
}
