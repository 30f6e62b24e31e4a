import { formatDuration, formatPercent, formatReading } from '#shared/domain/format.ts';
import { type GpuProcess, isOrigin, type ProcessOrigin } from '#shared/domain/gpuProcess.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type Fact, isNumber, isText, type NoReading, type Reading } from '#shared/domain/reading.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { missingReason } from '../gpu/missingReason.ts';

/** What a cell shows: a text, or why there is none. `null` where the column does not apply to the process. */
type CellText = { readonly text: string; readonly title?: string } | { readonly missing: string } | null;

/** What the columns know besides the process. */
export interface ProcessContext {
  /** Names of GPUs by uuid, on a host's page; null on the page of one GPU. */
  readonly gpuNames: ReadonlyMap<string, string> | null;
  readonly nowMs: EpochMs;
}

/** One column of the table of processes. */
export interface ProcessColumn {
  readonly id: string;
  readonly title: string;
  /** Header in files: with the unit where the value is a plain number. */
  readonly header: string;
  readonly numeric: boolean;
  readonly cell: (process: GpuProcess, context: ProcessContext) => CellText;
  /** What it is sorted by and what files hold; null where there is none. */
  readonly value: (process: GpuProcess, context: ProcessContext) => string | number | null;
  /** Whether it is worth its place for these processes. */
  readonly applies?: (processes: readonly GpuProcess[], context: ProcessContext) => boolean;
}

const factCell = (fact: Fact): CellText =>
  isText(fact) ? { text: plainText(fact) } : { missing: missingReason(fact) };
const factValue = (fact: Fact) => (isText(fact) ? plainText(fact) : null);
const numberValue = (reading: Reading) => (isNumber(reading) ? reading : null);

function readingCell(reading: Reading, print: (value: number) => string): CellText {
  return isNumber(reading) ? { text: print(reading) } : { missing: missingReason(reading) };
}

/** A column of one part of the origin, shown where any process has that part. */
function originColumn(
  id: string,
  title: string,
  part: (origin: ProcessOrigin) => { readonly text: string; readonly title: string } | null,
): ProcessColumn {
  const of = (origin: ProcessOrigin | NoReading) => (isOrigin(origin) ? part(origin) : null);
  return {
    id,
    title,
    header: title,
    numeric: false,
    cell: ({ origin }) => (isOrigin(origin) ? part(origin) : { missing: missingReason(origin) }),
    value: ({ origin }) => of(origin)?.title ?? null,
    applies: (processes) => processes.some(({ origin }) => of(origin) !== null),
  };
}

function percentColumn(id: string, title: string, reading: (process: GpuProcess) => Reading): ProcessColumn {
  return {
    id,
    title,
    header: `${title} (%)`,
    numeric: true,
    cell: (process) => readingCell(reading(process), formatPercent),
    value: (process) => numberValue(reading(process)),
    applies: (processes) => processes.some((process) => isNumber(reading(process))),
  };
}

/** `postgres-0 (team-a)`, or the beginning of the pod's uid where its name may not be read. */
function podOf({ pod }: ProcessOrigin) {
  if (pod === null) return null;
  const name = isText(pod.name) ? plainText(pod.name) : pod.uid.slice(0, 8);
  const title = isText(pod.namespace) ? `${plainText(pod.namespace)}/${name}` : `${name} (uid ${pod.uid})`;
  return { text: isText(pod.namespace) ? title : name, title };
}

function containerOf({ container }: ProcessOrigin) {
  if (container === null) return null;
  const runtime = container.runtime === null ? '' : `${container.runtime} `;
  const id = plainText(container.id);
  return { text: id.length === 64 ? id.slice(0, 12) : id, title: `${runtime}${id}` };
}

function jobOf({ slurm }: ProcessOrigin) {
  if (slurm === null) return null;
  const step = slurm.stepId === null ? '' : `.${plainText(slurm.stepId)}`;
  const name = isText(slurm.jobName) ? ` ${plainText(slurm.jobName)}` : '';
  const text = `${plainText(slurm.jobId)}${step}${name}`;
  return { text, title: text };
}

