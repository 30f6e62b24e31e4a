import type { AnalysedGpu } from '#shared/analysis/window/analysedGpu.ts';
import { createFleetWindow, type FleetWindow, msPerHour } from '#shared/analysis/window/fleetWindow.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import { ProfileBook } from '#shared/analysis/window/profileBook.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';
import type { AnalysisSpan } from './analysisSpan.ts';
import { WorkMemory } from './gather/workMemory.ts';

/** Telemetry of a fleet over a window, and the way to its profiles. */
export interface ReadWindow {
  readonly window: FleetWindow;
  readonly span: AnalysisSpan;
  /** From when on it differs from what was read the last time. */
  readonly changedFromMs: EpochMs;
  /** Who held its GPUs and what models did. */
  readonly work: WorkMemory;
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
  /** End of the window when its floors were learned. */
  readonly learnedAtHour: number;
}

/** After so many hours all is read anew, late hours with it, and the power that cards draw without work is learned anew. */
const learnEveryHours = 24;

/** Reads windows of a store, and keeps the one that is followed, so that of an hour more that hour alone is read. */
export class FleetTelemetry {
  readonly #store: Pick<TelemetryStore, 'windowHours'>;
  #held: Followed | null = null;

  constructor(store: Pick<TelemetryStore, 'windowHours'>) {
    this.#store = store;
  }

  /** A window that is read once. @throws the signal's reason once aborted, and what the store throws. */
  async read(task: ReadTask): Promise<ReadWindow> {
    const { fromMs, toMs } = task.span;
    const untilMs = this.#store.windowHours.completeUntilMs(task.nowMs);
    return this.#readWhole({ ...task, span: { fromMs, toMs: Math.max(fromMs, Math.min(toMs, untilMs)) } });
  }

  /** The same for the window that is followed. It is held from `keep` on: a run that ends early leaves nothing behind. */
  async follow(task: ReadTask): Promise<Followed> {
    const span = this.#complete(task);
    const held = this.#held;
    this.#held = null;
    const isSame =
      held?.window.timeZone === task.timeZone &&
      held.window.capacityHours === (span.toMs - span.fromMs) / msPerHour &&
      span.toMs >= held.span.toMs &&
      span.toMs / msPerHour < held.learnedAtHour + learnEveryHours;
    return held && isSame ? this.#moveOn(held, span, task.signal) : this.#readWhole({ ...task, span });
  }

  keep(followed: Followed): void {
    this.#held = followed;
  }

  async #readWhole({ span, timeZone, signal }: ReadTask): Promise<Followed> {
    const { windowHours } = this.#store;
    const window = createFleetWindow({ ...span, gpus: windowHours.gpus(span.fromMs), timeZone });
    await windowHours.fill(window, span.fromMs, span.toMs, signal);
    const book = new ProfileBook(window);
    return {
      window,
      span,
      changedFromMs: span.fromMs,
      work: new WorkMemory(),
      book,
      learnedAtHour: window.toHour,
      profiles: (facts) => book.all(facts),
    };
  }

  async #moveOn(held: Followed, span: AnalysisSpan, signal: AbortSignal): Promise<Followed> {
    const { window, book, work, learnedAtHour } = held;
    book.slide(span.toMs);
    await this.#store.windowHours.fill(window, held.span.toMs, span.toMs, signal);
    return {
      window,
      span,
      changedFromMs: held.span.toMs,
      work,
      book,
      learnedAtHour,
      profiles: (facts) => book.next(facts),
    };
  }

  /** Ends where every hour is whole. The length stays, so that a followed window can be moved. */
  #complete({ span: { fromMs, toMs }, nowMs }: ReadTask): AnalysisSpan {
    const untilMs = Math.min(toMs, this.#store.windowHours.completeUntilMs(nowMs));
    return { fromMs: fromMs - (toMs - untilMs), toMs: untilMs };
  }
}
