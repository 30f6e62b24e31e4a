import type { Document } from 'yaml';
import { FailureError } from '#shared/domain/failure.ts';
import { writeFileAtomic } from './atomicWrite.ts';
import { withFileLock } from './fileLock.ts';
import { describeProblems, type FileProblem, problemFailure } from './fileProblem.ts';
import { readText } from './readText.ts';
import { type WatchTiming, watchFile } from './watchFile.ts';
import { parseYamlText } from './yamlText.ts';

/** What a kind of file says, and its faults. */
interface ParsedFile {
  readonly problems: readonly FileProblem[];
}

/** What a kind of file holds. */
export interface YamlFileKind<Parsed extends ParsedFile> {
  /** What an empty file begins with when it is edited: comments for who opens it, and a first key. */
  readonly newText: string;
  readonly empty: Parsed;
  readonly parse: (text: string) => Parsed;
  /** What a text with a fault says before there was one without: what of it has none, or nothing. */
  readonly beforeGood: 'what has no fault' | 'nothing';
}

/**
 * A YAML file of the user's: read, watched and edited in place, comments kept. A missing file is an empty one; of a text with a fault the
 * last one without it goes on to count. Reading never throws; edits throw FailureError with file and remedy.
 */
export class EditedYamlFile<Parsed extends ParsedFile> {
  readonly path: string;
  readonly #kind: YamlFileKind<Parsed>;
  #parsed: Parsed;
  #text: string | null = null;
  #isGood = false;
  #onChange: () => void = () => undefined;
  #stopWatching: (() => void) | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(path: string, kind: YamlFileKind<Parsed>) {
    this.path = path;
    this.#kind = kind;
    this.#parsed = kind.empty;
    this.#isGood = kind.beforeGood === 'nothing';
  }

  /** The same object until the file says something else. */
  parsed(): Parsed {
    return this.#parsed;
  }

  /** The first fault with file, line, key and remedy; null while there is none. */
  problem(): string | null {
    return describeProblems(this.path, this.#parsed.problems);
  }

  /** Calls back after every change of what the file says, until `close`. */
  follow(onChange: () => void, timing?: WatchTiming): void {
    this.#onChange = onChange;
    this.#stopWatching ??= watchFile(this.path, () => void this.reload(), timing);
  }

  close(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#onChange = () => undefined;
  }

  /** Reads the file again now. */
  async reload(): Promise<void> {
    const { text, problem } = await readText(this.path);
    if (problem) this.#takeProblem(problem);
    else this.#takeText(text);
  }

  /**
   * Edits stand in line, behind those of other processes too; a file with a fault is not edited, and the outcome must parse before it is
   * written. Resolves with what `apply` answers.
   */
  edit<Answer>(apply: (document: Document) => Answer): Promise<Answer> {
    const turn = this.#queue.then(() =>
      withFileLock(this.path, async () => {
        const { text, answer } = await this.#editedText(apply);
        await writeFileAtomic(this.path, text);
        this.#takeText(text);
        return answer;
      }),
    );
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** What the file would say after an edit; nothing is written. */
  async tried(apply: (document: Document) => void): Promise<Parsed> {
    const { text } = await this.#editedText(apply);
    return this.#kind.parse(text);
  }

  async #editedText<Answer>(
    apply: (document: Document) => Answer,
  ): Promise<{ readonly text: string; readonly answer: Answer }> {
    const { text, problem } = await readText(this.path);
    if (problem) throw new FailureError(problemFailure(this.path, problem));
    this.#mustBeGood(text);
    const { document } = parseYamlText(text.trim() === '' ? this.#kind.newText : text);
    const answer = apply(document);
    const edited = document.toString({ lineWidth: 0 });
    this.#mustBeGood(edited);
    return { text: edited, answer };
  }

  #mustBeGood(text: string): void {
    const [fault] = this.#kind.parse(text).problems;
    if (fault) throw new FailureError(problemFailure(this.path, fault));
  }

  #takeText(text: string): void {
    if (text === this.#text) return;
    const parsed = this.#kind.parse(text);
    const isGood = parsed.problems.length === 0;
    this.#parsed = isGood || !this.#isGood ? parsed : { ...this.#parsed, problems: parsed.problems };
    this.#isGood ||= isGood;
    this.#text = text;
    this.#onChange();
  }

  #takeProblem(problem: FileProblem): void {
    this.#text = null;
    this.#parsed = { ...this.#parsed, problems: [problem] };
    this.#onChange();
  }
}
