import { cellAt, endHourOf, type FleetWindow, firstHourOf, msPerHour } from '../window/fleetWindow.ts';
import { type StateInterval, windowStates } from '../window/stateInterval.ts';

/** Intervals of one GPU, oldest first: runs of hours in the same state. They tile the row's window. Call `decideHourStates` before. */
export function intervalsOf(window: FleetWindow, row: number): readonly StateInterval[] {
  return intervalsIn(window, row, firstHourOf(window, row), endHourOf(window, row));
}

/**
 * The same where the intervals of the window as it was before are known and no state of its hours has changed: those that lie in it whole
 * are taken over, the first is made anew and the last goes on. Of thousands of GPUs that spares hundreds of thousands of objects.
 */
export function followedIntervals(
  window: FleetWindow,
  row: number,
  before: readonly StateInterval[],
): readonly StateInterval[] {
  const [from, end] = [firstHourOf(window, row), endHourOf(window, row)];
  let first = 0;
  while (first < before.length && (before[first]?.fromMs ?? 0) < from * msPerHour) first += 1;
  const [kept, last] = [before[first], before.at(-1)];
  if (kept === undefined || last === undefined || last.toMs > end * msPerHour)
    return intervalsIn(window, row, from, end);
  const head = intervalsIn(window, row, from, kept.fromMs / msPerHour);
  const tail = joined(last, intervalsIn(window, row, last.toMs / msPerHour, end));
  // One copy: most rows begin with one that grew shorter and end with one that grew.
  const intervals =
    head.length <= first ? before.slice(first - head.length) : [...head, ...before.slice(first)];
  head.forEach((interval, at) => {
    intervals[at] = interval;
  });
  const grew = intervals.length - 1;
  tail.forEach((interval, at) => {
    intervals[grew + at] = interval;
  });
  return intervals;
}

/** An interval and those that come after it, the first of which may go on with its state. */
function joined(last: StateInterval, next: readonly StateInterval[]): readonly StateInterval[] {
  const [following, ...others] = next;
  if (following?.state !== last.state) return [last, ...next];
  const hours = (following.toMs - last.fromMs) / msPerHour;
  return [
    {
      state: last.state,
      fromMs: last.fromMs,
      toMs: following.toMs,
      observedSeconds: last.observedSeconds + following.observedSeconds,
      confidence: (surenessOf(last) + surenessOf(following)) / 255 / hours,
    },
    ...others,
  ];
}

/** Sum of the 255ths that its hours keep: a whole number, which comes back exactly. */
function surenessOf({ fromMs, toMs, confidence }: StateInterval): number {
  return Math.round((confidence * 255 * (toMs - fromMs)) / msPerHour);
}

function intervalsIn(window: FleetWindow, row: number, from: number, end: number): readonly StateInterval[] {
  const { state, coveredSeconds, confidence } = window.columns;
  const intervals: StateInterval[] = [];
  let start = from;
  let cell = start < end ? cellAt(window, row, start) : 0;
  const lastCell = cellAt(window, row, 0) + window.capacityHours - 1;
  let [observed, sure] = [0, 0];
  for (let hour = start; hour < end; hour += 1) {
    const code = state[cell] as number;
    observed += coveredSeconds[cell] as number;
    sure += confidence[cell] as number;
    cell = cell === lastCell ? lastCell - window.capacityHours + 1 : cell + 1;
    if (hour + 1 < end && state[cell] === code) continue;
    intervals.push({
      state: windowStates[code] ?? 'unknown',
      fromMs: start * msPerHour,
      toMs: (hour + 1) * msPerHour,
      observedSeconds: observed,
      confidence: sure / 255 / (hour + 1 - start),
    });
    [start, observed, sure] = [hour + 1, 0, 0];
  }
  return intervals;
}
