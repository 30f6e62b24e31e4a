import type { EpochMs } from '#shared/domain/units.ts';
import type { GpuCondition, SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { gpuAt } from '../gpuAt.ts';
import type { QueryField, RowSource } from './queryFields.ts';

/** How rows are to look: `--format=csv,noheader,nounits`. */
export interface CsvFormat {
  readonly header: boolean;
  readonly units: boolean;
}

const faultWords: Readonly<Record<GpuCondition, string | null>> = {
  well: null,
  hot: null,
  lost: '[GPU is lost]',
  offBus: '[GPU is lost]',
  requiresReset: '[GPU requires reset]',
};

/** The header line, with units in brackets whatever the format says of cells: as nvidia-smi prints it. */
export function headerLine(columns: readonly QueryField[]): string {
  return `${columns.map((column) => column.header).join(', ')}\n`;
}

/** One GPU's row. A broken GPU's row holds the driver's words where it could not read, and old numbers elsewhere. */
function rowLine(row: RowSource, columns: readonly QueryField[], units: boolean): string {
  const fault = faultWords[row.gpu.condition];
  let line = '';
  for (const column of columns) {
    const text = fault !== null && !column.survivesFault ? fault : column.cell(row);
    const bare = !units || column.unit === '' || text.startsWith('[');
    line += `${line ? ', ' : ''}${bare ? text : `${text} ${column.unit}`}`;
  }
  return `${line}\n`;
}

/** The rows of some GPUs of a host at a moment, one line each. */
export function rowLines(
  host: SimHostSpec,
  gpus: readonly SimGpu[],
  columns: readonly QueryField[],
  timeMs: EpochMs,
  units: boolean,
): string {
  let lines = '';
  for (const gpu of gpus)
    lines += rowLine({ host, gpu, reading: gpuAt(gpu, timeMs), timeMs }, columns, units);
  return lines;
}
