import type { EpochMs, Seconds } from '../../../domain/units.ts';
import { type GpuProfile, workStates } from '../../window/gpuProfile.ts';
import type { StateInterval } from '../../window/stateInterval.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import type { Stretch } from './stretch.ts';
import { weekClockOf } from './weekClock.ts';

/** How a stretch without work compares with the pauses that a GPU made before. */
export interface PauseVerdict {
  readonly isOver: boolean;
  /** Observed seconds of the stretch that count: without weekends where nobody works at weekends. */
  readonly countedSeconds: Seconds;
  /** What they were held against. */
  readonly neededSeconds: Seconds;
  /** Longest time between two works before the stretch; 0 where there was none. */
  readonly longestPauseSeconds: Seconds;
  readonly workedBefore: boolean;
}

/**
 * A pause this many times longer than every one before it is no pause any more. Of pauses of random length (exponential, the least
 * regular that jobs are) one of n is twice as long as all others in 2 / (n (n + 1)) of cases: below 1 % from 14 pauses on.
 */
const beyondPauses = 2;
/** GPUs that joined within the window and never worked may be being set up: they are given three times as long. */
const setUpFactor = 3;
/** Saturday 00:00, as an hour of the week. */
const saturday = 120;

/**
 * Whether a stretch without work is longer than what is usual for this GPU: at least the rules' hours, twice its longest pause between
 * works, and not a weekend alone where it never worked at weekends.
 */
export function pauseVerdict(profile: GpuProfile, stretch: Stretch, input: AnalysisInput): PauseVerdict {
  const { rules } = input;
  const before = profile.intervals.filter(({ toMs }) => toMs <= stretch.fromMs);
  const workedBefore = before.some(({ state }) => workStates.has(state));
  const longestPauseSeconds = longestPause(before);
  const least = rules.leastIdleHours * 3600;
  const isNew = profile.fromMs > input.fromMs && !workedBefore;
  const neededSeconds = Math.max(isNew ? least * setUpFactor : least, longestPauseSeconds * beyondPauses);
  const countedSeconds =
    workedBefore && !worksAtWeekends(profile)
      ? Math.min(stretch.observedSeconds, weekdaySeconds(stretch, weekClockOf(input)))
      : stretch.observedSeconds;
  return {
    isOver: countedSeconds >= neededSeconds,
    countedSeconds,
    neededSeconds,
    longestPauseSeconds,
    workedBefore,
  };
}

/** Of what was observed between two works: time without samples is no pause. */
function longestPause(before: readonly StateInterval[]): Seconds {
  let longest = 0;
  let pause: Seconds | null = null;
  for (const { state, observedSeconds } of before) {
    if (workStates.has(state)) {
      longest = Math.max(longest, pause ?? 0);
      pause = 0;
    } else if (pause !== null) pause += observedSeconds;
  }
  return longest;
}

function worksAtWeekends({ workByHourOfWeek }: GpuProfile): boolean {
  return workByHourOfWeek.subarray(saturday).some((hours) => hours > 0);
}

function weekdaySeconds({ intervals }: Stretch, hourOfWeek: (atMs: EpochMs) => number): Seconds {
  let seconds = 0;
  for (const { fromMs, toMs, observedSeconds } of intervals) {
    const hours = Math.max(1, Math.round((toMs - fromMs) / 3_600_000));
    for (let hour = 0; hour < hours; hour += 1)
      if (hourOfWeek(fromMs + hour * 3_600_000) < saturday) seconds += observedSeconds / hours;
  }
  return seconds;
}
