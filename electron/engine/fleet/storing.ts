import type { EpochMs, Seconds } from '#shared/domain/units.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';
import type { Recorder } from './recorder.ts';

const maintainEveryMs = 30_000;
/** How early a timer may fire. */
const earlyMs = 20;

/** Something that runs in the background until stopped. */
export interface Storing {
  /** Finishes what is under way. */
  stop(): Promise<void>;
}

/**
 * Appends a tick at every multiple of the storing interval and keeps roll-ups and retention going.
 * `onProblem`: a tick or a step that failed; the live view goes on.
 */
export function startStoring(
  store: TelemetryStore,
  recorder: Recorder,
  everySeconds: () => Seconds,
  onProblem: (error: unknown) => void,
): Storing {
  let appending: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;

  const flush = (startMs: EpochMs, seconds: Seconds) => {
    const tick = recorder.take(startMs, seconds);
    if (!tick) return appending;
    appending = appending
      .then(() => store.append(tick))
      .catch(onProblem)
      .finally(() => recorder.release(tick));
    return appending;
  };
  const schedule = () => {
    const seconds = everySeconds();
    const intervalMs = seconds * 1000;
    const nowMs = Date.now();
    // A timer may fire late or a moment early: the tick belongs to the interval it was set for, not to the clock it meets.
    const startMs = Math.floor((nowMs + earlyMs) / intervalMs) * intervalMs;
    timer = setTimeout(
      () => {
        void flush(startMs, seconds);
        schedule();
      },
      startMs + intervalMs - nowMs,
    );
  };
  schedule();
  const maintaining = startMaintaining(store, onProblem);
  return {
    stop: async () => {
      if (timer) clearTimeout(timer);
      await maintaining.stop();
      const seconds = everySeconds();
      const intervalMs = seconds * 1000;
      await flush(Math.floor(Date.now() / intervalMs) * intervalMs, seconds);
    },
  };
}

/** Small steps with a pause between them, so that queries and appends get their turn. */
function startMaintaining(store: TelemetryStore, onProblem: (error: unknown) => void): Storing {
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;
  let step: Promise<void> = Promise.resolve();
  const next = (delayMs: number) => {
    if (stopped) return;
    timer = setTimeout(() => {
      step = store.maintain(Date.now()).then(
        (more) => next(more ? 100 : maintainEveryMs),
        (error: unknown) => {
          onProblem(error);
          next(maintainEveryMs);
        },
      );
    }, delayMs);
  };
  next(maintainEveryMs);
  return {
    stop: async () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      await step;
    },
  };
}
