import type { Fact } from '#shared/domain/reading.ts';
import { failed } from '#shared/domain/reading.ts';
import { type CaptureFormat, linesOf, problem } from '../captureFormat.ts';
import type { CaptureGpu, CaptureProblem, CaptureProcess, ParsedCapture } from '../parsedCapture.ts';
import { gpuProblems } from './gpuProblems.ts';
import { allOf } from './readDocument.ts';
import { readBoxes } from './tableFrame.ts';
import { gpusOfBox, tableReadings } from './tableGpus.ts';
import { instancesOfBox } from './tableInstances.ts';
import { processesOfBox } from './tableProcesses.ts';
import { wholeFailure } from './wholeFailure.ts';

const kind = 'nvidia-smi-table';
const banner =
  /NVIDIA-SMI\s+([\d.]+)\s+(?:Driver|KMD) Version:\s*([\d.]+)(?:\s+CUDA (?:UMD )?Version:\s*([\d.]+))?/;

/** `nvidia-smi` alone: the table for people. It cuts names and rounds watts; there are better sources where there is a choice. */
export const nvidiaSmiTable: CaptureFormat = {
  kind,
  describe: 'nvidia-smi (the table)',
  looksLike: (head) =>
    /^\|\s*NVIDIA-SMI\s+\d/m.test(head) || /\bFan\s+Temp\s+Perf\s+Pwr:Usage\/Cap/.test(head),
  parse: parseTable,
};

function parseTable(text: string): ParsedCapture {
  const boxes = readBoxes(text);
  const gpus: CaptureGpu[] = [];
  const processes: CaptureProcess[] = [];
  const instances = boxes.flatMap((box) => (/\bMIG devices:/.test(box.title) ? instancesOfBox(box) : []));
  for (const box of boxes) {
    if (/\bProcesses:/.test(box.title)) processes.push(...processesOfBox(box));
    else if (/\bBus-Id\b/.test(box.title)) gpus.push(...gpusOfBox(box));
  }
  const all = gpus.length > 0 ? gpus : excerptGpus(text);
  const whole = all.map((gpu) => {
    const own = instances.filter(({ gpuIndex }) => gpuIndex === gpu.index);
    return own.length === 0 ? gpu : { ...gpu, instances: own.map(({ instance }) => instance) };
  });
  const problems: CaptureProblem[] = [...gpuProblems(whole)];
  if (whole.length === 0) problems.push(wholeFailure(text, kind));
  else if (gpus.length === 0)
    problems.push(problem('cut-short', 'only lines of the table, without their frame'));
  return { kind, gpus: whole, problems, facts: bannerFacts(text), processes };
}

function bannerFacts(text: string): Record<string, Fact> {
  const match = banner.exec(text.slice(0, 4096));
  if (!match) return {};
  const [, smi = '', driver = '', cuda] = match;
  return {
    nvidiaSmiVersion: smi,
    driverVersion: driver,
    ...(cuda === undefined ? {} : { cudaVersion: cuda }),
  };
}

const sensorLine = /^\s*((?:\S+\s+){3}\S+\s*\/\s*\S+)\s+(\d+MiB\s*\/\s*\d+MiB)\s*(\S.*)?$/;
const reset = /\[?GPU (requires reset|is lost)\]?/i;
const mostExcerptLines = 2000;

/** Sensor lines as people quote them in a report, without bars: one GPU each, and a reset that is asked for below. */
function excerptGpus(text: string): readonly CaptureGpu[] {
  const gpus: CaptureGpu[] = [];
  const names = ['Fan', 'Temp', 'Perf', 'Pwr:Usage/Cap'];
  for (const [place, line] of linesOf(text).slice(0, mostExcerptLines).entries()) {
    const match = line.length < 400 ? sensorLine.exec(line) : null;
    if (!match) continue;
    const row = { line: place + 1, cells: [match[1] ?? '', match[2] ?? '', match[3] ?? ''] };
    const { values, fault } = tableReadings(row, '', names);
    const readings = fault ? allOf(values, failed(fault.words)) : values;
    gpus.push({ uuid: null, index: null, name: null, readings, ...(fault ? { fault } : {}) });
  }
  const said = reset.exec(text.slice(0, 65_536));
  const [only] = gpus;
  if (gpus.length !== 1 || !only || !said) return gpus;
  const lost = said[1]?.toLowerCase() === 'is lost';
  const fault = { kind: lost ? 'lost' : 'requires-reset', words: said[0] } as const;
  return [{ ...only, fault, readings: allOf(only.readings, failed(fault.words)) }];
}
