import { cellAt, endHourOf, type FleetWindow, firstHourOf } from '../window/fleetWindow.ts';
import { windowStates } from '../window/stateInterval.ts';
import { HourInterval } from './hourInterval.ts';

/** Intervals of one GPU, oldest first: runs of hours in the same state. They tile the row's window. Call `decideHourStates` before. */
export function intervalsOf(window: FleetWindow, row: number): HourInterval[] {
  return intervalsIn(window, row, firstHourOf(window, row), endHourOf(window, row));
}

/**
 * A copy without the hours before `fromHour`, of which the window must still hold those that go: intervals that lie later are taken over,
 * one that is cut is made anew. Of thousands of GPUs that spares hundreds of thousands of objects.
 */
export function intervalsFrom(
  window: FleetWindow,
  row: number,
  intervals: readonly HourInterval[],
  fromHour: number,
): HourInterval[] {
  let first = 0;
  while ((intervals[first]?.toHour ?? fromHour + 1) <= fromHour) first += 1;
  const kept = intervals.slice(first);
  const [cut] = kept;
  if (cut && cut.fromHour < fromHour) kept[0] = cutAt(window, row, cut, fromHour);
  return kept;
}

function cutAt(window: FleetWindow, row: number, cut: HourInterval, fromHour: number): HourInterval {
  const { coveredSeconds, confidence } = window.columns;
  let { observedSeconds, sureness } = cut;
  for (let hour = cut.fromHour; hour < fromHour; hour += 1) {
    const cell = cellAt(window, row, hour);
    observedSeconds -= coveredSeconds[cell] as number;
    sureness -= confidence[cell] as number;
  }
  return new HourInterval(cut.state, fromHour, cut.toHour, observedSeconds, sureness);
}

/** Takes intervals on to the end of the row's window, in place; what they say of the hours before must still hold. */
export function goOn(window: FleetWindow, row: number, intervals: HourInterval[]): HourInterval[] {
  const [from, end] = [firstHourOf(window, row), endHourOf(window, row)];
  const [first, last] = [intervals[0], intervals.at(-1)];
  const isKnown = first?.fromHour === from && (last?.toHour ?? 0) <= end;
  if (!isKnown || !last) return intervalsIn(window, row, from, end);
  for (let hour = last.toHour; hour < end; hour += 1) addHour(window, row, intervals, hour);
  return intervals;
}

function addHour(window: FleetWindow, row: number, intervals: HourInterval[], hour: number): void {
  const cell = cellAt(window, row, hour);
  const { columns } = window;
  const state = windowStates[columns.state[cell] as number] ?? 'unknown';
  const [observed, sure] = [columns.coveredSeconds[cell] as number, columns.confidence[cell] as number];
  const last = intervals.at(-1);
  if (last?.state !== state) intervals.push(new HourInterval(state, hour, hour + 1, observed, sure));
  else
    intervals[intervals.length - 1] = new HourInterval(
      state,
      last.fromHour,
      hour + 1,
      last.observedSeconds + observed,
      last.sureness + sure,
    );
}

function intervalsIn(window: FleetWindow, row: number, from: number, end: number): HourInterval[] {
  const { state, coveredSeconds, confidence } = window.columns;
  const intervals: HourInterval[] = [];
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
    intervals.push(new HourInterval(windowStates[code] ?? 'unknown', start, hour + 1, observed, sure));
    [start, observed, sure] = [hour + 1, 0, 0];
  }
  return intervals;
}
