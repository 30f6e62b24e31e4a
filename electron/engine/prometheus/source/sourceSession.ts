import { type Failure, FailureError } from '#shared/domain/failure.ts';
import type { SourceConfig, SourceStatus } from '#shared/domain/source.ts';
import type { EpochMs, Milliseconds, Seconds } from '#shared/domain/units.ts';
import type { Guests } from '../../fleet/guests.ts';
import type { SessionWorld } from '../../fleet/hostSession.ts';
import { requestFailure } from '../../http/requestFailure.ts';
import type { SecretStore } from '../../ssh/asking.ts';
import { retryDelayMs } from '../../ssh/retryDelay.ts';
import { type OpenSource, openSource } from './openSource.ts';
import {
  defaultScrapeSeconds,
  pollSource,
  readContents,
  type SourceContents,
  type SourceRound,
} from './pollSource.ts';
import { SourceRoster } from './sourceRoster.ts';

/** What a session works with. */
export interface SourceMeans {
  readonly guests: Guests;
  readonly secrets: SecretStore;
  readonly world: SessionWorld;
  readonly onStatus: () => void;
  /** The first round of a connection went well. */
  readonly onConnected: (session: SourceSession) => void;
}

/** Which metrics there are is asked anew after so long; slow readings too. */
const contentsEveryMs: Milliseconds = 300_000;
const slowEveryMs: Milliseconds = 60_000;
/** The least wait after a failure: a server in trouble needs no queries. */
const leastRetryMs: Milliseconds = 2000;

/**
 * One source: asks for what there is, then reads every GPU at the pace of the server's scrapes. Everything that goes wrong stays in here. Time
 * passes by `tick`.
 */
export class SourceSession {
  readonly config: SourceConfig;
  readonly #means: SourceMeans;
  readonly #roster: SourceRoster;
  readonly #abort = new AbortController();
  #open: OpenSource | null = null;
  #contents: SourceContents | null = null;
  #contentsAtMono: Milliseconds = 0;
  #slowAtMono: Milliseconds | null = null;
  #phase: SourceStatus['phase'];
  #failure: Failure | null = null;
  #attempts = 0;
  #nextAtMono: Milliseconds | null = 0;
  #polling = false;
  #scrapeSeconds: Seconds | null = null;
  #warnings: readonly string[] = [];
  #polledAtMs: EpochMs | null = null;

  constructor(config: SourceConfig, means: SourceMeans) {
    this.config = config;
    this.#means = means;
    this.#phase = config.paused ? 'paused' : 'connecting';
    if (config.paused) this.#nextAtMono = null;
    this.#roster = new SourceRoster(means.guests, {
      name: config.name,
      isLive: () => this.#phase === 'live',
      status: () => ({
        phase: this.#phase === 'paused' ? 'paused' : this.#phase,
        failure: this.#failure,
        retryAtMs: this.#retryAtMs(),
      }),
      scrapeSeconds: () => this.#scrapeSeconds ?? defaultScrapeSeconds,
      mono: means.world.mono,
    });
  }

  tick(): void {
    if (this.#polling || this.#nextAtMono === null || this.#means.world.mono() < this.#nextAtMono) return;
    this.#polling = true;
    void this.#poll().finally(() => {
      this.#polling = false;
    });
  }

  /** Tries now, also after a failure that was terminal. */
  retry(): void {
    if (this.config.paused) return;
    this.#close();
    this.#attempts = 0;
    this.#nextAtMono = this.#means.world.mono();
    this.tick();
  }

  stop(): void {
    this.#abort.abort();
    this.#nextAtMono = null;
    this.#close();
    this.#roster.clear();
  }

  /** The open connection and what is known of the server, for fetching history; null while it is not live. */
  connected(): {
    readonly open: OpenSource;
    readonly contents: SourceContents;
    readonly scrapeSeconds: Seconds;
  } | null {
    if (this.#phase !== 'live' || !this.#open || !this.#contents) return null;
    return {
      open: this.#open,
      contents: this.#contents,
      scrapeSeconds: this.#scrapeSeconds ?? defaultScrapeSeconds,
    };
  }

  status(): Omit<SourceStatus, 'backfill'> {
    return {
      name: this.config.name,
      config: this.config,
      phase: this.#phase,
      failure: this.#failure,
      retryAtMs: this.#phase === 'failed' ? this.#retryAtMs() : null,
      warnings: this.#warnings,
      families: this.#contents?.counts ?? [],
      ...this.#roster.counts(),
      scrapeSeconds: this.#scrapeSeconds,
      lastPollAtMs: this.#polledAtMs,
    };
  }

  async #poll(): Promise<void> {
    const { world } = this.#means;
    const startedAtMono = world.mono();
    try {
      const round = await this.#round(startedAtMono);
      if (this.#abort.signal.aborted) return;
      this.#take(round);
      const waitS = this.config.intervalSeconds ?? Math.min(300, this.#scrapeSeconds ?? defaultScrapeSeconds);
      this.#nextAtMono = startedAtMono + waitS * 1000;
    } catch (error) {
      if (!this.#abort.signal.aborted) this.#fail(error);
    }
  }

  async #round(nowMono: Milliseconds): Promise<SourceRound> {
    this.#open ??= await openSource(this.config, this.#means.secrets, this.#abort.signal);
    const { api } = this.#open;
    if (!this.#contents || nowMono - this.#contentsAtMono > contentsEveryMs) {
      this.#contents = await readContents(api, this.config);
      this.#contentsAtMono = nowMono;
    }
    const slow = this.#slowAtMono === null || nowMono - this.#slowAtMono > slowEveryMs;
    const asked = { scrapeSeconds: this.#scrapeSeconds, slow, nowMs: this.#means.world.now };
    const round = await pollSource(api, this.config, this.#contents, asked);
    if (slow) this.#slowAtMono = nowMono;
    return round;
  }

  #take(round: SourceRound): void {
    const wasLive = this.#phase === 'live';
    this.#scrapeSeconds = round.scrapeSeconds ?? this.#scrapeSeconds;
    this.#warnings = [...(this.#contents?.warnings ?? []), ...round.warnings];
    this.#polledAtMs = this.#means.world.now();
    this.#attempts = 0;
    this.#phase = 'live';
    this.#failure = null;
    this.#roster.take(round, this.#means.world);
    this.#means.onStatus();
    if (!wasLive) this.#means.onConnected(this);
  }

  #fail(error: unknown): void {
    this.#close();
    this.#attempts += 1;
    this.#failure = failureOf(this.config, error);
    const waitMs = Math.max(leastRetryMs, retryDelayMs(this.#attempts, this.#means.world.random));
    this.#nextAtMono = this.#failure.terminal ? null : this.#means.world.mono() + waitMs;
    this.#phase = 'failed';
    this.#means.onStatus();
  }

  #close(): void {
    this.#open?.close();
    this.#open = null;
    this.#contents = null;
    this.#slowAtMono = null;
  }

  #retryAtMs(): EpochMs | null {
    if (this.#nextAtMono === null || this.#phase === 'live') return null;
    return this.#means.world.now() + (this.#nextAtMono - this.#means.world.mono());
  }
}

/** An error as a failure; one that is none is our own fault. */
export function failureOf(config: { readonly url: string }, error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  const words = error instanceof Error ? error.message : String(error);
  const remedy = 'This is a fault of Headroom; please report it with these words.';
  return requestFailure('internal', `Reading ${config.url} failed inside Headroom`, remedy, words).failure;
}
