import type { CaptureReadings, ParsedCapture } from '#engine/probes/formats/parsedCapture.ts';
import type { Reading } from '#shared/domain/reading.ts';

/** Every reading of a capture, wherever it stands, by name. */
export function everyReading(capture: ParsedCapture): readonly (readonly [name: string, value: Reading])[] {
  const found: (readonly [string, Reading])[] = [];
  const take = (readings: CaptureReadings | undefined) => found.push(...Object.entries(readings ?? {}));
  for (const gpu of [...capture.gpus, ...(capture.rounds ?? []).flatMap(({ gpus }) => gpus)]) {
    take(gpu.readings);
    for (const instance of gpu.instances ?? []) take(instance.readings);
  }
  for (const { processes } of [capture, ...(capture.rounds ?? [])])
    for (const process of processes ?? []) take(process.readings);
  for (const part of [...(capture.links ?? []), ...(capture.events ?? []), ...(capture.entities ?? [])])
    take(part.readings);
  for (const { name, value } of capture.series ?? []) found.push([name, value]);
  for (const section of capture.sections ?? []) found.push(...everyReading(section.capture));
  return found;
}

/** What is wrong with the shape of a reading, or null. */
export function shapeFault(value: Reading): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${value} is no reading`;
  if (value.state !== 'unavailable' && value.state !== 'failed') return 'no such state';
  return typeof value.reason === 'string' && value.reason !== '' ? null : 'no reason';
}
