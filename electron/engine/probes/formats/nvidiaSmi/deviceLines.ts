import type { GpuFault } from '#shared/domain/gpu.ts';
import { busIdsIn } from '../../gpuKey.ts';
import type { CaptureGpu } from '../parsedCapture.ts';

const device = /^GPU (\d{1,4}): (.{0,200}?)\s*(?:\(UUID: ([^)\s]{1,90})\))?\s*$/;
const handle = /unable to determine the device handle for gpu/i;

/** The GPU that a heading line names, as `-L` and `nvlink` print it; null for any other line. */
export function deviceOfLine(line: string): CaptureGpu | null {
  const match = device.exec(line);
  if (!match) return null;
  const [, index = '', name = '', uuid] = match;
  return { uuid: uuid ?? null, index: Number(index), name: name === '' ? null : name, readings: {} };
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
