import type { Fact } from '#shared/domain/reading.ts';
import { type CaptureFormat, fatalProblem, most, problem } from '../captureFormat.ts';
import type { CaptureGpu, CaptureProblem, ParsedCapture } from '../parsedCapture.ts';
import { dcgmFailureOf } from './dcgmFailure.ts';
import { dcgmProblem } from './dcgmProblem.ts';
import { readBox } from './dcgmTable.ts';
import { type HealthJson, readHealthJson } from './healthJson.ts';

const kind = 'dcgmi-health';

/**
 * `dcgmi health -c`, as a table or with `-j`. What it says is DCGM's word alone (`dcgmHealth`): it has called a GPU healthy that
 * needed a reset (NVIDIA/DCGM issue 263), so `Healthy` never makes a verdict here.
 */
export const dcgmiHealth: CaptureFormat = {
  kind,
  describe: 'dcgmi health -c, also with -j',
  looksLike: (head) => /Health Monitor Report/.test(head) || /"Overall Health"/.test(head),
  parse: parseHealth,
};

function parseHealth(text: string): ParsedCapture {
  const json = text.trimStart().startsWith('{') ? readHealthJson(text) : null;
  return json === null ? parseTable(text) : fromJson(json);
}

function fromJson({ overall, gpus, error }: HealthJson): ParsedCapture {
  const problems = error === null ? [] : [fatalProblem('unreadable', error)];
  const found = gpus.map(({ index, systems, verdict }) => gpuOf(index, verdict, systems));
  return { kind, gpus: found, problems, facts: overall === null ? {} : { dcgmOverallHealth: overall } };
}

function gpuOf(index: number, verdict: string, systems: ReadonlyMap<string, string>): CaptureGpu {
  const facts: Record<string, Fact> = { dcgmHealth: verdict };
  for (const [system, words] of systems) facts[factName(system)] = words;
  return { uuid: null, index, name: null, readings: {}, facts };
}

/** `PCIe system` -> `dcgmHealthPCIeSystem`. */
function factName(system: string): string {
  const words = system.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return `dcgmHealth${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

interface GpuLines {
  readonly index: number;
  readonly verdict: string;
  readonly systems: Map<string, string>;
  system: string | null;
}

/** The table: a row per GPU with its verdict, below it the systems that have something to say, wrapped at the column's width. */
function parseTable(text: string): ParsedCapture {
  const box = readBox(text);
  const problems: CaptureProblem[] = [];
  const gpus: GpuLines[] = [];
  let overall: string | null = null;
  for (const { cells } of box.rows) {
    const [label = '', words = ''] = cells;
    const said = /Overall Health: *(.{1,80})/.exec(`${label} ${words}`)?.[1];
    const gpu = /^GPU(?: ID)?: *(\d{1,6})$/.exec(label)?.[1];
    if (said !== undefined) overall = said.trim();
    else if (gpu !== undefined && gpus.length < most.gpus)
      gpus.push({ index: Number(gpu), verdict: words, systems: new Map(), system: null });
    else if (label === '') takeSystem(gpus.at(-1), words);
  }
  for (const { text: words, line } of box.outside) {
    const failure = dcgmFailureOf(words);
    if (failure) problems.push(dcgmProblem(failure, line, gpus.length === 0));
  }
  if (overall === null && gpus.length === 0 && problems.length === 0)
    problems.push(fatalProblem('unreadable', 'no health report of DCGM in this text', text));
  if (overall === null && gpus.length > 0)
    problems.push(problem('cut-short', 'the report lacks its overall verdict'));
  return {
    kind,
    gpus: gpus.map(({ index, verdict, systems }) => gpuOf(index, verdict, systems)),
    problems: problems.slice(0, most.problems),
    facts: overall === null ? {} : { dcgmOverallHealth: overall },
  };
}

const mostSystems = 64;
const longestWords = 2000;

/** A line that begins with `NAME system:` opens a system; any other goes on with the one above. */
function takeSystem(gpu: GpuLines | undefined, words: string): void {
  if (!gpu || words === '') return;
  const opened = /^([A-Za-z][\w /-]{0,40}?)(?: system)?: *(.*)$/s.exec(words);
  const isOpening = opened !== null && /^(?:healthy|warning|failure)/i.test(opened[2] ?? '');
  if (isOpening) gpu.system = gpu.systems.size < mostSystems ? (opened[1] ?? '') : null;
  if (gpu.system === null) return;
  const before = gpu.systems.get(gpu.system);
  const text = isOpening ? (opened[2] ?? '') : `${before ?? ''} ${words}`;
  gpu.systems.set(
    gpu.system,
    (before !== undefined && isOpening ? `${before}; ${text}` : text).slice(0, longestWords),
  );
}
