import type { GpuFault } from '#shared/domain/gpu.ts';
import { type Fact, failed, type Reading, unavailable } from '#shared/domain/reading.ts';
import { normalBusId } from '../../gpuKey.ts';
import { readingOf } from '../../nvidiaSmiCell.ts';
import { type Sentinel, textSentinelOf } from '../../nvidiaSmiSentinels.ts';
import { RowFaults } from '../../rowFaults.ts';
import type { CaptureGpu, CaptureInstance, CaptureProcess } from '../parsedCapture.ts';
import { clockEventMask } from './clockEventMask.ts';
import { withEccTotals } from './eccTotals.ts';
import { smiColumnOf } from './faultColumn.ts';
import type { SlotTexts } from './pathTree.ts';
import type { SmiGpuRecord } from './smiDocument.ts';
import type { SlottedField, SmiSchema } from './smiSchema.ts';
import { smiValue } from './smiValue.ts';

/** Facts and readings of one record, and what is wrong with the whole of it. */
export interface RecordValues {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly readings: Readonly<Record<string, Reading>>;
  readonly fault: GpuFault | null;
}

/** Interprets the texts of a record. Fields that the record does not mention are left out: absent is not unavailable. */
export function readRecord(values: SlotTexts, fields: readonly SlottedField[]): RecordValues {
  const facts: Record<string, Fact> = {};
  const readings: Record<string, Reading> = {};
  const faults = new RowFaults();
  faults.clear();
  for (const field of fields) {
    const said = firstOf(values, field.slots);
    if (said === undefined) continue;
    if (field.form === 'text') facts[field.name] = factOf(said);
    else readings[field.name] = readingOfField(values, field, faults);
  }
  return { facts, readings, fault: faults.verdict() };
}

/** The text of the first slot that has one. */
function firstOf(values: SlotTexts, slots: readonly number[]): string | undefined {
  for (const slot of slots) if (values[slot] !== undefined) return values[slot];
  return undefined;
}

/** A text, or the reason there is none. */
export function factOf(text: string): Fact {
  return textSentinelOf(text)?.reading ?? text;
}

/** The first of its texts that is a number, otherwise the first one's reason. */
function readingOfField(values: SlotTexts, field: SlottedField, faults: RowFaults): Reading {
  let first: Sentinel | null = null;
  for (const slot of field.slots) {
    const text = values[slot];
    if (text === undefined) continue;
    const value = smiValue(text, field.form);
    if (typeof value === 'number') return value;
    first ??= value;
  }
  if (!first) return unavailable('not in this output');
  faults.add(first, smiColumnOf(field.csv));
  return readingOf(first);
}

/** One GPU of a document. `index` is its place in it: neither form prints one. */
export function gpuOf(record: SmiGpuRecord, index: number, schema: SmiSchema): CaptureGpu {
  const { facts, readings, fault } = readRecord(record.values, schema.gpuFields);
  const { name, uuid, ...others } = facts;
  const mask = clockEventMask(record.values, schema.flags);
  const all: Record<string, Reading> = withEccTotals({
    ...readings,
    ...(mask === null ? {} : { throttleReasonsMask: mask }),
  });
  const busId = typeof others.pciBusId === 'string' ? others.pciBusId : record.id;
  const normal = normalBusId(busId);
  return {
    uuid: typeof uuid === 'string' ? uuid : null,
    index,
    name: typeof name === 'string' ? name : null,
    readings: fault ? allOf(all, failed(fault.words)) : all,
    facts: { ...(normal ? { pciBusId: normal } : {}), ...others, ...(normal ? { pciBusId: normal } : {}) },
    ...(fault ? { fault } : {}),
    ...(record.instances.length > 0
      ? { instances: record.instances.map((values) => instanceOf(values, schema.instanceFields)) }
      : {}),
  };
}

/** The same readings, each for the same reason not there. */
export function allOf(readings: Readonly<Record<string, Reading>>, reason: Reading): Record<string, Reading> {
  return Object.fromEntries(Object.keys(readings).map((name) => [name, reason]));
}

function instanceOf(values: SlotTexts, fields: readonly SlottedField[]): CaptureInstance {
  const { facts, readings, fault } = readRecord(values, fields);
  return {
    uuid: null,
    index: wholeOf(facts.index),
    gpuInstanceId: wholeOf(facts.gpuInstanceId),
    computeInstanceId: wholeOf(facts.computeInstanceId),
    profile: null,
    readings: fault ? allOf(readings, failed(fault.words)) : readings,
  };
}

/** A process of a record, or null where it has no pid. */
export function processOf(
  values: SlotTexts,
  gpu: CaptureGpu,
  fields: readonly SlottedField[],
): CaptureProcess | null {
  const { facts, readings } = readRecord(values, fields);
  const pid = wholeOf(facts.pid);
  if (pid === null) return null;
  return {
    gpuUuid: gpu.uuid,
    gpuIndex: gpu.index,
    pid,
    type: typeof facts.type === 'string' ? facts.type : null,
    name: typeof facts.name === 'string' ? facts.name : null,
    gpuInstanceId: wholeOf(facts.gpuInstanceId),
    computeInstanceId: wholeOf(facts.computeInstanceId),
    readings,
  };
}

/** A fact that is a whole number, or null. */
export function wholeOf(fact: Fact | undefined): number | null {
  return typeof fact === 'string' && /^\d{1,10}$/.test(fact) ? Number(fact) : null;
}
