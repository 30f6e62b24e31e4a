import { cellAt, endHourOf, type FleetWindow, firstHourOf, msPerHour } from '../window/fleetWindow.ts';
import {
  type StateInterval,
  type StateSeconds,
  type WindowState,
  windowStates,
} from '../window/stateInterval.ts';

/** Intervals of one GPU, oldest first: runs of hours in the same state. They tile the row's window. Call `decideHourStates` before. */
export function intervalsOf(window: FleetWindow, row: number): readonly StateInterval[] {
  return intervalsIn(window, row, firstHourOf(window, row), endHourOf(window, row));
}

/**
 * The same where the intervals of the window as it was before are known and no state of its hours has changed: those that lie in it whole
 * are taken over, the first and the last are made anew. Of thousands of GPUs that spares hundreds of thousands of objects.
 */
export function followedIntervals(
  window: FleetWindow,
  row: number,
  before: readonly StateInterval[],
): readonly StateInterval[] {
  const [from, end] = [firstHourOf(window, row), endHourOf(window, row)];
  const first = before.findIndex(({ fromMs }) => fromMs >= from * msPerHour);
  const kept = first === -1 ? [] : before.slice(first, -1);
  const [keptFrom, keptTo] = [kept[0]?.fromMs, kept.at(-1)?.toMs];
  if (keptFrom === undefined || keptTo === undefined || keptTo > end * msPerHour)
    return intervalsIn(window, row, from, end);
  return [
    ...intervalsIn(window, row, from, keptFrom / msPerHour),
    ...kept,
    ...intervalsIn(window, row, keptTo / msPerHour, end),
  ];
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

const noSeconds: StateSeconds = {
  notObserved: 0,
  unreachable: 0,
  lost: 0,
  unknown: 0,
  idle: 0,
  heldIdle: 0,
  spinning: 0,
  underUsed: 0,
  effective: 0,
  saturated: 0,
  throttled: 0,
};

/** Whole seconds by state; what no sample speaks for is `notObserved`, whatever the interval's state. They sum to the intervals' length. */
export function stateSecondsOf(intervals: readonly StateInterval[]): StateSeconds {
  const seconds: Record<WindowState, number> = { ...noSeconds };
  for (const { state, fromMs, toMs, observedSeconds } of intervals) {
    seconds[state] += observedSeconds;
    seconds.notObserved += (toMs - fromMs) / 1000 - observedSeconds;
  }
  return seconds;
}
