import type { EpochMs, Seconds } from '../../../domain/units.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { StateInterval, WindowState } from '../../window/stateInterval.ts';

/** A time up to now in which a GPU was in none but some states, as far as it was observed. */
export interface Stretch {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** Samples speak for so many seconds of it; what was not observed counts for nothing. */
  readonly observedSeconds: Seconds;
  /** Mean of its observed intervals, by their length. */
  readonly confidence: number;
  readonly intervals: readonly StateInterval[];
}

/** States in which nothing is known of what a GPU does. */
const blind: ReadonlySet<WindowState> = new Set(['notObserved', 'unreachable']);
/** A longer time without samples may have held anything: the stretch begins after it. */
const longestGapMs = 24 * 3_600_000;
/** A window may end with hours whose samples have not all arrived. */
const longestTailMs = 2 * 3_600_000;

/**
 * The stretch up to the end of a GPU's window in which it was in none but `states`; null where it is in another state now, or was not
 * seen for more than the last two hours: what a GPU did before its connection was lost says nothing of now. Gaps of up to a day within
 * it are passed over and count for nothing.
 */
export function stretchUpToNow(profile: GpuProfile, states: ReadonlySet<WindowState>): Stretch | null {
  const { intervals } = profile;
  let last = intervals.length - 1;
  let tailMs = 0;
  while (last >= 0 && isBlind(intervals[last])) {
    tailMs += lengthMs(intervals[last]);
    last -= 1;
  }
  if (tailMs > longestTailMs) return null;
  let first = last + 1;
  for (let at = last; at >= 0; at -= 1) {
    const interval = intervals[at];
    if (interval === undefined) break;
    if (states.has(interval.state)) first = at;
    else if (!isBlind(interval) || lengthMs(interval) > longestGapMs) break;
  }
  return first > last ? null : stretchOf(intervals.slice(first, last + 1));
}

function stretchOf(intervals: readonly StateInterval[]): Stretch {
  const seen = intervals.filter((interval) => !isBlind(interval));
  const observedSeconds = seen.reduce((sum, one) => sum + one.observedSeconds, 0);
  const clockMs = seen.reduce((sum, one) => sum + lengthMs(one), 0);
  const weighted = seen.reduce((sum, one) => sum + one.confidence * lengthMs(one), 0);
  return {
    fromMs: intervals[0]?.fromMs ?? 0,
    toMs: intervals.at(-1)?.toMs ?? 0,
    observedSeconds,
    confidence: clockMs > 0 ? weighted / clockMs : 0,
    intervals: seen,
  };
}

function isBlind(interval: StateInterval | undefined): boolean {
  return interval !== undefined && blind.has(interval.state);
}

function lengthMs(interval: StateInterval | undefined): number {
  return interval === undefined ? 0 : interval.toMs - interval.fromMs;
}
