import { hideSecrets } from '../../redaction/hideSecrets.ts';

/** The fixed facts of a process, as the kernel keeps them. */
export interface ProcessLine {
  readonly pid: number;
  /** The kernel's letter: `R`, `S`, `D`, `Z`, ... */
  readonly stateLetter: string;
  readonly parentPid: number;
  /** Clock ticks between the machine's start and its own; with the pid, what tells a process from a later one. */
  readonly startTicks: number;
}

/** What is told once of a process. */
export interface ProcessWords {
  uid: number | null;
  /** Without the secrets that stand in it. */
  command: string | null;
  readonly groups: string[];
  environment: ReadonlyMap<string, string>;
  /** What could not be opened: `command`, `cgroup`, `environment`. */
  closed: ReadonlySet<string>;
}

/** Most processes have nothing that is closed and no variable of interest: they share these. */
const noVariables: ReadonlyMap<string, string> = new Map();
const nothingClosed: ReadonlySet<string> = new Set();

/** Whose processes /proc shows: the whole machine's, those of a container's namespace, or only the login's own. */
export type ProcessView = 'host' | 'container' | 'hidden';

/** One `processes` section, taken apart. Every text in it is hostile. */
export interface ProcessSection {
  readonly bootAtMs: number | null;
  readonly ticksPerSecond: number;
  readonly view: ProcessView;
  readonly processes: ReadonlyMap<number, ProcessLine>;
  readonly gone: ReadonlySet<number>;
  readonly words: ReadonlyMap<number, ProcessWords>;
  readonly users: ReadonlyMap<number, string>;
  readonly leftOut: number;
}

const mostProcesses = 1024;
const mostGroups = 8;
const mostVariables = 16;
const longestCommand = 4000;
const longestPath = 1000;
const longestName = 300;

interface Draft {
  bootAtMs: number | null;
  ticksPerSecond: number;
  view: ProcessView;
  readonly processes: Map<number, ProcessLine>;
  readonly gone: Set<number>;
  readonly words: Map<number, ProcessWords>;
  readonly users: Map<number, string>;
  leftOut: number;
}

/** Reads the lines of the section as `script/processPart.ts` describes them. A line that is none of them is passed over. */
export function parseProcessSection(lines: readonly string[]): ProcessSection {
  const draft: Draft = {
    bootAtMs: null,
    ticksPerSecond: 100,
    view: 'host',
    processes: new Map(),
    gone: new Set(),
    words: new Map(),
    users: new Map(),
    leftOut: 0,
  };
  for (const line of lines) {
    const space = line.indexOf(' ');
    if (space < 0) continue;
    const rest = line.slice(space + 1);
    readers.get(line.slice(0, space))?.(draft, rest);
  }
  return draft;
}

const readers: ReadonlyMap<string, (draft: Draft, rest: string) => void> = new Map([
  ['machine', readMachine],
  ['process', readProcess],
  ['gone', readGone],
  ['more', readMore],
  ['user', readUser],
  ['uid', of(setUser)],
  ['command', of(setCommand)],
  ['closed', of(addClosed)],
  ['cgroup', of(addGroup)],
  ['env', of(addVariable)],
]);

function readMachine(draft: Draft, rest: string): void {
  const [boot = '', ticks = '', view = ''] = rest.split(' ');
  const bootSeconds = numberOf(boot);
  draft.bootAtMs = bootSeconds === null ? null : bootSeconds * 1000;
  draft.ticksPerSecond = numberOf(ticks) || 100;
  if (view === 'container' || view === 'hidden') draft.view = view;
}

function readProcess(draft: Draft, rest: string): void {
  const [pidText = '', stateLetter = '', parent = '', start = ''] = rest.split(' ');
  const pid = numberOf(pidText);
  const startTicks = numberOf(start);
  if (pid === null || startTicks === null || stateLetter.length !== 1) return;
  if (draft.processes.size < mostProcesses)
    draft.processes.set(pid, { pid, stateLetter, parentPid: numberOf(parent) ?? 0, startTicks });
}

function readGone(draft: Draft, rest: string): void {
  const pid = numberOf(rest);
  if (pid !== null && draft.gone.size < mostProcesses) draft.gone.add(pid);
}

function readMore(draft: Draft, rest: string): void {
  draft.leftOut = numberOf(rest) ?? 0;
}

function readUser(draft: Draft, rest: string): void {
  const space = rest.indexOf(' ');
  const uid = numberOf(rest.slice(0, space));
  const name = rest.slice(space + 1).trim();
  if (space > 0 && uid !== null && name !== '' && draft.users.size < mostProcesses)
    draft.users.set(uid, name.slice(0, longestName));
}

/** A reader of `PID TEXT` that adds to what is known of the pid. */
function of(add: (words: ProcessWords, text: string) => void): (draft: Draft, rest: string) => void {
  return (draft, rest) => {
    const space = rest.indexOf(' ');
    const pid = numberOf(space < 0 ? rest : rest.slice(0, space));
    if (pid === null) return;
    let words = draft.words.get(pid);
    if (!words) {
      if (draft.words.size >= mostProcesses) return;
      words = { uid: null, command: null, groups: [], environment: noVariables, closed: nothingClosed };
      draft.words.set(pid, words);
    }
    add(words, space < 0 ? '' : rest.slice(space + 1));
  };
}

function setUser(words: ProcessWords, text: string): void {
  words.uid = numberOf(text);
}

function setCommand(words: ProcessWords, text: string): void {
  words.command = hideSecrets(text.trim().slice(0, longestCommand));
}

function addClosed(words: ProcessWords, what: string): void {
  if (words.closed.size < 4) words.closed = new Set([...words.closed, what.slice(0, longestName)]);
}

function addGroup(words: ProcessWords, path: string): void {
  if (words.groups.length < mostGroups) words.groups.push(path.slice(0, longestPath));
}

function addVariable(words: ProcessWords, text: string): void {
  const equals = text.indexOf('=');
  if (equals <= 0 || words.environment.size >= mostVariables) return;
  const value = text.slice(equals + 1, equals + 1 + longestName);
  words.environment = new Map([...words.environment, [text.slice(0, equals), value]]);
}

function numberOf(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
