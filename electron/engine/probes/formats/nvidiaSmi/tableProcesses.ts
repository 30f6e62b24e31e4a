import { readingOf } from '../../nvidiaSmiCell.ts';
import type { CaptureProcess } from '../parsedCapture.ts';
import { smiValue } from './smiValue.ts';
import type { TableBox } from './tableFrame.ts';

/** With the instances of MIG since driver 450, without them before. */
const withInstances = /^\s*(\d{1,4})\s+(\d{1,4}|N\/A)\s+(\d{1,4}|N\/A)\s+(\d{1,10})\s+([A-Z+]{1,5})\s+/;
const without = /^\s*(\d{1,4})\s+(\d{1,10})\s+([A-Z+]{1,5})\s+/;

/** The processes of their box. Names are cut at the front (`...bin\ffmpeg.exe`) by the tool. */
export function processesOfBox(box: TableBox): readonly CaptureProcess[] {
  return box.rows.flatMap(({ cells }): CaptureProcess[] => {
    const line = cells.join('|');
    const full = withInstances.exec(line);
    const match = full ?? without.exec(line);
    if (!match) return [];
    const rest = line.slice(match[0].length).trim();
    const space = rest.lastIndexOf(' ');
    const [name, memory] = [rest.slice(0, space).trim(), rest.slice(space + 1)];
    if (space === -1 || name === '') return [];
    return full
      ? [processOf(full[1], full[4], full[5], name, memory, full[2], full[3])]
      : [processOf(match[1], match[2], match[3], name, memory)];
  });
}

function processOf(
  gpu = '',
  pid = '',
  type = '',
  name = '',
  memory = '',
  gpuInstance?: string,
  computeInstance?: string,
): CaptureProcess {
  return {
    gpuUuid: null,
    gpuIndex: Number(gpu),
    pid: Number(pid),
    type,
    name,
    gpuInstanceId: idOf(gpuInstance),
    computeInstanceId: idOf(computeInstance),
    readings: { memoryUsedBytes: readingOf(smiValue(memory.replace(/^(\d+)(\D)/, '$1 $2'), 'bytes')) },
  };
}

function idOf(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
