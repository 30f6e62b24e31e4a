import { cellAt, endHourOf, type FleetWindow, firstHourOf, msPerHour } from '../window/fleetWindow.ts';
import {
  type StateInterval,
  type StateSeconds,
  type WindowState,
  windowStates,
} from '../window/stateInterval.ts';

/** Intervals of one GPU, oldest first: runs of hours in the same state. They tile the row's window. Call `decideHourStates` before. */
export function intervalsOf(window: FleetWindow, row: number): readonly StateInterval[] {
  const { columns } = window;
  const intervals: StateInterval[] = [];
  let start = firstHourOf(window, row);
  let observed = 0;
  let confidence = 0;
  const end = endHourOf(window, row);
  for (let hour = start; hour < end; hour += 1) {
    const cell = cellAt(window, row, hour);
    const state = columns.state[cell] as number;
    observed += columns.coveredSeconds[cell] as number;
    confidence += columns.confidence[cell] as number;
    const isLast = hour + 1 === end;
    if (!isLast && columns.state[cellAt(window, row, hour + 1)] === state) continue;
    intervals.push({
      state: windowStates[state] ?? 'unknown',
      fromMs: start * msPerHour,
      toMs: (hour + 1) * msPerHour,
      observedSeconds: observed,
      confidence: confidence / 255 / (hour + 1 - start),
    });
    [start, observed, confidence] = [hour + 1, 0, 0];
  }
  return intervals;
}

/** Whole seconds by state; what no sample speaks for is `notObserved`, whatever the interval's state. They sum to the intervals' length. */
export function stateSecondsOf(intervals: readonly StateInterval[]): StateSeconds {
  const seconds = Object.fromEntries(windowStates.map((state) => [state, 0])) as Record<WindowState, number>;
  for (const { state, fromMs, toMs, observedSeconds } of intervals) {
    seconds[state] += observedSeconds;
    seconds.notObserved += (toMs - fromMs) / 1000 - observedSeconds;
  }
  return seconds;
}
