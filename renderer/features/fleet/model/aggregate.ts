import { gpuStates, isReporting } from '#shared/domain/gpuState.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { metricOf } from './liveValues.ts';

/** A sum or mean with the number of readings it rests on. NaN, with a count of 0, where there is none. */
export interface Aggregate {
  readonly value: number;
  readonly count: number;
}

/** What a set of GPUs adds up to. */
export interface Totals {
  readonly gpus: number;
  readonly reporting: number;
  /** GPUs in each state, by the state's code. */
  readonly states: readonly number[];
  readonly meanUtilization: Aggregate;
  readonly powerWatts: Aggregate;
  /** Used and total over the GPUs that have both. */
  readonly memoryUsedBytes: Aggregate;
  readonly memoryTotalBytes: Aggregate;
  readonly meanTemperature: Aggregate;
  readonly meanClock: Aggregate;
  readonly processes: Aggregate;
}

class Sum {
  #sum = 0;
  #count = 0;

  add(value: number): void {
    if (Number.isNaN(value)) return;
    this.#sum += value;
    this.#count += 1;
  }

  sum(): Aggregate {
    return { value: this.#count === 0 ? Number.NaN : this.#sum, count: this.#count };
  }

  mean(): Aggregate {
    return { value: this.#sum / this.#count, count: this.#count };
  }
}

/**
 * Adds up slots. Only GPUs whose readings are of now count: an unreachable GPU's last power is not power that is drawn.
 * Worked example: utilisations 10, 30 and one missing give a mean of 20 over 2 readings.
 */
export function totalsOf(picture: LivePicture, slots: Uint32Array): Totals {
  const util = metricOf(picture, 'utilizationGpuPercent');
  const power = metricOf(picture, 'powerWatts');
  const used = metricOf(picture, 'memoryUsedBytes');
  const total = metricOf(picture, 'memoryTotalBytes');
  const temperature = metricOf(picture, 'temperatureCelsius');
  const clock = metricOf(picture, 'clockSmMhz');
  const processes = metricOf(picture, 'processCount');
  const states = gpuStates.map(() => 0);
  const sums = newSums();
  let reporting = 0;
  for (const slot of slots) {
    const state = picture.frame.states[slot] as number;
    states[state] = (states[state] ?? 0) + 1;
    if (!isReporting(state)) continue;
    reporting += 1;
    sums.util.add(util[slot] as number);
    sums.power.add(power[slot] as number);
    addPair(sums.used, used[slot] as number, sums.total, total[slot] as number);
    sums.temperature.add(temperature[slot] as number);
    sums.clock.add(clock[slot] as number);
    sums.processes.add(processes[slot] as number);
  }
  return { gpus: slots.length, reporting, states, ...aggregatesOf(sums) };
}

function newSums() {
  return {
    util: new Sum(),
    power: new Sum(),
    used: new Sum(),
    total: new Sum(),
    temperature: new Sum(),
    clock: new Sum(),
    processes: new Sum(),
  };
}

function aggregatesOf(sums: ReturnType<typeof newSums>) {
  return {
    meanUtilization: sums.util.mean(),
    powerWatts: sums.power.sum(),
    memoryUsedBytes: sums.used.sum(),
    memoryTotalBytes: sums.total.sum(),
    meanTemperature: sums.temperature.mean(),
    meanClock: sums.clock.mean(),
    processes: sums.processes.sum(),
  };
}

/** A used of a total means something only where both are known. */
function addPair(partSum: Sum, part: number, wholeSum: Sum, whole: number): void {
  if (Number.isNaN(part) || Number.isNaN(whole)) return;
  partSum.add(part);
  wholeSum.add(whole);
}
