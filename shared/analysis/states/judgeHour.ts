import type { WindowState } from '../window/stateInterval.ts';
import type { CardFacts, HourSignals } from './hourSignals.ts';

/**
 * Two limits each: the first to enter a state, the second to stay in it, so that an hour a little over or under one does not end what
 * goes on. Shares are of the observed time, power is above the floor as a share of the way to the limit.
 */
const limits = {
  /** Work by the samples below which a GPU rests: one tick in an hour, or three of them where it rested before. */
  rest: { enter: 0.006, stay: 0.01 },
  spinning: { enter: 0.5, stay: 0.3 },
  saturated: { enter: 0.6, stay: 0.4 },
  throttled: { enter: 0.5, stay: 0.3 },
  /** Percent of duty cycle, or of SM or DRAM activity. */
  effective: { enter: 33, stay: 25 },
} as const;

/** Resting, a GPU must have been seen for so long; what is seen less may have worked. */
const leastRestSeconds = 900;
/** Power that no held card draws without work, in mean and in 20 minutes a day. */
const workPower = { mean: 0.08, p95: 0.2, max: 0.45 } as const;
/** On an empty card, which the monitor or a driver without persistence wakes. */
const emptyWorkPower = { mean: 0.3, p95: 0.4, max: 0.6 } as const;
/** Percent of DCGM activity that is work. */
const workActivity = 1;

/** The state of one hour, by all its signals and by the state of the hour before. What cannot be measured is unknown, never idle. */
export function judgeHour(hour: HourSignals, card: CardFacts, before: WindowState): WindowState {
  if (hour.covered === 0) return 'notObserved';
  if (hour.lost > 0.5) return 'lost';
  const isMeasured = hour.unmeasured < 0.5 && !Number.isNaN(hour.utilisation);
  if (!isMeasured && !isToldByProfiling(hour) && !isToldByClock(hour)) return unmeasuredState(hour, before);
  if (isSpinning(hour, before)) return 'spinning';
  if (hour.throttled >= limit('throttled', before) && hour.work > 0.03) return 'throttled';
  if (hour.saturated >= limit('saturated', before)) return 'saturated';
  if (!isAtRest(hour, card, isMeasured, before)) return workingState(hour, before);
  const isSeenLittle = hour.covered < leastRestSeconds;
  if (isSeenLittle && before !== 'idle' && before !== 'heldIdle') return 'unknown';
  return hour.held === 1 ? 'heldIdle' : 'idle';
}

function limit(state: 'spinning' | 'saturated' | 'throttled', before: WindowState): number {
  return before === state ? limits[state].stay : limits[state].enter;
}

/** Neither duty cycle nor DCGM nor clocks: tokens and power can prove work, and nothing can prove rest. */
function unmeasuredState(hour: HourSignals, before: WindowState): WindowState {
  const isWork = hour.tokens > 0 || isPowerOfWork(hour, workPower);
  if (!isWork) return 'unknown';
  return hour.power >= (before === 'effective' ? 0.2 : 0.3) ? 'effective' : 'underUsed';
}

/** A kernel that waits on a flag: full duty cycle at the power of rest, and nothing that moves or multiplies numbers. */
function isSpinning(hour: HourSignals, before: WindowState): boolean {
  if (hour.tokens > 0 || hour.tensor >= workActivity || hour.dram >= 5) return false;
  if (hour.spinning >= limit('spinning', before)) return true;
  const isFull = hour.utilisation >= 90;
  return (
    isFull && hour.power <= workPower.mean && hour.powerP95 <= workPower.p95 && hour.memoryUtilisation < 2
  );
}

/** Without a duty cycle (MIG) DCGM alone measures. Its fields may be dead, so that rest is told only where power agrees. */
function isToldByProfiling(hour: HourSignals): boolean {
  return hour.activity >= workActivity || (hour.activity < workActivity && hour.power <= workPower.mean);
}

/** Without any of these an SM clock that rested all hour says that no kernel ran, unless power says otherwise. */
function isToldByClock(hour: HourSignals): boolean {
  return hour.clock === 0 && !isPowerOfWork(hour, workPower);
}

/** No signal says work: samples, DCGM, power and tokens agree as far as they are there. */
function isAtRest(hour: HourSignals, card: CardFacts, isMeasured: boolean, before: WindowState): boolean {
  if (hour.tokens > 0 || hour.activity >= workActivity) return false;
  const isEmpty = hour.held === 0;
  if (isPowerOfWork(hour, isEmpty ? emptyWorkPower : workPower)) return false;
  if (!isMeasured) return true;
  const rested = before === 'idle' || before === 'heldIdle';
  if (hour.work < (rested ? limits.rest.stay : limits.rest.enter)) return true;
  return isEmpty && isScreenOrMonitor(hour, card);
}

/** A few percent of duty cycle at the idle floor, on a card that nobody computes on: a desktop, or the monitor that wakes it. */
function isScreenOrMonitor(hour: HourSignals, card: CardFacts): boolean {
  const most = card.isDesktop ? 25 : 10;
  return hour.utilisation < most && hour.utilisationP95 < 3 * most && hour.powerAboveIdle < 0.08;
}

function isPowerOfWork(
  hour: HourSignals,
  least: { readonly mean: number; readonly p95: number; readonly max: number },
): boolean {
  return hour.power > least.mean || hour.powerP95 > least.p95 || hour.powerMax > least.max;
}

/** DCGM's activity tells how much of the GPU worked, the duty cycle only how often; power stands in where samples missed the bursts. */
function workingState(hour: HourSignals, before: WindowState): WindowState {
  const least = before === 'effective' ? limits.effective.stay : limits.effective.enter;
  const measured = Number.isNaN(hour.activity) ? hour.utilisation : hour.activity;
  const level = hour.work < limits.rest.enter || Number.isNaN(measured) ? 100 * hour.power : measured;
  return level >= least ? 'effective' : 'underUsed';
}
