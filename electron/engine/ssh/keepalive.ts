import type { Milliseconds } from '#shared/domain/units.ts';

/** How a connection that has gone silent is noticed: it is asked every `intervalMs`, and lost at so many questions without an answer. */
export interface Keepalive {
  /** Whole seconds for the system's ssh, which knows no less. */
  readonly intervalMs: Milliseconds;
  readonly count: number;
}

/** Short enough to tell a dead host within a minute, long enough for one that swaps. */
export const usualKeepalive: Keepalive = { intervalMs: 15_000, count: 3 };
