import type { Attos } from '../../cost/allocation/attos.ts';
import type { EpochMs, Seconds } from '../../domain/units.ts';
import { type StateInterval, type WindowState, windowStates } from '../window/stateInterval.ts';

/** An amount by window state. */
export type StateAttos = Readonly<Record<WindowState, Attos>>;

/** Nothing of everything. */
export function noStateCost(): Record<WindowState, Attos> {
  return Object.fromEntries(windowStates.map((state) => [state, 0n])) as Record<WindowState, Attos>;
}

/** Who bears what cutting leaves, where all was observed: work first, what is called waste last. */
const bearers: readonly WindowState[] = [
  'effective',
  'saturated',
  'underUsed',
  'throttled',
  'unknown',
  'unreachable',
  'lost',
  'spinning',
  'heldIdle',
  'idle',
];

/**
 * Splits an amount for so many seconds by the states in them, as `splitByUse` does by classes: each part is the amount x its seconds / the
 * whole, cut to 10^-18; what cutting leaves, and all time that no sample speaks for, is not observed. The parts sum to the amount. Where
 * more was observed than billed, what was observed is the whole.
 *
 *     1.00 for 3600 s; 1800 s effective, 900 s idle -> 0.50 effective, 0.25 idle, 0.25 not observed
 */
export function splitByState(
  amount: Attos,
  billedSeconds: Seconds,
  seconds: Readonly<Partial<Record<WindowState, Seconds>>>,
): StateAttos {
  const parts = noStateCost();
  const observed = bearers.reduce((sum, state) => sum + milliseconds(seconds[state]), 0n);
  const billed = milliseconds(billedSeconds);
  const whole = observed > billed ? observed : billed;
  if (whole === 0n) return { ...parts, notObserved: amount };
  let left = amount;
  for (const state of bearers) {
    const part = (amount * milliseconds(seconds[state])) / whole;
    parts[state] = part;
    left -= part;
  }
  const bearer =
    whole > observed ? 'notObserved' : bearers.find((state) => milliseconds(seconds[state]) > 0n);
  parts[bearer ?? 'notObserved'] += left;
  return parts;
}

const milliseconds = (seconds = 0): bigint => BigInt(Math.max(0, Math.round(seconds * 1000)));

/**
 * Seconds by state of a GPU's intervals within a time. An interval that reaches beyond it gives the share of its observed seconds that lies
 * within, in whole seconds and so that adjacent times get each second once.
 */
export function secondsWithin(
  intervals: readonly StateInterval[],
  fromMs: EpochMs,
  toMs: EpochMs,
): Partial<Record<WindowState, Seconds>> {
  const seconds: Partial<Record<WindowState, Seconds>> = {};
  for (const interval of intervals) {
    if (interval.toMs <= fromMs || interval.fromMs >= toMs || interval.state === 'notObserved') continue;
    const within = observedUntil(interval, toMs) - observedUntil(interval, fromMs);
    seconds[interval.state] = (seconds[interval.state] ?? 0) + within;
  }
  return seconds;
}

/** Of an interval's observed seconds, those up to a moment. */
function observedUntil({ fromMs, toMs, observedSeconds }: StateInterval, atMs: EpochMs): Seconds {
  if (atMs <= fromMs) return 0;
  if (atMs >= toMs) return observedSeconds;
  return Math.floor((observedSeconds * (atMs - fromMs)) / (toMs - fromMs));
}
