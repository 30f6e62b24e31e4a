import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu } from '../fleetSpec.ts';
import { processesAt, type SimProcess } from '../processesAt.ts';
import { timestampText } from './queryFields.ts';
import type { CsvFormat } from './queryRows.ts';

type Cell = (gpu: SimGpu, process: SimProcess, timeMs: EpochMs, units: boolean) => string;

const columns: Readonly<Record<string, readonly [header: string, cell: Cell]>> = {
  timestamp: ['timestamp', (_gpu, _process, timeMs) => timestampText(timeMs)],
  gpu_name: ['gpu_name', (gpu) => gpu.model.name],
  gpu_bus_id: ['gpu_bus_id', (gpu) => gpu.busId],
  gpu_serial: ['gpu_serial', (gpu) => gpu.serial],
  gpu_uuid: ['gpu_uuid', (gpu) => gpu.uuid],
  pid: ['pid', (_gpu, process) => String(process.pid)],
  process_name: ['process_name', (_gpu, process) => process.name],
  name: ['process_name', (_gpu, process) => process.name],
  used_memory: [
    'used_gpu_memory [MiB]',
    (_gpu, process, _timeMs, units) => `${process.memoryUsedMebibytes}${units ? ' MiB' : ''}`,
  ],
};
const aliases: Readonly<Record<string, string>> = { used_gpu_memory: 'used_memory' };

/** What `--query-compute-apps` prints, or null and the field's name where it does not know one. */
export function computeApps(
  gpus: readonly SimGpu[],
  fields: readonly string[],
  format: CsvFormat,
  timeMs: EpochMs,
): { readonly text: string } | { readonly unknownField: string } {
  const asked = fields.map((name) => columns[aliases[name] ?? name]);
  const unknown = asked.indexOf(undefined);
  if (unknown >= 0) return { unknownField: fields[unknown] ?? '' };
  const chosen = asked.filter((column) => column !== undefined);
  const lines = gpus.flatMap((gpu) =>
    processesAt(gpu, timeMs).map((process) =>
      chosen.map(([, cell]) => cell(gpu, process, timeMs, format.units)).join(', '),
    ),
  );
  if (format.header) lines.unshift(chosen.map(([header]) => header).join(', '));
  return { text: lines.map((line) => `${line}\n`).join('') };
}
