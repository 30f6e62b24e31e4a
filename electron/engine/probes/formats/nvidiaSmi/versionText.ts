import type { Fact } from '#shared/domain/reading.ts';
import { type CaptureFormat, linesOf } from '../captureFormat.ts';
import type { ParsedCapture } from '../parsedCapture.ts';
import { wholeFailure } from './wholeFailure.ts';

const kind = 'nvidia-smi-version';
const row = /^\s*([A-Z][\w /.-]{2,40}?)\s*:\s*(\S.*)$/;
/** Labels of drivers, and our names of what they say. */
const names: ReadonlyMap<string, string> = new Map([
  ['nvidia-smi version', 'nvidiaSmiVersion'],
  ['nvml version', 'nvmlVersion'],
  ['driver version', 'driverVersion'],
  ['kmd version', 'driverVersion'],
  ['cuda version', 'cudaVersion'],
  ['cuda umd version', 'cudaVersion'],
]);

/** `nvidia-smi --version`: a label and a version per line; 610 renamed driver to KMD and CUDA to CUDA UMD. */
export const nvidiaSmiVersion: CaptureFormat = {
  kind,
  describe: 'nvidia-smi --version',
  looksLike: (head) => /^\s*NVIDIA-SMI version\s*:/m.test(head),
  parse: parseVersion,
};

function parseVersion(text: string): ParsedCapture {
  const facts: Record<string, Fact> = {};
  for (const line of linesOf(text)) {
    const match = row.exec(line);
    const name = names.get(match?.[1]?.toLowerCase() ?? '');
    if (name && match?.[2] && !/^deprecated/i.test(match[2])) facts[name] ??= match[2].trim().slice(0, 80);
  }
  const problems = Object.keys(facts).length > 0 ? [] : [wholeFailure(text, kind)];
  return { kind, gpus: [], problems, facts };
}
