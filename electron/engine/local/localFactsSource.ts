import type { HostFacts } from '#shared/domain/gpu.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { readLocalHostFacts } from './localHostFacts.ts';

/** The latest facts of this machine, without waiting: what `createHostReader` takes as `moreFacts`. */
export type LocalFactsSource = () => HostFacts | null;

const refreshMs: Milliseconds = 30_000;

/** Makes a source that reads again, in the background, when what it has is older than 30 s. Null until the first reading. */
export function createLocalFactsSource(
  read: () => Promise<HostFacts> = readLocalHostFacts,
  monotonicMs: () => Milliseconds = () => performance.now(),
): LocalFactsSource {
  let facts: HostFacts | null = null;
  let readAtMs = Number.NEGATIVE_INFINITY;
  let reading = false;
  return () => {
    if (!reading && monotonicMs() - readAtMs > refreshMs) {
      reading = true;
      void read()
        .then((latest) => {
          facts = latest;
          readAtMs = monotonicMs();
        })
        // systeminformation fails as a whole on some platforms; the loop's own facts stand alone then.
        .catch(() => {
          readAtMs = monotonicMs();
        })
        .finally(() => {
          reading = false;
        });
    }
    return facts;
  };
}
