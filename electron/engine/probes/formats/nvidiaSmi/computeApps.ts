import type { Fact } from '#shared/domain/reading.ts';
import { parseProcesses } from '../../nvidiaSmiProcesses.ts';
import { type CaptureFormat, linesOf, type ParseOptions, problem } from '../captureFormat.ts';
import type { CaptureGpu, CaptureProblem, ParsedCapture } from '../parsedCapture.ts';
import { csvHeaderOf } from './csvHeader.ts';
import { wholeFailure } from './wholeFailure.ts';

const kind = 'nvidia-smi-compute-apps';

/** `nvidia-smi --query-compute-apps=... --format=csv`. Under MIG the tool names the parent GPU. */
export const nvidiaSmiComputeApps: CaptureFormat = {
  kind,
  describe: 'nvidia-smi --query-compute-apps=... --format=csv',
  looksLike: (head) => head.split('\n', 40).some((line) => isProcessHeader(line)),
  parse: parseComputeApps,
};

function isProcessHeader(line: string): boolean {
  const names = csvHeaderOf(line.trimEnd())?.names;
  return names?.includes('pid') === true && names.some((name) => name.includes('gpu') || name === 'uuid');
}

function parseComputeApps(text: string, options: ParseOptions = {}): ParsedCapture {
  const lines = linesOf(text);
  const start = lines.findIndex(isProcessHeader);
  if (start === -1 && !options.columns)
    return { kind, gpus: [], processes: [], problems: [wholeFailure(text, kind)] };
  const list = parseProcesses(lines.slice(Math.max(0, start)), options.columns);
  const problems: CaptureProblem[] = [];
  if (list.unreadable > 0) problems.push(problem('unreadable', `${list.unreadable} lines are no process`));
  if (list.leftOut > 0) problems.push(problem('too-much', `${list.leftOut} processes were left out`));
  return {
    kind,
    gpus: gpusOf(lines.slice(start + 1), lines[start] ?? ''),
    processes: list.processes.map(({ gpuUuid, pid, name, memoryUsedBytes }) => ({
      gpuUuid,
      gpuIndex: null,
      pid,
      type: 'C',
      name,
      readings: { memoryUsedBytes },
    })),
    problems,
  };
}

/** The GPUs that the processes are on, as the columns before the process name tell. */
function gpusOf(lines: readonly string[], header: string): readonly CaptureGpu[] {
  const names = csvHeaderOf(header)?.names ?? [];
  const place = (name: string) => names.indexOf(name);
  const process = place('process_name') === -1 ? names.length : place('process_name');
  if (place('uuid') === -1 || place('uuid') > process) return [];
  const gpus = new Map<string, CaptureGpu>();
  for (const line of lines) {
    if (gpus.size >= 256) break;
    const cells = line.split(', ', names.length);
    const uuid = cells[place('uuid')] ?? '';
    if (!/^(?:GPU|MIG)-[\w-]{1,80}$/.test(uuid) || gpus.has(uuid)) continue;
    const told = (name: string) => (place(name) < process ? cells[place(name)] : undefined);
    const busId = told('pci.bus_id');
    const facts: Record<string, Fact> = busId === undefined ? {} : { pciBusId: busId.slice(0, 40) };
    gpus.set(uuid, { uuid, index: null, name: told('name')?.slice(0, 200) ?? null, readings: {}, facts });
  }
  return [...gpus.values()];
}
