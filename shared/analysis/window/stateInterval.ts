import type { EpochMs, Seconds } from '../../domain/units.ts';

/**
 * What a GPU did over hours, with hysteresis and from all signals there are. `notObserved`: no sample says anything; it is never counted
 * as idle. The others are the states of `gpuStates` that a window can have.
 */
export const windowStates = [
  'notObserved',
  'unreachable',
  'lost',
  'unknown',
  'idle',
  'heldIdle',
  'spinning',
  'underUsed',
  'effective',
  'saturated',
  'throttled',
] as const;
export type WindowState = (typeof windowStates)[number];

/** A time in which a GPU was in one state. Intervals of a GPU tile its window: each ends where the next begins. */
export interface StateInterval {
  readonly state: WindowState;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** Whole seconds of it that samples speak for; the rest was not observed. 0 where the state is `notObserved`. */
  readonly observedSeconds: Seconds;
  /** How sure the state is, 0 to 1; falls with coverage and with missing signals. */
  readonly confidence: number;
}

/** Whole seconds by state; with `notObserved` they sum to the clock. */
export type StateSeconds = Readonly<Record<WindowState, Seconds>>;
