import type { Incident } from '#shared/domain/incident.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';

/** Timers take no longer than 2^31 ms; a longer snooze is looked at again then. */
const longestTimerMs: Milliseconds = 2 ** 31 - 1;
const mostSnoozed = 5_000;

/** Says when an incident's snooze ends while it is still open: what was put off is not forgotten. */
export class SnoozeAlarm {
  readonly #now: () => EpochMs;
  readonly #onEnd: (incident: Incident) => void;
  readonly #snoozed = new Map<string, Incident>();
  #timer: NodeJS.Timeout | null = null;

  constructor(now: () => EpochMs, onEnd: (incident: Incident) => void) {
    this.#now = now;
    this.#onEnd = onEnd;
  }

  /** Takes an incident as it is now. */
  note(incident: Incident): void {
    const { id, state, snoozedUntilMs } = incident;
    const waits = state === 'open' && snoozedUntilMs !== null && snoozedUntilMs > this.#now();
    if (!waits) {
      if (this.#snoozed.delete(id)) this.#set();
    } else if (this.#snoozed.has(id) || this.#snoozed.size < mostSnoozed) {
      this.#snoozed.set(id, incident);
      this.#set();
    }
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#snoozed.clear();
  }

  /** Sets the timer to the earliest end. */
  #set(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    let earliest = Number.POSITIVE_INFINITY;
    for (const { snoozedUntilMs } of this.#snoozed.values())
      earliest = Math.min(earliest, snoozedUntilMs ?? 0);
    if (earliest === Number.POSITIVE_INFINITY) return;
    const delayMs = Math.min(longestTimerMs, Math.max(0, earliest - this.#now()));
    this.#timer = setTimeout(() => this.#ring(), delayMs);
    this.#timer.unref();
  }

  #ring(): void {
    const ended = [...this.#snoozed.values()].filter(
      ({ snoozedUntilMs }) => (snoozedUntilMs ?? 0) <= this.#now(),
    );
    for (const { id } of ended) this.#snoozed.delete(id);
    this.#set();
    for (const incident of ended) this.#onEnd(incident);
  }
}
