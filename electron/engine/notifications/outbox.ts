import type { DeliveryOutcome } from '#shared/contract/schemas/notification.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { Attempt } from './attempt.ts';
import { mergeNotices, type Notice } from './notice.ts';
import type { ReceiverMemory } from './toldMemory.ts';

/** When things are sent. */
export interface OutboxTiming {
  /** From the first change to the message: what happens together is told together. */
  readonly groupMs: Milliseconds;
  /** Between one message and the next. */
  readonly betweenMs: Milliseconds;
  /** Waits before each further try; after the last the changes are given up. */
  readonly retryMs: readonly Milliseconds[];
}

/** Ten minutes and a bit of trying; Slack asks for at most a message a second. */
export const usualTiming: OutboxTiming = {
  groupMs: 5_000,
  betweenMs: 15_000,
  retryMs: [5_000, 15_000, 60_000, 120_000, 300_000],
};

/** Changes that wait at most; those of more incidents are dropped and counted. */
const mostWaiting = 5_000;

/** What an outbox is doing. */
export interface OutboxState {
  readonly last: DeliveryOutcome | null;
  readonly waiting: number;
  readonly retryAtMs: EpochMs | null;
  readonly dropped: number;
}

/** What an outbox works with. */
export interface OutboxMeans {
  readonly send: (notices: readonly Notice[], signal: AbortSignal) => Promise<Attempt>;
  readonly onChange: () => void;
  /** The receiver takes messages again, after changes were given up. */
  readonly onRecovered: () => void;
  readonly memory: ReceiverMemory;
  readonly now: () => EpochMs;
  readonly timing: OutboxTiming;
}

/**
 * Gathers the changes for one receiver, one per incident at most, and sends them as one message. While a receiver is in trouble
 * they wait and merge: what opened and ended in the meantime is never told, unless the receiver believes it open.
 */
export class Outbox {
  readonly #means: OutboxMeans;
  readonly #stop = new AbortController();
  /** By incident, the oldest first. */
  #waiting = new Map<string, Notice>();
  #sending: readonly Notice[] = [];
  #timer: NodeJS.Timeout | null = null;
  #tries = 0;
  #last: DeliveryOutcome | null = null;
  #retryAtMs: EpochMs | null = null;
  #dropped = 0;
  #isBehind = false;

  constructor(means: OutboxMeans) {
    this.#means = means;
  }

  state(): OutboxState {
    return {
      last: this.#last,
      waiting: this.#waiting.size + this.#sending.length,
      retryAtMs: this.#retryAtMs,
      dropped: this.#dropped,
    };
  }

  /** True where its receiver was told that the incident is open, or is about to be. */
  knows(incidentId: string): boolean {
    const sending = this.#sending.some(({ incident }) => incident.id === incidentId);
    const told = this.#means.memory.severity(incidentId) !== null;
    return sending || told || this.#waiting.has(incidentId);
  }

  /** Takes a change to tell of. */
  add(notice: Notice): void {
    this.#put(notice);
    this.#schedule(this.#means.timing.groupMs);
  }

  /** Somebody took an open incident on or silenced it before it was told. */
  withdraw(incidentId: string): void {
    this.#waiting.delete(incidentId);
  }

  /** An incident is over, and the receiver is not told of that. */
  forget(incidentId: string): void {
    this.#waiting.delete(incidentId);
    if (this.#means.memory.severity(incidentId) !== null) this.#means.memory.note([], [incidentId]);
  }

  /** Remembers an outcome of elsewhere: a test. */
  note(outcome: DeliveryOutcome): void {
    this.#last = outcome;
    this.#means.onChange();
  }

  /** Ends a message on its way and lets go of what waits; what was not told is still untold after a restart. */
  stop(): void {
    this.#stop.abort();
    if (this.#timer) clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  #put(notice: Notice): void {
    const { id } = notice.incident;
    const isKnown = this.#means.memory.severity(id) !== null;
    const merged = mergeNotices(this.#waiting.get(id), notice, isKnown);
    if (merged === null) this.#waiting.delete(id);
    else if (this.#waiting.has(id) || this.#waiting.size < mostWaiting) this.#waiting.set(id, merged);
    else this.#drop(1);
  }

  #schedule(delayMs: Milliseconds): void {
    if (this.#timer !== null || this.#sending.length > 0 || this.#stop.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#send(), delayMs);
    this.#timer.unref();
  }

  async #send(): Promise<void> {
    this.#timer = null;
    this.#retryAtMs = null;
    if (this.#waiting.size === 0) return;
    this.#sending = [...this.#waiting.values()];
    this.#waiting.clear();
    const attempt = await this.#means.send(this.#sending, this.#stop.signal);
    if (this.#stop.signal.aborted) return;
    const sent = this.#sending;
    this.#sending = [];
    this.#last = attempt.outcome;
    this.#settle(sent, attempt);
    this.#means.onChange();
  }

  #settle(sent: readonly Notice[], { outcome, again, left = [] }: Attempt): void {
    const { timing, now } = this.#means;
    const waitMs = timing.retryMs[this.#tries];
    if (outcome.ok) {
      this.#remember(sent.filter((notice) => !left.includes(notice)));
      this.#putBack(left);
    }
    if (outcome.ok || again === null || waitMs === undefined) {
      if (!outcome.ok) this.#drop(sent.length);
      this.#tries = 0;
      if (this.#waiting.size > 0) this.#schedule(timing.betweenMs);
      return;
    }
    this.#tries += 1;
    this.#putBack(sent);
    const delayMs = Math.max(waitMs, again.afterMs ?? 0);
    this.#retryAtMs = now() + delayMs;
    this.#schedule(delayMs);
  }

  /** What was not taken goes before what came in the meantime. */
  #putBack(sent: readonly Notice[]): void {
    const since = this.#waiting;
    this.#waiting = new Map();
    for (const notice of [...sent, ...since.values()]) this.#put(notice);
  }

  #drop(count: number): void {
    this.#dropped += count;
    this.#isBehind = true;
  }

  #remember(sent: readonly Notice[]): void {
    const isOver = ({ type }: Notice) => type === 'cleared';
    this.#means.memory.note(
      sent.filter((notice) => !isOver(notice)).map(({ incident }) => incident),
      sent.filter(isOver).map(({ incident }) => incident.id),
    );
    if (!this.#isBehind) return;
    this.#isBehind = false;
    this.#means.onRecovered();
  }
}
