import { randomUUID } from 'node:crypto';
import { FailureError } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { writeFileAtomic } from './atomicWrite.ts';
import { withFileLock } from './fileLock.ts';
import { configFailure, describeProblems, type FileProblem, problemFailure } from './fileProblem.ts';
import {
  addHosts,
  pauseHosts,
  type RemovedHost,
  removeHosts,
  restoreHosts,
  updateHost,
} from './hostsEdit.ts';
import { type ParsedHosts, parseHosts } from './hostsParse.ts';
import { readText } from './readText.ts';
import { type WatchTiming, watchFile } from './watchFile.ts';

interface Removal {
  readonly before: string;
  readonly after: string;
  readonly removed: readonly RemovedHost[];
}

const undosKept = 20;
const attempts = 10;

/**
 * Opens the user's hosts.yaml and follows it until `close`; `onChange` is called after every change of its hosts or problems,
 * by hand or by us. A missing file is no hosts. Never throws on what the file holds.
 */
export async function openHostsFile(
  path: string,
  onChange: () => void = () => {},
  timing?: WatchTiming,
): Promise<HostsFile> {
  const file = new HostsFile(path);
  let isOpen = false;
  const tell = () => {
    if (isOpen) onChange();
  };
  file.follow(tell, timing);
  await file.reload();
  isOpen = true;
  return file;
}

/**
 * The user's hosts.yaml: read, watched and edited in place. Edits are applied to the text on disk at that moment under a lock,
 * checked by parsing the outcome, and written atomically; a file changed meanwhile by an editor is read again and the
 * edit applied to that. Every method that edits throws FailureError naming file and remedy.
 */
export class HostsFile {
  readonly path: string;
  #hosts: readonly HostConfig[] = [];
  #problems: readonly FileProblem[] = [];
  #text: string | null = null;
  #everGood = false;
  #onChange: () => void = () => {};
  #stopWatching: (() => void) | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #removals = new Map<string, Removal>();

  constructor(path: string) {
    this.path = path;
  }

  /** The hosts of the last text without a fault; before there was one, those hosts of the file that have none. */
  hosts(): readonly HostConfig[] {
    return this.#hosts;
  }

  /** Every fault of the file as it is now. */
  problems(): readonly FileProblem[] {
    return this.#problems;
  }

  /** The first fault with file, line, key and remedy, and how many more there are; null while there is none. */
  problem(): string | null {
    return describeProblems(this.path, this.#problems);
  }

  /** Calls `onChange` after changes, also those by hand, until `close`. */
  follow(onChange: () => void, timing?: WatchTiming): void {
    this.#onChange = onChange;
    this.#stopWatching ??= watchFile(this.path, () => void this.reload(), timing);
  }

  close(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#onChange = () => {};
  }

  /** Reads the file again now. */
  async reload(): Promise<void> {
    const { text, problem } = await readText(this.path);
    if (text !== null) this.#takeText(text);
    else if (describeProblems('', [problem]) !== describeProblems('', this.#problems)) {
      this.#text = null;
      this.#problems = [problem];
      this.#onChange();
    }
  }

  async add(hosts: readonly HostConfig[]): Promise<void> {
    await this.#edit((text) => addHosts(text, hosts));
  }

  async update(name: string, config: HostConfig): Promise<void> {
    await this.#edit((text) => updateHost(text, name, config));
  }

  async pause(names: readonly string[], paused: boolean): Promise<void> {
    await this.#edit((text) => pauseHosts(text, names, paused));
  }

  /** Removes hosts. @returns what `restore` takes, for the last 20 removals of this process. */
  async remove(names: readonly string[]): Promise<string> {
    let removal: Removal | null = null;
    await this.#edit((before) => {
      const { text, removed } = removeHosts(before, names);
      removal = { before, after: text, removed };
      return text;
    });
    const undo = randomUUID();
    if (removal) this.#removals.set(undo, removal);
    for (const old of [...this.#removals.keys()].slice(0, -undosKept)) this.#removals.delete(old);
    return undo;
  }

  /** Puts removed hosts back at their place with their comments; byte for byte where nothing else changed since. */
  async restore(undo: string): Promise<void> {
    const removal = this.#removals.get(undo);
    if (!removal)
      throw new FailureError(configFailure('this removal can no longer be undone', 'Add the host again.'));
    await this.#edit((text) =>
      text === removal.after ? removal.before : restoreHosts(text, removal.removed),
    );
    this.#removals.delete(undo);
  }

  /** Edits of this process stand in line: each sees the outcome of the one before. */
  #edit(apply: (text: string) => string): Promise<void> {
    const turn = this.#queue.then(() => withFileLock(this.path, () => this.#editLocked(apply)));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #editLocked(apply: (text: string) => string): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await this.#readForEdit();
      const edited = apply(before);
      const parsed = parseHosts(edited);
      if (parsed.problems[0]) throw new FailureError(problemFailure(this.path, parsed.problems[0]));
      if ((await this.#readForEdit()) !== before) continue;
      await writeFileAtomic(this.path, edited);
      this.#takeText(edited, parsed);
      return;
    }
    throw new FailureError(
      configFailure(
        `${this.path} keeps changing while it is edited`,
        'Close what writes to it and try again.',
      ),
    );
  }

  /** The text on disk. A file with a fault is the user's to mend first: an edit could bury what they meant. */
  async #readForEdit(): Promise<string> {
    const { text, problem } = await readText(this.path);
    if (problem) throw new FailureError(problemFailure(this.path, problem));
    this.#takeText(text);
    const fault = this.#problems[0];
    if (fault) throw new FailureError(problemFailure(this.path, fault));
    return text;
  }

  #takeText(text: string, parsed: ParsedHosts | null = null): void {
    if (text === this.#text) return;
    const { hosts, problems } = parsed ?? parseHosts(text);
    const good = problems.length === 0;
    if (good || !this.#everGood) this.#hosts = hosts;
    this.#everGood ||= good;
    this.#problems = problems;
    this.#text = text;
    this.#onChange();
  }
}
