import type { AnalysisProgress } from '#shared/contract/schemas/advice.ts';

/** A task that several wait for. It ends early when the last who waits for it leaves; of those who only look, none keeps it. */
export class SharedRun<T> {
  readonly result: Promise<T>;
  progress: AnalysisProgress = { step: 'beginning', share: 0 };
  readonly #abort = new AbortController();
  readonly #listeners = new Set<(progress: AnalysisProgress) => void>();
  #waiting = 0;

  constructor(task: (tell: (progress: AnalysisProgress) => void, signal: AbortSignal) => Promise<T>) {
    const tell = (progress: AnalysisProgress) => {
      this.progress = progress;
      for (const listener of this.#listeners) listener(progress);
    };
    this.result = task(tell, this.#abort.signal);
    // Nobody may be waiting yet.
    this.result.catch(() => undefined);
  }

  get isCancelled(): boolean {
    return this.#abort.signal.aborted;
  }

  /** Waits for it. @throws the signal's reason once aborted, and what the task throws. */
  async wait(tell: (progress: AnalysisProgress) => void, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    this.#waiting += 1;
    this.#listeners.add(tell);
    let leave: () => void = () => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal.reason);
    });
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([this.result, left]);
    } finally {
      signal.removeEventListener('abort', leave);
      this.#listeners.delete(tell);
      this.#waiting -= 1;
      if (this.#waiting === 0 && signal.aborted) this.cancel(signal.reason);
    }
  }

  cancel(reason: unknown): void {
    this.#abort.abort(reason);
  }
}
