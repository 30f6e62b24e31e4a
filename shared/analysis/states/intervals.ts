import { cellAt, endHourOf, type FleetWindow, firstHourOf, msPerHour } from '../window/fleetWindow.ts';
import { type StateInterval, windowStates } from '../window/stateInterval.ts';

/** Intervals of one GPU, oldest first: runs of hours in the same state. They tile the row's window. Call `decideHourStates` before. */
export function intervalsOf(window: FleetWindow, row: number): readonly StateInterval[] {
  return intervalsIn(window, row, firstHourOf(window, row), endHourOf(window, row));
}

/**
 * A copy without the hours before `fromHour`, of which the window must still hold those that go: intervals that lie later are taken over,
 * one that is cut is made anew. Of thousands of GPUs that spares hundreds of thousands of objects.
 */
export function intervalsFrom(
  window: FleetWindow,
  row: number,
  intervals: readonly StateInterval[],
  fromHour: number,
): StateInterval[] {
  const fromMs = fromHour * msPerHour;
  let first = 0;
  while ((intervals[first]?.toMs ?? fromMs + 1) <= fromMs) first += 1;
  const kept = intervals.slice(first);
  const [cut] = kept;
  if (cut && cut.fromMs < fromMs) kept[0] = cutAt(window, row, cut, fromHour);
  return kept;
}

function cutAt(window: FleetWindow, row: number, cut: StateInterval, fromHour: number): StateInterval {
  const { coveredSeconds, confidence } = window.columns;
  let [observedSeconds, sure] = [cut.observedSeconds, surenessOf(cut)];
  for (let hour = cut.fromMs / msPerHour; hour < fromHour; hour += 1) {
    const cell = cellAt(window, row, hour);
    observedSeconds -= coveredSeconds[cell] as number;
    sure -= confidence[cell] as number;
  }
  const fromMs = fromHour * msPerHour;
  const hours = (cut.toMs - fromMs) / msPerHour;
  return { state: cut.state, fromMs, toMs: cut.toMs, observedSeconds, confidence: sure / 255 / hours };
}

/** Takes intervals on to the end of the row's window, in place; what they say of the hours before must still hold. */
export function goOn(window: FleetWindow, row: number, intervals: StateInterval[]): readonly StateInterval[] {
  const [from, end] = [firstHourOf(window, row), endHourOf(window, row)];
  const [first, last] = [intervals[0], intervals.at(-1)];
  const isKnown = first?.fromMs === from * msPerHour && (last?.toMs ?? 0) <= end * msPerHour;
  if (!isKnown || !last) return intervalsIn(window, row, from, end);
  const next = intervalsIn(window, row, last.toMs / msPerHour, end);
  intervals.splice(-1, 1, ...joined(last, next));
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
