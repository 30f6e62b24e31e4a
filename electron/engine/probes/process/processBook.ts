import { detailsNotRead, type GpuProcess, type ProcessState } from '#shared/domain/gpuProcess.ts';
import { type Fact, isNumber, type NoReading, type Reading, unavailable } from '#shared/domain/reading.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { ownTexts } from '../../ownTexts.ts';
import type { ListedProcess } from '../nvidiaSmiProcesses.ts';
import { originOf } from './originOf.ts';
import {
  type ProcessLine,
  type ProcessSection,
  type ProcessView,
  type ProcessWords,
  parseProcessSection,
} from './processSection.ts';

/** What a `processes` section adds to a process that nvidia-smi lists. */
type Details = Pick<GpuProcess, 'user' | 'startedAtMs' | 'commandLine' | 'state' | 'origin' | 'warning'>;

const stateOfLetter: Readonly<Record<string, ProcessState>> = {
  R: 'running',
  S: 'sleeping',
  I: 'sleeping',
  D: 'uninterruptible',
  T: 'stopped',
  t: 'stopped',
  Z: 'zombie',
};

interface KnownWords {
  readonly startTicks: number;
  readonly words: ProcessWords;
}

/**
 * What the deep tier said of a host's processes. Words are told once per process and kept for as long as the process is listed
 * with the same start, so that a pid that comes again is another process.
 */
export class ProcessBook {
  readonly #oldAfterMs: Milliseconds;
  #section: ProcessSection | null = null;
  #readAtMs: Milliseconds = 0;
  #words = new Map<number, KnownWords>();
  #users = new Map<number, string>();
  #goneBefore: ReadonlySet<number> = new Set();

  constructor(oldAfterMs: Milliseconds) {
    this.#oldAfterMs = oldAfterMs;
  }

  /** Takes the lines of a section. */
  take(lines: readonly string[], nowMs: Milliseconds): void {
    const section = ownTexts(parseProcessSection(lines));
    this.#goneBefore = this.#section?.gone ?? new Set();
    const words = new Map<number, KnownWords>();
    for (const [pid, { startTicks }] of section.processes) {
      const told = section.words.get(pid);
      const kept = this.#words.get(pid);
      if (told) words.set(pid, { startTicks, words: told });
      else if (kept?.startTicks === startTicks) words.set(pid, kept);
    }
    this.#users = new Map([...(this.#users.size < 4096 ? this.#users : []), ...section.users]);
    this.#words = words;
    this.#section = section;
    this.#readAtMs = nowMs;
  }

  /** Details of a listed process; where there are none, the reason stands in each of them. */
  detailsOf(process: ListedProcess, hostname: string | null, nowMs: Milliseconds): Details {
    const section = this.#section;
    if (!section) return without(unavailable(detailsNotRead));
    if (this.#isOld(nowMs)) return without(unavailable('process details were not read lately'));
    const line = section.processes.get(process.pid);
    if (!line) return this.#absent(process, section);
    return this.#present(process, line, section, hostname);
  }

  /** Why details of these processes are not complete, or null. */
  partial(pids: readonly number[], nowMs: Milliseconds): string | null {
    const section = this.#section;
    if (!section) return detailsNotRead;
    if (this.#isOld(nowMs)) return 'process details were not read lately';
    const reasons: string[] = [];
    const absent = pids.filter((pid) => section.gone.has(pid)).length;
    if (absent > 0 && section.view !== 'host') reasons.push(`${unseen[section.view]} (${absent} here)`);
    const closed = pids.filter((pid) => this.#words.get(pid)?.words.closed.has('environment')).length;
    if (closed > 0)
      reasons.push(
        `the environment of ${closed} of ${pids.length} processes may not be read by this login, so names of pods and jobs may be missing`,
      );
    if (section.leftOut > 0) reasons.push(`${section.leftOut} more processes were not looked at`);
    return reasons.length === 0 ? null : reasons.join('; ');
  }

  /** Whose processes /proc shows; null before anything was read. */
  get view(): ProcessView | null {
    return this.#section?.view ?? null;
  }

  /** Whether /proc shows all processes of the machine; null before anything was read. */
  get seesAll(): boolean | null {
    return this.#section && this.#section.view === 'host';
  }

  #isOld(nowMs: Milliseconds): boolean {
    return nowMs - this.#readAtMs > this.#oldAfterMs;
  }

  #absent({ pid, memoryUsedBytes }: ListedProcess, section: ProcessSection): Details {
    if (!section.gone.has(pid))
      return without(unavailable('it started after processes were last looked at, or was left out'));
    if (section.view !== 'host') return without(unavailable(unseen[section.view]));
    // One that was not there a single time may have ended between the list and the look.
    if (!this.#goneBefore.has(pid)) return without(unavailable('it ended while processes were looked at'));
    const held = isNumber(memoryUsedBytes) && memoryUsedBytes > 0;
    return {
      ...without(unavailable('the process does not exist any more')),
      state: 'gone',
      warning: held
        ? 'The process does not exist any more, yet the driver still counts GPU memory for it: a reset of the GPU frees it.'
        : 'The process does not exist any more, yet the driver still lists it.',
    };
  }

  #present(
    { memoryUsedBytes }: ListedProcess,
    line: ProcessLine,
    section: ProcessSection,
    hostname: string | null,
  ): Details {
    const known = this.#words.get(line.pid);
    const state = stateOfLetter[line.stateLetter] ?? 'unknown';
    const rest = { state, startedAtMs: startOf(line, section), warning: null };
    if (!known) return { ...without(unavailable('its details are not read yet')), ...rest };
    return {
      ...rest,
      user: this.#userOf(known.words.uid),
      commandLine: commandOf(known.words, state),
      origin: originOf(known.words, section.view, hostname),
      warning: state === 'zombie' ? zombieWarning(line, memoryUsedBytes) : null,
    };
  }

  #userOf(uid: number | null): Fact {
    return uid === null ? unavailable('the host does not tell') : (this.#users.get(uid) ?? `uid ${uid}`);
  }
}

/** Why a process that nvidia-smi lists is not in /proc. */
const unseen = {
  host: '',
  container: 'processes outside of the container that this login is in cannot be seen',
  hidden: 'the host hides the processes of other accounts from this login (hidepid)',
} as const;

function without(reason: NoReading): Details {
  return {
    user: reason,
    startedAtMs: reason,
    commandLine: reason,
    state: 'unknown',
    origin: reason,
    warning: null,
  };
}

function startOf({ startTicks }: ProcessLine, { bootAtMs, ticksPerSecond }: ProcessSection): Reading {
  if (bootAtMs === null) return unavailable('the host does not tell when it started');
  return Math.round(bootAtMs + (startTicks / ticksPerSecond) * 1000);
}

function commandOf({ closed, command }: ProcessWords, state: ProcessState): Fact {
  if (command) return command;
  if (closed.has('command') || command === null) return unavailable('its command line could not be read');
  return unavailable(state === 'zombie' ? 'a zombie has no command line' : 'the process shows none');
}

function zombieWarning({ parentPid }: ProcessLine, memoryUsedBytes: Reading): string {
  const held = isNumber(memoryUsedBytes) && memoryUsedBytes > 0;
  return `Zombie: the process has ended${held ? ' and still holds GPU memory' : ''}; its parent, process ${parentPid}, has not collected it.`;
}
