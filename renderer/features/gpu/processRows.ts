import type { GpuProcess } from '#shared/domain/gpuProcess.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isNumber } from '#shared/domain/reading.ts';

/** Columns that processes are sorted by. */
export type ProcessOrder = 'memory' | 'pid' | 'name' | 'gpu';

/** Processes in an order; a process without a memory reading comes after all that have one, whichever direction. */
export function sortProcesses(
  processes: readonly GpuProcess[],
  order: ProcessOrder,
  descending: boolean,
): readonly GpuProcess[] {
  const sign = descending ? -1 : 1;
  return processes.toSorted(
    (a, b) => sign * compare(a, b, order) || missingLast(a, b, order) || a.pid - b.pid,
  );
}

function missingLast(a: GpuProcess, b: GpuProcess, order: ProcessOrder): number {
  if (order !== 'memory') return 0;
  return Number(!isNumber(a.memoryUsedBytes)) - Number(!isNumber(b.memoryUsedBytes));
}

function compare(a: GpuProcess, b: GpuProcess, order: ProcessOrder): number {
  switch (order) {
    case 'memory':
      return isNumber(a.memoryUsedBytes) && isNumber(b.memoryUsedBytes)
        ? a.memoryUsedBytes - b.memoryUsedBytes
        : 0;
    case 'pid':
      return a.pid - b.pid;
    case 'name':
      return a.name.localeCompare(b.name);
    case 'gpu':
      return a.gpuUuid.localeCompare(b.gpuUuid);
  }
}

/** Processes as tab-separated text with a header, memory in bytes. */
export function processesAsTsv(processes: readonly GpuProcess[]): string {
  const rows = processes.map((process) => [
    String(process.pid),
    plainText(process.name),
    isNumber(process.memoryUsedBytes) ? String(process.memoryUsedBytes) : '',
    process.gpuUuid,
  ]);
  return [['PID', 'Process', 'GPU memory (bytes)', 'GPU'], ...rows].map((row) => row.join('\t')).join('\n');
}
