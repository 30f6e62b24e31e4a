import { PerformanceObserver } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** V8's number for a full collection (`perf_hooks.constants.NODE_PERFORMANCE_GC_MAJOR`). */
const major = 4;
/** More than after which V8 forgets the code that has not run meanwhile (`--bytecode-old-age`). */
const collections = 8;

/**
 * What an engine's heap goes through in the hour between two analyses: objects that live for a while, until the heap has been collected so
 * often that V8 drops code that did not run. Without it an hour more would be measured with code that is warm, as it never is in use.
 */
export async function anHourOfOtherWork(): Promise<void> {
  let collected = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('detail' in entry && (entry.detail as { readonly kind?: number }).kind === major) collected += 1;
  });
  observer.observe({ entryTypes: ['gc'] });
  let samples: unknown[] = [];
  while (collected < collections) {
    if (samples.length > 100_000) samples = [];
    for (let at = 0; at < 20_000; at += 1) samples.push({ atMs: at, values: [at, at / 2] });
    await nextTurn();
  }
  observer.disconnect();
}
