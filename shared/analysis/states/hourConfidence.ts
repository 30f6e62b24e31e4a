import { workStates } from '../window/gpuProfile.ts';
import type { WindowState } from '../window/stateInterval.ts';
import type { HourSignals } from './hourSignals.ts';

/** An hour observed for this share is as good as a whole one. */
const fullCoverageSeconds = 0.8 * 3600;

/**
 * How sure the state of an hour is, 0 to 1: what the signals that agree are worth together, less where one contradicts or is missing,
 * times the coverage. Weights: duty cycle 0.4, power 0.25, memory and processes 0.15, DCGM 0.15, clocks 0.1, tokens or pstate 0.05. A clock
 * that rested says as much against work; a raised one says less, since an open context raises it too.
 */
export function hourConfidence(hour: HourSignals, state: WindowState): number {
  if (state === 'notObserved') return 0;
  const coverage = Math.min(1, hour.covered / fullCoverageSeconds);
  if (state === 'lost' || state === 'unreachable') return coverage;
  if (state === 'unknown') return 0.3 * coverage;
  return coverage * agreement(hour, workStates.has(state), state === 'spinning');
}

function agreement(hour: HourSignals, isWork: boolean, isSpinning: boolean): number {
  let sure = 0;
  const samplesWork = hour.work >= 0.01;
  if (hour.unmeasured < 0.5 && !Number.isNaN(hour.utilisation))
    sure += samplesWork === (isWork || isSpinning) ? 0.4 : 0.15;
  if (!Number.isNaN(hour.power)) sure += hour.power > 0.08 === isWork ? 0.25 : isWork ? 0.1 : 0.05;
  if (!Number.isNaN(hour.held)) sure += 0.15;
  if (!Number.isNaN(hour.activity)) sure += hour.activity >= 1 === isWork ? 0.15 : 0;
  if (!Number.isNaN(hour.tokens) ? hour.tokens > 0 === isWork : hour.pstate >= 5 !== isWork) sure += 0.05;
  if (hour.clock === 0) sure += isWork ? -0.1 : isSpinning ? 0 : 0.1;
  else if (hour.clock === 1 && isWork) sure += 0.05;
  // Where the duty cycle, power and memory agree nothing is missing.
  return Math.max(0, Math.min(1, sure / 0.85));
}
