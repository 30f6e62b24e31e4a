import type { CallCosts, ConnectionStatus, PulledMonth } from '#shared/domain/billingConnection.ts';
import { formatCount } from '#shared/domain/format.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';

/** How a phase looks: shape and text say it, colour helps. */
export type ConnectionLook = 'pulling' | 'failed' | 'paused' | 'manual' | 'waiting' | 'good';

/** A connection's look: one whose last pull failed says so while it waits. */
export function lookOf({ phase, lastPull }: ConnectionStatus): ConnectionLook {
  if (phase === 'pulling' || phase === 'paused') return phase;
  if (lastPull?.outcome === 'failed') return 'failed';
  return lastPull?.outcome === 'done' ? 'good' : phase;
}

/** '12 requests, USD 0.12'; what has no price says so. */
export function costsText({ calls, amount, currency }: CallCosts): string {
  const requests = `${formatCount(calls)} ${calls === 1 ? 'request' : 'requests'}`;
  if (calls === 0) return 'none yet';
  return amount === null ? `${requests}, no price for each` : `${requests}, ${formatMoney(amount, currency)}`;
}

/** What became of a month, for people. */
export function outcomeText({ outcome, isClosed }: PulledMonth): string {
  const state = isClosed ? 'closed' : 'may still change';
  switch (outcome) {
    case 'pulled':
      return `pulled, ${state}`;
    case 'resumed':
      return `pulled on from where it was cut off, ${state}`;
    case 'kept':
      return `kept as it is, ${state}`;
  }
}

/** A time of this browser's clock: '2026-11-20 14:05'. */
export function clockText(atMs: number): string {
  const at = new Date(atMs);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
