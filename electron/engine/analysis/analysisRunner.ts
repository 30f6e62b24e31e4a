import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import type {
  AnalysisProgress,
  AnalysisState,
  AnalysisWindowAsked,
} from '#shared/contract/schemas/advice.ts';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { Analysis, MadeAnalysis } from './analysis.ts';
import { type AnalysisSpan, spanOf } from './analysisSpan.ts';
import { analysedState, neverAnalysed } from './analysisState.ts';
import { SharedRun } from './sharedRun.ts';

/** What one run is asked for. */
export interface RunTask {
  readonly span: AnalysisSpan;
  /** The standing window, which is followed from hour to hour; another one is read once. */
  readonly isStanding: boolean;
  readonly rules: AnalysisRules;
  readonly tell: (progress: AnalysisProgress) => void;
  readonly signal: AbortSignal;
}

/** What the runner works with. */
export interface RunnerParts {
  readonly demo: boolean;
  readonly rules: () => AnalysisRules;
  /** What a result also depends on, besides rules and time: when it is another one, the result is old. */
  readonly pricesNow: () => unknown;
  /** @returns null where no GPU was seen. */
  readonly run: (task: RunTask) => Promise<MadeAnalysis | null>;
  readonly onChange: () => void;
  readonly now: () => EpochMs;
}

/** The hour's last samples come to the store a little after it. */
const graceMs: Milliseconds = 120_000;
const retryMs: Milliseconds = 60_000;

type Key = string;
type Run = SharedRun<Analysis | null>;

interface Standing {
  readonly analysis: Analysis | null;
  readonly basis: Key;
  readonly prices: unknown;
}

