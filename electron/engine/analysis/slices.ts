import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Milliseconds } from '#shared/domain/units.ts';

/** Live frames must go out between. */
const usualMs: Milliseconds = 12;

/**
 * Runs steps on this thread, some at a time, so that other work goes on between. `longestMs`: shorter where something else waits for it that
 * is waited for in turn.
 * @throws the signal's reason once it is aborted, and what the steps throw.
 */
export async function runInSlices<T>(
  steps: Generator<unknown, T>,
  signal: AbortSignal,
  longestMs: Milliseconds = usualMs,
): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const began = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - began < longestMs);
    await nextTurn();
  }
}
