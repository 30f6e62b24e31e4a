import type { GpuFault } from '#shared/domain/gpu.ts';
import { busIdsIn, isUuid } from '../../gpuKey.ts';
import type { CaptureGpu } from '../parsedCapture.ts';

const heading = /^GPU (\d{1,4}): /;
const uuidMark = '(UUID: ';
const handle = /unable to determine the device handle for gpu/i;

/** The GPU that a heading line names, as `-L` and `nvlink` print it; null for any other line. */
export function deviceOfLine(line: string): CaptureGpu | null {
  const match = line.length < 1000 ? heading.exec(line) : null;
  if (!match?.[1]) return null;
  const rest = line.slice(match[0].length).trim();
  const mark = rest.lastIndexOf(uuidMark);
  const name = (mark === -1 ? rest : rest.slice(0, mark)).trim().slice(0, 200);
  const uuid = mark === -1 ? null : rest.slice(mark + uuidMark.length).replace(')', '');
  return {
    uuid: uuid !== null && isUuid(uuid) ? uuid : null,
    index: Number(match[1]),
    name: name === '' ? null : name,
    readings: {},
  };
}

/** The GPU that a line says it cannot open, by its bus id; null for any other line. The message has several spellings. */
export function lostOfLine(line: string): CaptureGpu | null {
  if (!handle.test(line) || line.length > 2000) return null;
  const fault: GpuFault = { kind: 'lost', words: line.trim().slice(0, 300) };
  const [busId] = busIdsIn(line);
  return {
    uuid: null,
    index: null,
    name: null,
    readings: {},
    fault,
    ...(busId === undefined ? {} : { facts: { pciBusId: busId } }),
  };
}
