import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Milliseconds } from '#shared/domain/units.ts';

/** Live frames must go out between. */
const longestMs: Milliseconds = 12;

/**
 * Runs steps on this thread, some at a time, so that other work goes on between.
 * @throws the signal's reason once it is aborted, and what the steps throw.
 */
export async function runInSlices<T>(steps: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
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
