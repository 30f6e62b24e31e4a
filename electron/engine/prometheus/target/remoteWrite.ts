import type { Failure } from '#shared/domain/failure.ts';
import type { TargetConfig, TargetStatus } from '#shared/domain/source.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { SessionWorld } from '../../fleet/hostSession.ts';
import { retryDelayMs } from '../../ssh/retryDelay.ts';
import type { EndpointClient } from '../http/endpointClient.ts';
import { statusFailure } from '../http/endpointFailure.ts';
import { failureOf } from '../source/sourceSession.ts';
import { snappyCompress } from './snappy.ts';
import { type WriteBatch, WriteQueue } from './writeQueue.ts';
import { encodeWriteRequest, type WriteSample } from './writeRequest.ts';

/** What remote write works with. */
export interface WriteMeans {
  /** Opens the way to the server. @throws FailureError where its secret is missing. */
  readonly open: () => Promise<EndpointClient>;
  readonly world: SessionWorld;
  readonly onStatus: () => void;
  /** Compressed bytes that may wait: 64 MiB are about two hours of 1,000 GPUs. */
  readonly mostQueuedBytes?: number;
}

const samplesPerRequest = 5000;
const timeoutMs: Milliseconds = 30_000;
const mostAnswerBytes = 64 * 1024;
const defaultQueuedBytes = 64 * 2 ** 20;
const leastRetryMs: Milliseconds = 500;

/**
 * Sends samples by remote write 1.0, in order and one request at a time. 2xx: sent. 429, 5xx and no answer: sent again after a pause (the
 * server's `Retry-After`, else exponential with jitter). Any other 4xx: the server refuses these samples for good, so they are let go and
 * counted. https://prometheus.io/docs/specs/prw/remote_write_spec/ (retries and back-off)
 */
export class RemoteWrite {
  readonly config: TargetConfig;
  readonly #means: WriteMeans;
  readonly #queue: WriteQueue;
  #client: EndpointClient | null = null;
  #sending = false;
  #stopped = false;
  #attempts = 0;
  #retryAtMono: Milliseconds | null = null;
  #failure: Failure | null = null;
  #lastRejection: Failure | null = null;
  #sent = 0;
  #rejected = 0;
  #sentAtMs: EpochMs | null = null;

  constructor(config: TargetConfig, means: WriteMeans) {
    this.config = config;
    this.#means = means;
    this.#queue = new WriteQueue(means.mostQueuedBytes ?? defaultQueuedBytes);
  }

  /** Takes in samples; they go as soon as the server takes them. */
  add(samples: readonly WriteSample[]): void {
    if (this.config.paused || this.#stopped) return;
    for (let from = 0; from < samples.length; from += samplesPerRequest)
      this.#queue.add(batchOf(samples.slice(from, from + samplesPerRequest)));
    this.tick();
  }

  /** Sends what waits, unless a pause is on. */
  tick(): void {
    const isPausing = this.#retryAtMono !== null && this.#means.world.mono() < this.#retryAtMono;
    if (this.#sending || this.#stopped || isPausing || !this.#queue.first()) return;
    this.#sending = true;
    void this.#sendAll().finally(() => {
      this.#sending = false;
      this.#means.onStatus();
    });
  }

  /** Sends what waits once more if that takes no longer than `withinMs`, then lets go of the server. What is left is lost. */
  async stop(withinMs: Milliseconds): Promise<void> {
    const until = this.#means.world.mono() + withinMs;
    this.#retryAtMono = null;
    this.tick();
    while (
      (this.#sending || this.#queue.first()) &&
      this.#means.world.mono() < until &&
      this.#failure === null
    )
      await new Promise((resolve) => setTimeout(resolve, 20));
    this.#stopped = true;
    this.#client?.close();
  }

  status(): TargetStatus {
    const { world } = this.#means;
    const isWaiting = this.#failure !== null && !this.#sending;
    const { samples, fromMs, toMs } = this.#queue.dropped;
    return {
      config: this.config,
      phase: this.config.paused ? 'paused' : isWaiting ? 'waiting' : this.#sending ? 'sending' : 'idle',
      failure: this.#failure,
      retryAtMs: this.#retryAtMono === null ? null : world.now() + this.#retryAtMono - world.mono(),
      queuedSamples: this.#queue.samples,
      queuedBytes: this.#queue.bytes,
      sentSamples: this.#sent,
      rejectedSamples: this.#rejected,
      lastRejection: this.#lastRejection,
      droppedSamples: samples,
      droppedFromMs: fromMs,
      droppedToMs: toMs,
      lastSentAtMs: this.#sentAtMs,
    };
  }

  async #sendAll(): Promise<void> {
    for (let batch = this.#queue.first(); batch && !this.#stopped; batch = this.#queue.first())
      if (!(await this.#send(batch))) return;
  }

  /** True where the batch is dealt with; false where it waits for another attempt. */
  async #send(batch: WriteBatch): Promise<boolean> {
    try {
      this.#client ??= await this.#means.open();
      const answer = await this.#client.ask(writeRequestOf(this.config.url, batch.body));
      if (answer.status >= 200 && answer.status < 300) this.#noteSent(batch);
      else {
        const failure = statusFailure(this.#client.server, answer.status, answer.body.toString('utf8'));
        if (isWorthRetrying(answer.status)) return this.#wait(failure, answer.retryAfterMs);
        this.#noteRejected(batch, failure);
      }
      return true;
    } catch (error) {
      return this.#wait(failureOf(this.config, error), null);
    }
  }

  #noteSent(batch: WriteBatch): void {
    this.#queue.remove(batch);
    this.#sent += batch.samples;
    this.#sentAtMs = this.#means.world.now();
    this.#attempts = 0;
    this.#retryAtMono = null;
    this.#failure = null;
  }

  #noteRejected(batch: WriteBatch, failure: Failure): void {
    this.#queue.remove(batch);
    this.#rejected += batch.samples;
    this.#lastRejection = failure;
    this.#attempts = 0;
    this.#failure = null;
  }

  #wait(failure: Failure, askedMs: Milliseconds | null): false {
    this.#attempts += 1;
    this.#failure = failure;
    const waitMs = askedMs ?? Math.max(leastRetryMs, retryDelayMs(this.#attempts, this.#means.world.random));
    this.#retryAtMono = this.#means.world.mono() + waitMs;
    // The secret may be entered or the certificate mended meanwhile: begin with a new client.
    this.#client?.close();
    this.#client = null;
    return false;
  }
}

/** 401 and 403 too: a token that is renewed must not cost what was measured while it had run out. */
function isWorthRetrying(status: number): boolean {
  return (
    status === 429 || status >= 500 || status === 401 || status === 403 || (status >= 300 && status < 400)
  );
}

/** The request that remote write 1.0 is. */
export function writeRequestOf(url: string, body: Buffer) {
  return {
    url: new URL(url),
    body,
    headers: {
      'content-type': 'application/x-protobuf',
      'content-encoding': 'snappy',
      'x-prometheus-remote-write-version': '0.1.0',
    },
    timeoutMs,
    mostBytes: mostAnswerBytes,
  };
}

function batchOf(samples: readonly WriteSample[]): WriteBatch {
  const times = samples.map(({ atMs }) => atMs);
  return {
    body: snappyCompress(encodeWriteRequest(samples)),
    samples: samples.length,
    fromMs: times.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY),
    toMs: times.reduce((one, other) => Math.max(one, other), 0),
  };
}
