import { createHash } from 'node:crypto';
import type { IncidentSeverity } from '#shared/domain/incident.ts';
import type { HostKernelEvent, KernelLogState } from '#shared/domain/kernelEvent.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isNumber } from '#shared/domain/reading.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { type KernelEvent, kernelEventOf } from './formats/kernelLog/kernelEvent.ts';
import { readKernelLine } from './formats/kernelLog/kernelLine.ts';
import type { KernelTime } from './formats/kernelLog/kernelTime.ts';
import { parseHostFacts } from './hostFacts.ts';
import { type MachineEvent, machineEventOf } from './kernelMachineEvent.ts';
import type { Section } from './sectionReader.ts';

/** After this time what is read is no longer the past. */
const pastMs: Milliseconds = 10_000;
/** The kernel's own clock drifts by minutes in a month; a line that is new cannot be older than this. */
const driftMs: Milliseconds = 3000;
/** A difference of clocks below this is not told from the time that the answer took. */
const skewFloorMs: Milliseconds = 2000;
const longestWords = 1000;

/** What the loop leaves out of a flood, by the kinds of script/kernelPart.ts. */
const floodKinds = {
  xid: 'XIDs that say the same',
  gpu: 'words on switches and resets',
  work: 'faults of programs',
  machine: 'PCIe errors and machine checks',
  rest: 'temperatures and fabric manager',
} as const;

/** Where what is read of the kernel log goes. */
export interface KernelLogEvents {
  readonly onKernelEvents: (events: readonly HostKernelEvent[]) => void;
  readonly onKernelLog: (state: KernelLogState) => void;
}

/**
 * Reads what the loop says of a host's kernel log: lines become events with their true time in our clock. Lines that count from boot
 * need the instant of the boot, which the uptime in each host section gives; lines with wall time have the difference of clocks
 * taken out.
 */
export class KernelLogReader {
  readonly #host: string;
  readonly #events: KernelLogEvents;
  readonly #now: () => EpochMs;
  #state: KernelLogState = { source: null, problem: null, clockAheadMs: null, bootedAtMs: null };
  #isTold = false;
  #followedAtMs: EpochMs | null = null;
  /** Lines that were left out since the log is followed, by kind. */
  readonly #dropped = new Map<string, number>();

  constructor(host: string, events: KernelLogEvents, now: () => EpochMs) {
    this.#host = host;
    this.#events = events;
    this.#now = now;
  }

