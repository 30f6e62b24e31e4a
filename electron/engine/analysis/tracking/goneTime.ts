import { secondsWithin } from '#shared/analysis/funnel/splitByState.ts';
import type { GpuAfter } from '#shared/analysis/tracking/trackedMonth.ts';
import {
  type StateInterval,
  type StateSeconds,
  type WindowState,
  windowStates,
} from '#shared/analysis/window/stateInterval.ts';
import type { EpochMs, Milliseconds, Seconds } from '#shared/domain/units.ts';

/** A time. */
interface Span {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

/** A GPU that is not heard of for this long, while others are, is gone. */
const goneAfterMs: Milliseconds = 24 * 3_600_000;
/** Others must have been heard of for this share of that time: where Headroom did not run, nobody is gone. */
const leastWitness = 0.5;

const isHeard = (state: WindowState) => state !== 'notObserved' && state !== 'unreachable';

/** Times in which any of some GPUs was heard of, oldest first, joined. */
export function heardTimes(all: readonly (readonly StateInterval[])[]): readonly Span[] {
  const spans = all
    .flat()
    .filter(({ state }) => isHeard(state))
    .toSorted((one, other) => one.fromMs - other.fromMs);
  const joined: { fromMs: EpochMs; toMs: EpochMs }[] = [];
  for (const { fromMs, toMs } of spans) {
    const last = joined.at(-1);
    if (last && fromMs <= last.toMs) last.toMs = Math.max(last.toMs, toMs);
    else joined.push({ fromMs, toMs });
  }
  return joined;
}

/**
 * What a GPU did in a time, and for how long of it it was gone: they sum to the time. Of its other silences that part is off in which other
 * hosts were heard of (`others`); where nothing was, Headroom did not run.
 */
export function timeAfter(
  intervals: readonly StateInterval[],
  { fromMs, toMs }: Span,
  others: readonly Span[],
): Pick<GpuAfter, 'stateSeconds' | 'goneSeconds' | 'offSeconds'> {
  const known = secondsWithin(intervals, fromMs, toMs);
  let [goneSeconds, offSeconds] = [0, 0];
  for (const silence of silences(intervals, { fromMs, toMs })) {
    const lengthMs = silence.toMs - silence.fromMs;
    const witnessedMs = overlap(others, silence);
    if (lengthMs >= goneAfterMs && witnessedMs >= leastWitness * lengthMs) goneSeconds += lengthMs / 1000;
    else offSeconds += witnessedMs / 1000;
  }
  const stateSeconds = withRest(known, (toMs - fromMs) / 1000 - goneSeconds);
  const away = stateSeconds.notObserved + stateSeconds.unreachable;
  return { stateSeconds, goneSeconds, offSeconds: Math.min(offSeconds, away) };
}

/** Times in which no interval says that the GPU was heard of. */
function silences(intervals: readonly StateInterval[], { fromMs, toMs }: Span): readonly Span[] {
  const found: Span[] = [];
  let atMs = fromMs;
  for (const heard of heardTimes([intervals])) {
    if (heard.fromMs > atMs) found.push({ fromMs: atMs, toMs: Math.min(toMs, heard.fromMs) });
    atMs = Math.max(atMs, heard.toMs);
    if (atMs >= toMs) return found;
  }
  return [...found, { fromMs: atMs, toMs }];
}

function overlap(spans: readonly Span[], { fromMs, toMs }: Span): Milliseconds {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(toMs, span.toMs) - Math.max(fromMs, span.fromMs)),
    0,
  );
}

/** Seconds by state that sum to a length: what is left was not observed. Time in which the host could not be reached may count as gone. */
function withRest(known: Partial<Record<WindowState, Seconds>>, length: Seconds): StateSeconds {
  const seconds = Object.fromEntries(windowStates.map((state) => [state, known[state] ?? 0])) as Record<
    WindowState,
    Seconds
  >;
  const sum = () => windowStates.reduce((all, state) => all + seconds[state], 0);
  seconds.unreachable = Math.max(0, Math.min(seconds.unreachable, length - (sum() - seconds.unreachable)));
  seconds.notObserved += Math.max(0, length - sum());
  return seconds;
}
