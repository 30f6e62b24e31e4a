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
  for (let hour = last.toMs / msPerHour; hour < end; hour += 1) addHour(window, row, intervals, hour);
  return intervals;
}

function addHour(window: FleetWindow, row: number, intervals: StateInterval[], hour: number): void {
  const cell = cellAt(window, row, hour);
  const { columns } = window;
  const state = windowStates[columns.state[cell] as number] ?? 'unknown';
  const [observed, sure] = [columns.coveredSeconds[cell] as number, columns.confidence[cell] as number];
  const toMs = (hour + 1) * msPerHour;
  const last = intervals.at(-1);
  if (last?.state !== state) {
    intervals.push({
      state,
      fromMs: toMs - msPerHour,
      toMs,
      observedSeconds: observed,
      confidence: sure / 255,
    });
    return;
  }
  const hours = (toMs - last.fromMs) / msPerHour;
  intervals[intervals.length - 1] = {
    state,
    fromMs: last.fromMs,
    toMs,
    observedSeconds: last.observedSeconds + observed,
    confidence: (surenessOf(last) + sure) / 255 / hours,
  };
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