/** Runs analyses of one fleet one after another, keeps the standing one and the last other one, and joins those who ask for the same. */
export class AnalysisRunner {
  readonly #parts: RunnerParts;
  #standing: Standing | null = null;
  #other: { readonly key: Key; readonly analysis: Analysis } | null = null;
  readonly #runs = new Map<Key, Run>();
  /** What prices were when they were last looked at, and how often they had changed by then. */
  #prices: { readonly of: unknown; readonly number: number };
  #last: Promise<unknown> = Promise.resolve();
  #kept: Promise<void> = Promise.resolve();
  /** The standing one, where it could not be written. */
  #unkept: MadeAnalysis | null = null;
  #failure: { readonly failure: Failure; readonly atMs: EpochMs } | null = null;
  /** Basis that somebody cancelled: it does not begin by itself again. */
  #cancelled: Key | null = null;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    this.#prices = { of: parts.pricesNow(), number: 0 };
  }

  /** The newest standing analysis; null before the first, and where no GPU was seen. */
  get standing(): Analysis | null {
    return this.#standing?.analysis ?? null;
  }

  /** Resolves once what the last run made is written, well or not. */
  get kept(): Promise<void> {
    return this.#kept;
  }

  get isRunning(): boolean {
    return this.#runs.size > 0;
  }

  state(): AnalysisState {
    const { demo } = this.#parts;
    const progress = this.#runs.get(this.#basis())?.progress ?? null;
    const base = this.standing ? analysedState(this.standing) : neverAnalysed(demo);
    if (this.standing) return { ...base, progress, failure: this.#failure?.failure ?? null };
    if (progress) return { ...base, phase: 'running', progress };
    if (this.#failure) return { ...base, phase: 'failed', failure: this.#failure.failure };
    if (this.#standing) return { ...base, phase: 'tooLittle', why: [demo ? nothingSeenOfDemo : nothingSeen] };
    return this.#cancelled ? { ...base, why: ['The analysis was cancelled.'] } : base;
  }

  /** Begins a standing analysis where there is none, or where it is old, and writes one that could not be written; does not wait. */
  begin(): void {
    const basis = this.#basis();
    if (this.#runs.has(basis)) return;
    if (this.#failure && this.#parts.now() - this.#failure.atMs < retryMs) return;
    const isCurrent = this.#standing?.basis === basis && this.#standing.prices === this.#parts.pricesNow();
    if (isCurrent || this.#cancelled === basis) this.#keepAgain();
    else this.#start(basis, null);
  }

  /** Analyses now, or joins who does. @throws the signal's reason once aborted, and what the run throws. */
  async analyse(
    asked: AnalysisWindowAsked,
    tell: (progress: AnalysisProgress) => void,
    signal: AbortSignal,
  ): Promise<Analysis | null> {
    const key = asked === null ? this.#basis() : this.#otherKey(asked);
    if (asked !== null && this.#other?.key === key) return this.#other.analysis;
    const known = this.#runs.get(key);
    // One that was cancelled ends some time later, and gives nothing to whoever asks meanwhile.
    const run = known && !known.isCancelled ? known : this.#start(key, asked);
    return run.wait(tell, signal);
  }

  async stop(): Promise<void> {
    for (const run of this.#runs.values()) run.cancel(new Error('the engine ends'));
    await this.#last;
  }

  #start(key: Key, asked: AnalysisWindowAsked): Run {
    const before = this.#last;
    const run: Run = new SharedRun(async (tell, signal) => {
      await before;
      try {
        const made = await this.#one(key, asked, tell, signal);
        if (made) this.#kept = this.#keep(made);
        return made?.analysis ?? null;
      } catch (error) {
        if (this.#runs.get(key) === run) this.#failed(key, asked, error, signal);
        throw error;
      } finally {
        if (this.#runs.get(key) === run) this.#runs.delete(key);
        this.#parts.onChange();
      }
    });
    this.#runs.set(key, run);
    this.#last = run.result.then(
      () => this.#kept,
      () => undefined,
    );
    this.#parts.onChange();
    return run;
  }

  async #one(
    key: Key,
    asked: AnalysisWindowAsked,
    tell: (progress: AnalysisProgress) => void,
    signal: AbortSignal,
  ): Promise<MadeAnalysis | null> {
    const { now, run, pricesNow } = this.#parts;
    const rules = this.#parts.rules();
    const prices = pricesNow();
    const isStanding = asked === null;
    // What it rests on goes on from here: what is made of that writes it too.
    if (isStanding) this.#unkept = null;
    const span = spanOf(asked, rules.windowDays, now() - (isStanding ? graceMs : 0));
    const made = await run({ span, isStanding, rules, tell, signal });
    const analysis = made?.analysis ?? null;
    if (isStanding) {
      this.#standing = { analysis, basis: key, prices };
      this.#failure = null;
      this.#cancelled = null;
    } else if (analysis) this.#other = { key, analysis };
    return made;
  }

  /** Writes what was made, once those who wait have it. Where that fails the result stands, and is written again some time later. */
  async #keep(made: MadeAnalysis): Promise<void> {
    await nextTurn();
    try {
      await made.keep();
    } catch (error) {
      this.#failure = { failure: failureOf(error), atMs: this.#parts.now() };
      if (this.#standing?.analysis === made.analysis) this.#unkept = made;
      this.#parts.onChange();
    }
  }

  /** Once no run is under way, as the next one changes what is to be written. */
  #keepAgain(): void {
    const made = this.#unkept;
    if (made === null || this.isRunning) return;
    this.#unkept = null;
    this.#kept = this.#last.then(async () => {
      await this.#keep(made);
      if (this.#unkept !== null) return;
      this.#failure = null;
      this.#parts.onChange();
    });
    this.#last = this.#kept;
  }

  #failed(key: Key, asked: AnalysisWindowAsked, error: unknown, signal: AbortSignal): void {
    if (asked !== null) return;
    if (signal.aborted) this.#cancelled = key;
    else this.#failure = { failure: failureOf(error), atMs: this.#parts.now() };
  }

  /** What the standing analysis of now rests on: when it differs from that of the last one, there is something new to say. */
  #basis(): Key {
    return this.#keyOf(null, graceMs);
  }

  /** Another window is not followed: what it costs is part of what was asked. */
  #otherKey(asked: AnalysisWindowAsked): Key {
    const of = this.#parts.pricesNow();
    if (of !== this.#prices.of) this.#prices = { of, number: this.#prices.number + 1 };
    return `${this.#keyOf(asked)} ${this.#prices.number}`;
  }

  #keyOf(asked: AnalysisWindowAsked, behindMs: Milliseconds = 0): Key {
    const rules = this.#parts.rules();
    const span = spanOf(asked, rules.windowDays, this.#parts.now() - behindMs);
    return JSON.stringify([asked, span, rules]);
  }
}

const nothingSeen =
  'No hour of telemetry is stored yet: leave Headroom running with hosts connected, and the first findings come within days.';
const nothingSeenOfDemo =
  'No hour of its telemetry is stored yet: a demo of thousands of GPUs and a replay have no past. Start a smaller demo to see advice.';

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  return {
    kind: 'internal',
    message: 'The analysis failed.',
    words: plainText(error instanceof Error ? error.message : String(error)).slice(0, 500),
    remedy: 'Look into the log of the data folder; the live view is not touched.',
    terminal: false,
  };
}
