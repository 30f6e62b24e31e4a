import type { Fact, Reading } from '#shared/domain/reading.ts';
import { normalBusId } from '../../gpuKey.ts';
import { type CaptureFormat, linesOf, most, problem } from '../captureFormat.ts';
import type { CaptureEvent, CaptureGpu, ParsedCapture } from '../parsedCapture.ts';
import { type KernelEvent, kernelEventOf } from './kernelEvent.ts';
import { readKernelLine } from './kernelLine.ts';
import type { HostClock, KernelTime } from './kernelTime.ts';

const kind = 'kmsg-dmesg';

/** The kernel log by whatever command: XIDs and SXids, and what else of it concerns GPUs and their jobs. */
export const kernelLog: CaptureFormat = {
  kind,
  aliases: ['dmesg', 'kmsg', 'kernel-log'],
  describe: 'dmesg (any --time-format), /dev/kmsg, journalctl -k',
  looksLike: (head) =>
    /^(?:\d{1,9},\d{1,19},\d{1,18},|<\d{1,4}>\[|\[ {0,12}\d{1,12}\.\d{6}\]|[a-z]{2,8} {0,4}:[a-z]{2,8} {0,4}: )/m.test(
      head,
    ) ||
    /^\[[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:/m.test(head) ||
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[^\n]{0,80}(?: kernel: | NVRM: | nvidia)/m.test(head),
  parse: (text) => parseKernelLog(text),
};

/** Reads a kernel log; with `host`, times that count from boot or lack their zone become instants. */
export function parseKernelLog(text: string, host: HostClock = {}): ParsedCapture {
  const events: CaptureEvent[] = [];
  const uuids = new Map<string, string>();
  let leftOut = 0;
  for (const line of linesOf(text)) {
    const { time, message } = readKernelLine(line, host);
    const named = /^NVRM: GPU at (?:PCI:)?([0-9a-f:.]{4,20}): (GPU-[0-9a-f-]{1,80})$/i.exec(
      message.trimEnd(),
    );
    const busId =
      named?.[1] === undefined ? null : normalBusId(named[1].includes('.') ? named[1] : `${named[1]}.0`);
    if (busId !== null && named?.[2] !== undefined && uuids.size < most.gpus) uuids.set(busId, named[2]);
    const event = kernelEventOf(message);
    if (!event) continue;
    if (events.length < most.entries) events.push(captureEvent(event, time, message));
    else leftOut += 1;
  }
  const problems = leftOut > 0 ? [problem('too-much', `${leftOut} events were left out`)] : [];
  const gpus = [...uuids].map(
    ([pciBusId, uuid]): CaptureGpu => ({ uuid, index: null, name: null, readings: {}, facts: { pciBusId } }),
  );
  return { kind, gpus, problems, events };
}

function captureEvent(event: KernelEvent, time: KernelTime, message: string): CaptureEvent {
  const readings: Record<string, Reading> = {};
  if (event.number !== undefined) readings[event.kind === 'sxid' ? 'sxidNumber' : 'xidNumber'] = event.number;
  if (event.pid !== undefined) readings.pid = event.pid;
  if (event.gpuInstanceId !== undefined) readings.gpuInstanceId = event.gpuInstanceId;
  if (event.link !== undefined) readings.linkNumber = event.link;
  if (time.bootSeconds !== null) readings.sinceBootSeconds = time.bootSeconds;
  const facts: Record<string, Fact> = { clock: time.clock, meaning: event.meaning, action: event.action };
  if (event.severity !== null) facts.severity = event.severity;
  if (event.pciBusId) facts.pciBusId = event.pciBusId;
  if (event.processName !== undefined) facts.processName = event.processName;
  if (event.recoveryAction !== undefined) facts.recoveryAction = event.recoveryAction;
  return {
    kind: event.kind,
    atMs: time.atMs,
    atText: time.text,
    text: message.slice(0, 2000),
    readings,
    facts,
  };
}
