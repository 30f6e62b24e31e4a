import {
  createFleetWindow,
  type FleetWindow,
  msPerHour,
  slideWindow,
} from '#shared/analysis/window/fleetWindow.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';
import type { AnalysisSpan } from './analysisSpan.ts';

/** Telemetry of a fleet over a window. */
export interface ReadWindow {
  readonly window: FleetWindow;
  readonly span: AnalysisSpan;
  /** From when on it differs from what was read the last time. */
  readonly changedFromMs: EpochMs;
}

/** Hours that are read again with a new one: they may not have been rolled up whole when they were read. */
const hoursReadAgain = 6;

/** Reads windows of a store, and keeps the one that is followed, so that of an hour more that hour alone is read. */
export class FleetTelemetry {
  readonly #store: Pick<TelemetryStore, 'windowHours'>;
  #held: FleetWindow | null = null;

  constructor(store: Pick<TelemetryStore, 'windowHours'>) {
    this.#store = store;
  }

  /** A window that is read once. @throws the signal's reason once aborted, and what the store throws. */
  async read(
    { fromMs, toMs }: AnalysisSpan,
    timeZone: string,
    nowMs: EpochMs,
    signal: AbortSignal,
  ): Promise<ReadWindow> {
    const { windowHours } = this.#store;
    const span = { fromMs, toMs: Math.max(fromMs, Math.min(toMs, windowHours.completeUntilMs(nowMs))) };
    const window = createFleetWindow({ ...span, gpus: windowHours.gpus(fromMs), timeZone });
    await windowHours.fill(window, fromMs, span.toMs, signal);
    return { window, span, changedFromMs: fromMs };
  }

  /** The same for the window that is followed. */
  async follow(
    asked: AnalysisSpan,
    timeZone: string,
    nowMs: EpochMs,
    signal: AbortSignal,
  ): Promise<ReadWindow> {
    const span = this.#complete(asked, nowMs);
    const held = this.#held;
    // Until it is whole again: a run that ends early leaves nothing behind.
    this.#held = null;
    const hours = (span.toMs - span.fromMs) / msPerHour;
    const found =
      held &&
      held.timeZone === timeZone &&
      held.capacityHours === hours &&
      span.toMs >= held.toHour * msPerHour
        ? await this.#moveOn(held, span, signal)
        : await this.read(span, timeZone, nowMs, signal);
    this.#held = found.window;
    return found;
  }

  async #moveOn(window: FleetWindow, span: AnalysisSpan, signal: AbortSignal): Promise<ReadWindow> {
    const changedFromMs = Math.max(span.fromMs, (window.toHour - hoursReadAgain) * msPerHour);
    slideWindow(window, span.toMs);
    await this.#store.windowHours.fill(window, changedFromMs, span.toMs, signal);
    return { window, span, changedFromMs };
  }

  /** Ends where every hour is whole. The length stays, so that a followed window can be moved. */
  #complete({ fromMs, toMs }: AnalysisSpan, nowMs: EpochMs): AnalysisSpan {
    const untilMs = Math.min(toMs, this.#store.windowHours.completeUntilMs(nowMs));
    return { fromMs: fromMs - (toMs - untilMs), toMs: untilMs };
  }
}