function unitOf({ systemdUnit }: ProcessOrigin) {
  return systemdUnit === null ? null : { text: plainText(systemdUnit), title: plainText(systemdUnit) };
}

function startedCell({ startedAtMs }: GpuProcess, { nowMs }: ProcessContext): CellText {
  if (!isNumber(startedAtMs)) return { missing: missingReason(startedAtMs) };
  const text = formatDuration(Math.max(0, nowMs - startedAtMs) / 1000);
  return { text, title: `Since ${isoTime(startedAtMs)} by the host's clock` };
}

/** `2026-11-21T04:10:00Z`; a time that no calendar has is shown as its number. */
function isoTime(atMs: EpochMs): string {
  return Math.abs(atMs) <= 8.64e15 ? `${new Date(atMs).toISOString().slice(0, 19)}Z` : String(atMs);
}

/** All columns, as they stand from left to right. */
export const processColumns: readonly ProcessColumn[] = [
  {
    id: 'pid',
    title: 'PID',
    header: 'PID',
    numeric: true,
    cell: ({ pid }) => ({ text: String(pid) }),
    value: ({ pid }) => pid,
  },
  {
    id: 'user',
    title: 'User',
    header: 'User',
    numeric: false,
    cell: ({ user }) => factCell(user),
    value: ({ user }) => factValue(user),
  },
  {
    id: 'gpu',
    title: 'GPU',
    header: 'GPU',
    numeric: false,
    cell: ({ gpuUuid }, { gpuNames }) => ({ text: gpuNames?.get(gpuUuid) ?? plainText(gpuUuid) }),
    value: ({ gpuUuid }, { gpuNames }) => gpuNames?.get(gpuUuid) ?? gpuUuid,
    applies: (_processes, { gpuNames }) => gpuNames !== null,
  },
  {
    id: 'memory',
    title: 'Memory',
    header: 'GPU memory (bytes)',
    numeric: true,
    cell: ({ memoryUsedBytes }) => readingCell(memoryUsedBytes, (value) => formatReading(value, 'bytes')),
    value: ({ memoryUsedBytes }) => numberValue(memoryUsedBytes),
  },
  percentColumn('sm', 'SM', ({ smPercent }) => smPercent),
  percentColumn('encoder', 'Enc', ({ encoderPercent }) => encoderPercent),
  percentColumn('decoder', 'Dec', ({ decoderPercent }) => decoderPercent),
  {
    id: 'type',
    title: 'Type',
    header: 'Type',
    numeric: false,
    cell: ({ type }) => factCell(type),
    value: ({ type }) => factValue(type),
    applies: (processes) => processes.some(({ type }) => isText(type) && type !== 'C'),
  },
  {
    id: 'started',
    title: 'Running for',
    header: 'Started (UTC)',
    numeric: true,
    cell: startedCell,
    value: ({ startedAtMs }) => (isNumber(startedAtMs) ? isoTime(startedAtMs) : null),
  },
  originColumn('pod', 'Pod', podOf),
  originColumn('container', 'Container', containerOf),
  originColumn('job', 'Slurm job', jobOf),
  originColumn('unit', 'Unit', unitOf),
  {
    id: 'command',
    title: 'Command',
    header: 'Command line',
    numeric: false,
    cell: (process) => ({ text: withoutFolder(commandText(process)), title: commandText(process) }),
    value: ({ commandLine, name }) => (isText(commandLine) ? plainText(commandLine) : plainText(name)),
  },
];

/** Begins with the program's name: its folder takes the room in which one train.py differs from another. */
function withoutFolder(command: string): string {
  return command.replace(/^\/(?:[^\s/]+\/)+(?=[^\s/])/, '');
}

/** The command line, or the driver's own name for the process where there is none. */
function commandText({ commandLine, name }: GpuProcess): string {
  return plainText(isText(commandLine) ? commandLine : name);
}

/** Columns that these processes need. */
export function columnsFor(
  processes: readonly GpuProcess[],
  context: ProcessContext,
): readonly ProcessColumn[] {
  return processColumns.filter(({ applies }) => applies?.(processes, context) ?? true);
}
