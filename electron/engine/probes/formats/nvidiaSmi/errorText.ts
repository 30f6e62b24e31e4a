import { type CaptureFormat, fatalProblem, linesOf, most } from '../captureFormat.ts';
import type { CaptureGpu, CaptureProblem, ParsedCapture } from '../parsedCapture.ts';
import { lostOfLine } from './deviceLines.ts';
import { wholeFailure } from './wholeFailure.ts';

const kind = 'nvidia-smi-error';
const versionLine = /^NVML library version:\s*(\S{1,40})/m;

/** What nvidia-smi prints, on either stream, when it fails as a whole. Each GPU that it cannot open is listed as lost. */
export const nvidiaSmiError: CaptureFormat = {
  kind,
  describe: 'what nvidia-smi prints when it fails',
  looksLike: (head) =>
    /unable to determine the device handle|failed to initialize nvml|nvidia-smi has failed|no devices were found|is not a valid field to query|nvidia-smi: (?:command )?not found/i.test(
      head.slice(0, 2000),
    ),
  parse: parseError,
};

function parseError(text: string): ParsedCapture {
  const gpus: CaptureGpu[] = [];
  const problems: CaptureProblem[] = [];
  for (const [place, line] of linesOf(text).entries()) {
    const gpu = lostOfLine(line);
    if (!gpu || gpus.length >= most.problems) continue;
    gpus.push(gpu);
    const busId = gpu.facts?.pciBusId;
    const which = typeof busId === 'string' ? `the GPU at ${busId}` : 'a GPU';
    problems.push(fatalProblem('gpu-lost', `${which} is lost: the driver cannot open it`, line, place + 1));
  }
  if (problems.length === 0) problems.push(wholeFailure(text, kind));
  const library = versionLine.exec(text.slice(0, 4096))?.[1];
  return { kind, gpus, problems, ...(library === undefined ? {} : { facts: { nvmlVersion: library } }) };
}