  /** Compares clocks. Latency makes a boot look later than it was, so that the earliest answer is the best. */
  takeHost({ lines, begunAtSeconds }: Section): void {
    const nowMs = this.#now();
    const { uptimeSeconds } = parseHostFacts(lines);
    const booted = isNumber(uptimeSeconds) ? nowMs - uptimeSeconds * 1000 : null;
    const known = this.#state.bootedAtMs;
    const isSameBoot = booted !== null && known !== null && Math.abs(booted - known) < 5000;
    const ahead = begunAtSeconds ? begunAtSeconds * 1000 + 500 - nowMs : null;
    const isAgreed = ahead === null || Math.abs(ahead) < skewFloorMs;
    this.#set({
      bootedAtMs: isSameBoot ? Math.min(booted, known) : (booted ?? known),
      clockAheadMs: ahead === null ? this.#state.clockAheadMs : isAgreed ? 0 : ahead,
    });
  }

  /** What is followed, or why nothing is. */
  takeState({ lines, exitCode }: Section): void {
    const said = lines.find((line) => line.startsWith('source='))?.slice('source='.length);
    const source = said === 'kmsg' || said === 'journal' || said === 'dmesg' ? said : null;
    this.#isTold = true;
    this.#dropped.clear();
    this.#followedAtMs = source === null ? null : this.#now();
    this.#set({ source, problem: exitCode === 0 ? null : this.#unreadable(lines) });
  }

  /** How many lines of a flood the loop left out. */
  takeDropped({ lines }: Section): void {
    for (const line of lines) {
      const [, kind = '', count = ''] = /^([a-z]{1,8})=(\d{1,9})$/.exec(line) ?? [];
      if (kind in floodKinds) this.#dropped.set(kind, (this.#dropped.get(kind) ?? 0) + Number(count));
    }
    if (this.#dropped.size > 0) this.#set({ problem: this.#flooded() });
  }

  /** Lines of the log. */
  takeLines({ lines }: Section): void {
    const events = lines.flatMap((line) => this.#eventOf(line) ?? []);
    if (events.length > 0) this.#events.onKernelEvents(events);
  }

  #set(changed: Partial<KernelLogState>): void {
    this.#state = { ...this.#state, ...changed };
    if (this.#isTold) this.#events.onKernelLog(this.#state);
  }

  #flooded(): KernelLogState['problem'] {
    const kinds = Object.entries(floodKinds).flatMap(([kind, label]) => {
      const count = this.#dropped.get(kind);
      return count === undefined ? [] : `${label}: ${count}`;
    });
    return {
      message: `Lines of the kernel log of ${this.#host} were left out since more than 50 of a kind came within a second (${kinds.join(', ')}).`,
      words: '',
      remedy: 'Read the log on the host to see them all.',
    };
  }

  #unreadable(lines: readonly string[]): KernelLogState['problem'] {
    return {
      message: `The kernel log of ${this.#host} cannot be read by this user: XIDs and other events are not seen.`,
      words: plainText(lines.join('; ')).slice(0, longestWords),
      remedy:
        'Add the user to the group systemd-journal or adm on the host (usermod -aG systemd-journal USER), then connect anew.',
    };
  }

  #eventOf(line: string): HostKernelEvent | null {
    const { bootedAtMs } = this.#state;
    const { time, message } = readKernelLine(line, bootedAtMs === null ? {} : { bootedAtMs });
    const event = kernelEventOf(message) ?? machineEventOf(message);
    if (!event) return null;
    const atMs = this.#trueTime(time);
    return {
      key: keyOf(time, message),
      kind: event.kind,
      atMs: atMs ?? this.#now(),
      isTrueTime: atMs !== null,
      ...detailsOf(event),
      words: plainText(message).slice(0, longestWords),
    };
  }

  #trueTime(time: KernelTime): EpochMs | null {
    if (time.atMs === null) return null;
    const nowMs = this.#now();
    const told = time.clock === 'wall' ? time.atMs - (this.#state.clockAheadMs ?? 0) : time.atMs;
    const isNew = this.#followedAtMs !== null && nowMs - this.#followedAtMs > pastMs;
    const hasDrifted = time.clock === 'boot' && isNew && nowMs - told > driftMs;
    return hasDrifted ? nowMs : Math.min(told, nowMs);
  }
}

/** The stamp to its last digit and what was said: the same line whenever it is read, and whoever wrote it down. */
function keyOf(time: KernelTime, message: string): string {
  const stamp = time.bootSeconds === null ? `w${time.atMs ?? ''}` : `b${Math.round(time.bootSeconds * 1e6)}`;
  return `${stamp}:${createHash('sha1').update(message.trim()).digest('hex').slice(0, 16)}`;
}

type Details = Omit<HostKernelEvent, 'key' | 'kind' | 'atMs' | 'isTrueTime' | 'words'>;

function detailsOf(event: KernelEvent | MachineEvent): Details {
  const { meaning, action } = event;
  const number = 'number' in event ? (event.number ?? null) : null;
  const pid = 'pid' in event ? (event.pid ?? null) : null;
  const processName = 'processName' in event ? (event.processName ?? null) : null;
  const recovery =
    'recoveryAction' in event && event.recoveryAction ? ` It asks for: ${event.recoveryAction}.` : '';
  return {
    number,
    pciBusId: event.pciBusId ?? null,
    pid,
    processName: processName === null ? null : plainText(processName),
    severity: severityOf(event),
    meaning,
    action: plainText(action + recovery),
  };
}

/** A fault of a program is the program's; a number that the catalogue lacks is not harmless. */
function severityOf(event: KernelEvent | MachineEvent): IncidentSeverity {
  switch (event.severity) {
    case 'critical':
    case 'fatal':
      return 'critical';
    case 'warning':
    case 'non-fatal':
    case null:
      return 'warning';
    case 'info':
    case 'application':
      return 'info';
  }
}
