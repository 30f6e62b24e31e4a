import { isNumber, type Reading, unavailable } from '#shared/domain/reading.ts';

/** A counter as it was read once. */
export interface CounterPoint {
  readonly value: Reading;
  /** `process_start_time_seconds` of its server, epoch seconds, where it gives one. */
  readonly startedAtSeconds?: Reading;
}

/** How much a counter grew between two readings. */
export interface CounterIncrease {
  readonly increase: Reading;
  /** True where it began anew in between: then the increase is what it counted since, and what it lost is not known. */
  readonly wasReset: boolean;
}

/** Start times are given with decimals that differ between exports of one process. */
const sameStartSeconds = 1;

/**
 * The increase of a counter from one reading to the next. It began anew where the server's start time changed or the number
 * fell; the increase is then the whole new number, as PromQL's `increase` has it. Missing where either is missing.
 *
 *     100 -> 130            30
 *     100 -> 5              5, reset
 *     100 -> 130, restarted 130, reset
 */
export function counterIncrease(previous: CounterPoint, current: CounterPoint): CounterIncrease {
  if (!isNumber(current.value)) return { increase: current.value, wasReset: false };
  if (!isNumber(previous.value))
    return { increase: unavailable('there is no reading before this one'), wasReset: false };
  const wasReset = current.value < previous.value || hasRestarted(previous, current);
  return { increase: wasReset ? current.value : current.value - previous.value, wasReset };
}

function hasRestarted(previous: CounterPoint, current: CounterPoint): boolean {
  const before = previous.startedAtSeconds;
  const now = current.startedAtSeconds;
  return isNumber(before) && isNumber(now) && Math.abs(now - before) > sameStartSeconds;
}
