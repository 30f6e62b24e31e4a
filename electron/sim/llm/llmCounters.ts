import type { EpochMs, Seconds } from '#shared/domain/units.ts';
import type { SimGpu } from '../fleetSpec.ts';
import { activityAt } from '../workloads/workload.ts';

const stepMs = 30_000;
const dayMs = 86_400_000;
/** Loads that are told apart for latencies, from idle to full. */
export const loadLevels = 16;
const tokensPerRequest = { prompt: 1450, generated: 260 } as const;

/** What a server has counted since its start. */
export interface LlmCounts {
  /** Servers are started anew each midnight UTC, as by a nightly job: counters fall there. */
  readonly startedAtMs: EpochMs;
  readonly promptTokens: number;
  readonly generatedTokens: number;
  readonly requests: number;
  readonly preemptions: number;
  /** Finished requests by the load under which they ran. */
  readonly requestsAtLoad: readonly number[];
  /** 0 to 1, now. */
  readonly load: number;
}

/**
 * The counters of one replica, which follow its GPUs' load: what was counted up to a moment is the sum over steps of half
 * a minute since midnight, so that it is the same whoever asks and when, and a question costs the steps since the last one.
 */
export class LlmCounters {
  readonly #gpus: readonly SimGpu[];
  #dayMs: EpochMs = Number.NaN;
  #steps = 0;
  #generated = 0;
  #preemptions = 0;
  #requestsAtLoad: number[] = [];

  constructor(gpus: readonly SimGpu[]) {
    this.#gpus = gpus;
  }

  at(timeMs: EpochMs): LlmCounts {
    const dayStartMs = Math.floor(timeMs / dayMs) * dayMs;
    const steps = Math.floor((timeMs - dayStartMs) / stepMs);
    if (this.#dayMs !== dayStartMs || steps < this.#steps) this.#reset(dayStartMs);
    for (; this.#steps < steps; this.#steps += 1)
      this.#count(this.#loadAt(dayStartMs + this.#steps * stepMs), stepMs / 1000);
    const begunMs = dayStartMs + steps * stepMs;
    const load = this.#loadAt(begunMs);
    const rest = (timeMs - begunMs) / 1000;
    const generated = this.#generated + this.#rate(load) * rest;
    const requestsAtLoad = [...this.#requestsAtLoad];
    addAt(requestsAtLoad, load, (this.#rate(load) * rest) / tokensPerRequest.generated);
    const requests = requestsAtLoad.reduce((sum, count) => sum + count, 0);
    return {
      startedAtMs: dayStartMs,
      promptTokens: Math.floor(requests * tokensPerRequest.prompt),
      generatedTokens: Math.floor(generated),
      requests: Math.floor(requests),
      preemptions: Math.floor(this.#preemptions + preemptionRate(load) * rest),
      requestsAtLoad,
      load,
    };
  }

  #reset(dayStartMs: EpochMs): void {
    this.#dayMs = dayStartMs;
    this.#steps = 0;
    this.#generated = 0;
    this.#preemptions = 0;
    this.#requestsAtLoad = new Array<number>(loadLevels).fill(0);
  }

  #count(load: number, seconds: Seconds): void {
    const generated = this.#rate(load) * seconds;
    this.#generated += generated;
    this.#preemptions += preemptionRate(load) * seconds;
    addAt(this.#requestsAtLoad, load, generated / tokensPerRequest.generated);
  }

  #loadAt(timeMs: EpochMs): number {
    const [first] = this.#gpus;
    return first ? activityAt(first.workload, first.seed, timeMs).duty : 0;
  }

  /** Generated tokens a second: what an H100 of 700 W gives in full batches, by the power of these. */
  #rate(load: number): number {
    const watts = this.#gpus.reduce((sum, gpu) => sum + gpu.model.powerLimitWatts, 0);
    return 640 * (watts / 700) * load ** 1.15;
  }
}

function addAt(requestsAtLoad: number[], load: number, requests: number): void {
  const level = Math.min(loadLevels - 1, Math.floor(load * loadLevels));
  requestsAtLoad[level] = (requestsAtLoad[level] ?? 0) + requests;
}

function preemptionRate(load: number): number {
  return load > 0.94 ? (load - 0.94) * 4 : 0;
}
