import type { Milliseconds } from '#shared/domain/units.ts';
import type { HolderHistory } from '../../store/holderHistory.ts';
import type { HolderRecorder } from './holderRecorder.ts';

/** A crash loses who held the GPUs for this long; what they did is stored apart. */
const writeEveryMs: Milliseconds = 600_000;

/** Writes what was gathered every ten minutes, until stopped; then what is left. `onProblem`: the live view goes on. */
export function startHolderStoring(
  history: HolderHistory,
  recorder: HolderRecorder,
  onProblem: (error: unknown) => void,
): { stop(): Promise<void> } {
  let writing: Promise<void> = Promise.resolve();
  const flush = () => {
    const parts = recorder.drain();
    if (parts.length > 0) writing = writing.then(() => history.append(parts, Date.now())).catch(onProblem);
    return writing;
  };
  const timer = setInterval(() => void flush(), writeEveryMs);
  return {
    stop: () => {
      clearInterval(timer);
      return flush();
    },
  };
}
