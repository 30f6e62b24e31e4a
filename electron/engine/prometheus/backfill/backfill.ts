import type { Failure } from '#shared/domain/failure.ts';
import type { BackfillStatus, SourceConfig } from '#shared/domain/source.ts';
import type { EpochMs, Milliseconds, Seconds } from '#shared/domain/units.ts';
import type { StoredRange } from '../../store/historyAppender.ts';
import type { StoreTick, TelemetryStore } from '../../store/telemetryStore.ts';
import { failureOf } from '../source/sourceSession.ts';
import { type BackfillPlan, planBackfill } from './backfillPlan.ts';
import { fetchHistory, type HistoryQuestion } from './fetchHistory.ts';
import type { HistoryGrid } from './historyTicks.ts';

/** What fetching works with. */
export interface BackfillMeans {
  readonly store: Pick<TelemetryStore, 'appendHistory' | 'historyRanges' | 'oldestAppendableMs'>;
  readonly storeEverySeconds: () => Seconds;
  readonly now: () => EpochMs;
  readonly mono: () => Milliseconds;
  readonly onProgress: () => void;
}

/** Ranges are remembered for what they were asked of: another server or selection has a past of its own. */
function rangesKey({ name, url, selector }: SourceConfig): string {
  return JSON.stringify([name, url, selector]);
}

/**
 * Fetches what a server remembers of a source's GPUs into the store, from now backwards. What is in the store is noted there chunk by chunk, so
 * that a second run fetches only what is missing: after a stop, and after Headroom itself was away.
 */
export class Backfill {
  readonly #means: BackfillMeans;
  #status: BackfillStatus | null = null;
  #running: Promise<void> | null = null;
  #cancelled = false;

  constructor(means: BackfillMeans) {
    this.#means = means;
  }

  status(): BackfillStatus | null {
    return this.#status;
  }

  /** Starts, unless one runs or nothing is to be fetched. `gpus`: how many the source has now. */
  start(question: HistoryQuestion, gpus: number): void {
    if (this.#running || question.config.backfillHours === 0) return;
    this.#cancelled = false;
    this.#running = this.#run(question, gpus).finally(() => {
      this.#running = null;
    });
  }

  /** Ends after the chunk under way; what is stored stays. */
  async cancel(): Promise<void> {
    this.#cancelled = true;
    await this.#running;
  }

  async #run(question: HistoryQuestion, gpus: number): Promise<void> {
    const startedAtMono = this.#means.mono();
    const { store } = this.#means;
    try {
      const key = rangesKey(question.config);
      const plan = this.#plan(question, gpus, await store.historyRanges(key));
      this.#begin(plan);
      await this.#fetchAll(question, plan, key, startedAtMono);
      this.#end(this.#cancelled ? 'cancelled' : 'done', null, startedAtMono);
    } catch (error) {
      this.#end(this.#cancelled ? 'cancelled' : 'failed', failureOf(question.config, error), startedAtMono);
    }
  }

  #plan(
    { config, scrapeSeconds }: HistoryQuestion,
    gpus: number,
    done: readonly StoredRange[],
  ): BackfillPlan {
    const nowMs = this.#means.now();
    return planBackfill({
      nowMs,
      hours: config.backfillHours,
      oldestMs: this.#means.store.oldestAppendableMs(nowMs),
      storeEverySeconds: this.#means.storeEverySeconds(),
      scrapeSeconds,
      gpus,
      done,
    });
  }

  /** The next chunk is fetched while this one is stored. */
  async #fetchAll(
    question: HistoryQuestion,
    { chunks }: BackfillPlan,
    source: string,
    startedAtMono: Milliseconds,
  ): Promise<void> {
    let ahead = fetchAhead(question, chunks[0]);
    for (const [at, chunk] of chunks.entries()) {
      if (this.#cancelled) return;
      const ticks = await ahead;
      ahead = fetchAhead(question, chunks[at + 1]);
      const { fromS, toS } = chunk;
      const part = { source, fromMs: fromS * 1000, toMs: toS * 1000, ticks };
      const rows = await this.#means.store.appendHistory(part);
      this.#advance(toS - fromS, rows, startedAtMono);
    }
  }

  #begin({ fromS, toS, doneSeconds }: BackfillPlan): void {
    const range = { fromMs: fromS * 1000, toMs: toS * 1000, totalSeconds: toS - fromS };
    this.#status = { ...range, phase: 'running', doneSeconds, rows: 0, tookMs: 0, failure: null };
    this.#means.onProgress();
  }

  #advance(seconds: Seconds, rows: number, startedAtMono: Milliseconds): void {
    const before = this.#status;
    if (!before) return;
    const tookMs = this.#means.mono() - startedAtMono;
    this.#status = { ...before, doneSeconds: before.doneSeconds + seconds, rows: before.rows + rows, tookMs };
    this.#means.onProgress();
  }

  #end(phase: BackfillStatus['phase'], failure: Failure | null, startedAtMono: Milliseconds): void {
    const none = { fromMs: 0, toMs: 0, doneSeconds: 0, totalSeconds: 0, rows: 0 };
    const tookMs = this.#means.mono() - startedAtMono;
    this.#status = { ...(this.#status ?? none), phase, failure, tookMs };
    this.#means.onProgress();
  }
}

/** A fetch under way. Its failure is met when it is awaited, or by nobody where the run ended before. */
function fetchAhead(
  question: HistoryQuestion,
  chunk: HistoryGrid | undefined,
): Promise<readonly StoreTick[]> {
  if (!chunk) return Promise.resolve([]);
  const fetching = fetchHistory(question, chunk);
  fetching.catch(() => undefined);
  return fetching;
}
