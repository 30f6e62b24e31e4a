import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnalysedGpu } from '#shared/analysis/window/analysedGpu.ts';
import { createFleetWindow, type FleetWindow, msPerHour } from '#shared/analysis/window/fleetWindow.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import { ProfileBook } from '#shared/analysis/window/profileBook.ts';
import type { TokenHour } from '#shared/analysis/window/writeTokens.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';
import type { AnalysisSpan } from './analysisSpan.ts';
import { WorkMemory, type WorkOfWindow } from './gather/workMemory.ts';

/** Telemetry of a fleet over a window, and the way to its profiles. */
export interface ReadWindow {
  /** Its GPUs are all there; its hours are once `filled` resolves. */
  readonly window: FleetWindow;
  readonly span: AnalysisSpan;
  /** From when on it differs from what was read the last time. */
  readonly changedFromMs: EpochMs;
  /** Resolves to who held its GPUs and what models did. */
  readonly work: Promise<WorkOfWindow>;
  /** Resolves once the hours are in the window, to the tokens of each model and hour from `changedFromMs` on. */
  readonly filled: Promise<readonly TokenHour[]>;
  /** Decides states and makes profiles, in slices; to be run once. `facts` are by row, rows without get null. */
  readonly profiles: (
    facts: readonly (AnalysedGpu | null)[],
  ) => Generator<void, readonly (GpuProfile | null)[]>;
}

/** When a window is read. */
export interface ReadTask {
  readonly span: AnalysisSpan;
  /** IANA zone of the hours of the week. */
  readonly timeZone: string;
  readonly nowMs: EpochMs;
  readonly signal: AbortSignal;
}

interface Followed extends ReadWindow {
  readonly book: ProfileBook;
  readonly workMemory: WorkMemory;
  /** End of the window when its floors were learned. */
  readonly learnedAtHour: number;
}

/** After so many hours all is read anew, late hours with it, and the power that cards draw without work is learned anew. */
const learnEveryHours = 24;

type Store = Pick<TelemetryStore, 'windowHours' | 'holders' | 'llm' | 'states'>;

/** Reads windows of a store, and keeps the one that is followed, so that of an hour more that hour alone is read. */
export class FleetTelemetry {
  readonly #store: Store;
  #held: Followed | null = null;
  /** From when on states differ from what is on disk; null where all are written. */
  #unwrittenFromMs: EpochMs | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** A window that is read once. What is being read rejects with the signal's reason once aborted, and with what the store throws. */
  read(task: ReadTask): ReadWindow {
    const { fromMs, toMs } = task.span;
    const untilMs = this.#store.windowHours.completeUntilMs(task.nowMs);
    return this.#readWhole({ ...task, span: { fromMs, toMs: Math.max(fromMs, Math.min(toMs, untilMs)) } });
  }

  /** The same for the window that is followed. It is to be held once all is made of it: a run that ends before leaves nothing behind. */
  follow(task: ReadTask): Followed {
    const span = this.#complete(task);
    const held = this.#held;
    this.#held = null;
    const isSame =
      held?.window.timeZone === task.timeZone &&
      held.window.capacityHours === (span.toMs - span.fromMs) / msPerHour &&
      span.toMs >= held.span.toMs &&
      span.toMs / msPerHour < held.learnedAtHour + learnEveryHours;
    const whole = { ...task, span };
    const followed = held && isSame ? this.#moveOn(held, whole) : this.#readWhole(whole);
    this.#unwrittenFromMs = Math.min(this.#unwrittenFromMs ?? followed.changedFromMs, followed.changedFromMs);
    return followed;
  }

  /** Holds on to it: the next hour is added to it, whether it is written by then or not. */
  hold(followed: Followed): void {
    this.#held = followed;
  }

  /**
   * Writes the states that are not on disk, and reads ahead what the next hour needs of the whole window. Not while another one is read.
   * @throws what the store throws: what is not written then, the next one writes.
   */
  async keep({ window, workMemory }: Followed, { span, timeZone }: ReadTask): Promise<void> {
    if (this.#unwrittenFromMs !== null) await this.#store.states.replaceFrom(window, this.#unwrittenFromMs);
    this.#unwrittenFromMs = null;
    await workMemory.readAhead(this.#store, span, timeZone);
  }

  #readWhole(task: ReadTask): Followed {
    const { span, timeZone } = task;
    const gpus = this.#store.windowHours.gpus(span.fromMs);
    const window = createFleetWindow({ ...span, gpus, timeZone });
    const workMemory = new WorkMemory();
    const book = new ProfileBook(window);
    return {
      ...this.#readFrom(span.fromMs, window, workMemory, task),
      window,
      span,
      workMemory,
      book,
      learnedAtHour: window.toHour,
      profiles: (facts) => book.all(facts),
    };
  }

  #moveOn(held: Followed, task: ReadTask): Followed {
    const { window, book, workMemory, learnedAtHour } = held;
    // Once the queries have begun, which takes a turn: while the store's threads read.
    const ready = nextTurn().then(() => book.slide(task.span.toMs));
    return {
      ...this.#readFrom(held.span.toMs, window, workMemory, task, ready),
      window,
      span: task.span,
      workMemory,
      book,
      learnedAtHour,
      profiles: (facts) => book.next(facts),
    };
  }

  /** The queries run beside one another, on the threads of the store. */
  #readFrom(
    changedFromMs: EpochMs,
    window: FleetWindow,
    workMemory: WorkMemory,
    { span, timeZone, signal }: ReadTask,
    ready: Promise<void> = Promise.resolve(),
  ): Pick<ReadWindow, 'changedFromMs' | 'work' | 'filled'> {
    const { windowHours } = this.#store;
    const hours = windowHours.fill(window, changedFromMs, span.toMs, { signal, ready });
    const work = workMemory.read(this.#store, span, timeZone, signal);
    const tokens = windowHours.tokens(changedFromMs, span.toMs);
    const filled = Promise.all([tokens, hours, ready]).then(([told]) => told);
    // Whoever waits for them may be gone by then.
    for (const reading of [work, filled]) reading.catch(() => undefined);
    return { changedFromMs, work, filled };
  }

  /** Ends where every hour is whole. The length stays, so that a followed window can be moved. */
  #complete({ span: { fromMs, toMs }, nowMs }: ReadTask): AnalysisSpan {
    const untilMs = Math.min(toMs, this.#store.windowHours.completeUntilMs(nowMs));
    return { fromMs: fromMs - (toMs - untilMs), toMs: untilMs };
  }
}
