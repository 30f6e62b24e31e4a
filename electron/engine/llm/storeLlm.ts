import type { LlmHistory } from '../store/llmHistory.ts';
import type { LlmRecorder } from './llmRecorder.ts';

const flushMs = 15_000;

/** Writes minutes that are over, until stopped; then also the one that is not. `onProblem`: the live view goes on. */
export function startLlmStoring(
  history: LlmHistory,
  recorder: LlmRecorder,
  onProblem: (error: unknown) => void,
): { stop(): Promise<void> } {
  let writing: Promise<void> = Promise.resolve();
  const flush = (beforeMs: number) => {
    const minutes = recorder.take(beforeMs);
    if (minutes.length > 0)
      writing = writing.then(() => history.append(minutes, Date.now())).catch(onProblem);
    return writing;
  };
  const timer = setInterval(() => void flush(Date.now()), flushMs);
  return {
    stop: () => {
      clearInterval(timer);
      return flush(Number.POSITIVE_INFINITY);
    },
  };
}
