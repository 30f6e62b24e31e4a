import type { EpochMs } from '../../domain/units.ts';
import type { AnalysedGpu } from '../window/analysedGpu.ts';
import { cellAt, endHourOf, type FleetWindow, firstHourOf, hourNumber } from '../window/fleetWindow.ts';
import { type WindowState, windowStates } from '../window/stateInterval.ts';
import { hourConfidence } from './hourConfidence.ts';
import { type CardFacts, cardFacts, emptySignals, readSignals } from './hourSignals.ts';
import { judgeHour } from './judgeHour.ts';

const signals = emptySignals();
const codeOf = Object.fromEntries(windowStates.map((state, code) => [state, code])) as Readonly<
  Record<WindowState, number>
>;

/**
 * Decides the state of each hour of a row, from an hour on, and how sure it is. The floors must have been learned (`learnFloors`); an
 * hour takes the one before it into account, and gaps in between change nothing. About a quarter of a microsecond an hour.
 */
export function decideHourStates(
  window: FleetWindow,
  row: number,
  gpu: AnalysedGpu,
  fromMs: EpochMs = Number.NEGATIVE_INFINITY,
): void {
  const card = cardFacts(gpu, window.floors[row] ?? null);
  const first = firstHourOf(window, row);
  const from = Math.max(first, fromMs === Number.NEGATIVE_INFINITY ? first : hourNumber(fromMs));
  let before = stateBefore(window, row, first, from);
  const end = endHourOf(window, row);
  for (let hour = from; hour < end; hour += 1) {
    const state = decideOne(window, cellAt(window, row, hour), card, before);
    if (state !== 'notObserved') before = state;
  }
}

function stateBefore(window: FleetWindow, row: number, first: number, from: number): WindowState {
  for (let hour = from - 1; hour >= first; hour -= 1) {
    const code = window.columns.state[cellAt(window, row, hour)] as number;
    if (code !== codeOf.notObserved) return windowStates[code] ?? 'unknown';
  }
  return 'notObserved';
}

function decideOne(window: FleetWindow, cell: number, card: CardFacts, before: WindowState): WindowState {
  readSignals(signals, window, cell, card);
  const state = judgeHour(signals, card, before);
  window.columns.state[cell] = codeOf[state];
  window.columns.confidence[cell] = Math.round(255 * hourConfidence(signals, state));
  return state;
}
