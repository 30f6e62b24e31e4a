import { sxidActionText } from '#shared/catalog/xidCatalog.ts';
import type { Fact, Reading } from '#shared/domain/reading.ts';
import { normalBusId } from '../../gpuKey.ts';
import { type CaptureFormat, fatalProblem, linesOf, most, problem } from '../captureFormat.ts';
import type { CaptureEvent, ParsedCapture } from '../parsedCapture.ts';
import { type HostClock, localTime } from './kernelTime.ts';

const kind = 'fabricmanager-log';
const head = /^\[([A-Z][a-z]{2} \d{1,2} \d{4} \d\d:\d\d:\d\d)\] \[([A-Z]{2,10})\] \[tid \d{1,10}\] /;

/** /var/log/fabricmanager.log: warnings and errors as events; the rest is counted. Its times are in the host's own zone. */
export const fabricManagerLog: CaptureFormat = {
  kind,
  describe: '/var/log/fabricmanager.log',
  looksLike: (text) => /^\[[A-Z][a-z]{2} \d{1,2} \d{4} \d\d:\d\d:\d\d\] \[[A-Z]{2,10}\] \[tid \d/m.test(text),
  parse: (text) => parseFabricManagerLog(text),
};

/** Reads the log; with the host's offset from UTC, times become instants. */
export function parseFabricManagerLog(text: string, host: HostClock = {}): ParsedCapture {
  const events: CaptureEvent[] = [];
  let entries = 0;
  let leftOut = 0;
  for (const line of linesOf(text)) {
    const match = head.exec(line);
    if (!match) continue;
    entries += 1;
    const [start, stamp = '', level = ''] = match;
    if (level === 'INFO' || level === 'DEBUG') continue;
    if (events.length < most.entries) events.push(eventOf(line.slice(start.length), stamp, level, host));
    else leftOut += 1;
  }
  const problems = leftOut > 0 ? [problem('too-much', `${leftOut} events were left out`)] : [];
  if (entries === 0)
    problems.push(fatalProblem('unreadable', 'no entry of the fabric manager in this text', text));
  return { kind, gpus: [], problems, events, facts: { entryCount: String(entries) } };
}

const switchError =
  /detected NVSwitch (fatal|non-fatal) error (\d{1,7}) on .{0,80}pci bus id ([0-9a-f:.]{4,20})(?: physical id (\d{1,4}))?(?: port (\d{1,4}))?/i;

function eventOf(words: string, stamp: string, level: string, host: HostClock): CaptureEvent {
  const [month = '', day = '', year = '', clock = ''] = stamp.split(' ');
  const time = localTime(stamp, `${month} ${day} ${clock} ${year}`, host);
  const readings: Record<string, Reading> = {};
  const facts: Record<string, Fact> = { clock: time.clock, level };
  const found = switchError.exec(words);
  if (found) {
    const severity = found[1]?.toLowerCase() === 'fatal' ? 'fatal' : 'non-fatal';
    readings.sxidNumber = Number(found[2]);
    if (found[4] !== undefined) readings.switchPhysicalId = Number(found[4]);
    if (found[5] !== undefined) readings.portNumber = Number(found[5]);
    const pciBusId = normalBusId(found[3] ?? '');
    if (pciBusId !== null) facts.pciBusId = pciBusId;
    facts.severity = severity;
    facts.action = sxidActionText[severity];
  }
  const event = found ? 'sxid' : 'fabric-manager';
  return { kind: event, atMs: time.atMs, atText: time.text, text: words.slice(0, 2000), readings, facts };
}
