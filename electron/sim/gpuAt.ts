import type { Celsius, EpochMs, Watts } from '#shared/domain/units.ts';
import type { SimGpu } from './fleetSpec.ts';
import { noise } from './noise.ts';
import { filteredPower } from './thermalLag.ts';
import type { Activity } from './workloads/activity.ts';
import { activityAt } from './workloads/workload.ts';

/** What one simulated GPU reads at one moment. null: the device does not offer it (`[N/A]`). */
export interface GpuReading {
  readonly utilizationGpuPercent: number | null;
  readonly utilizationMemoryPercent: number | null;
  readonly memoryUsedMebibytes: number;
  readonly powerWatts: number;
  readonly temperatureCelsius: number;
  readonly temperatureMemoryCelsius: number | null;
  readonly clockSmMhz: number;
  readonly clockMemoryMhz: number;
  readonly pstate: string;
  /** Bits of nvidia-smi's clocks_event_reasons.active. */
  readonly throttleMask: number;
}

/** Bits of nvml.h: idle clocks, software power cap, software and hardware thermal slowdown. */
const reason = { idle: 0x1, powerCap: 0x4, softwareThermal: 0x20, hardwareThermal: 0x40 } as const;

/** Power that the work asks for, before noise: the idle floor, the held floor, or the way from there to the limit. */
function askedWatts(gpu: SimGpu, activity: Activity): number {
  const { idleWatts, heldWatts, powerLimitWatts } = gpu.model;
  if (!activity.held) return idleWatts;
  const asked = heldWatts + (powerLimitWatts - heldWatts) * activity.intensity;
  return Math.min(powerLimitWatts * 0.997, Math.max(heldWatts * 0.97, asked));
}

/**
 * Temperature of a power that has passed the first-order lag: linear between the model's idle and full figures, with a
 * few degrees of its own for the slot in the chassis. A hot GPU rises faster and is held at its slowdown threshold.
 */
function temperature(gpu: SimGpu, timeMs: EpochMs): Celsius {
  const load = filteredPower(gpu, timeMs, (at) => askedWatts(gpu, activityAt(gpu.workload, gpu.seed, at)));
  return celsiusAt(gpu, load);
}

function celsiusAt(gpu: SimGpu, load: Watts): Celsius {
  const { idleWatts, powerLimitWatts, idleCelsius, fullCelsius, slowdownCelsius } = gpu.model;
  const slot = (noise(gpu.seed, 11) - 0.4) * 7;
  const share = (load - idleWatts) / (powerLimitWatts - idleWatts);
  const celsius = idleCelsius + slot + share * (fullCelsius - idleCelsius);
  if (gpu.condition !== 'hot') return celsius;
  return Math.min(slowdownCelsius + 1, celsius + 14 + share * 90);
}

function throttleMask(gpu: SimGpu, activity: Activity, celsius: number, grain: number): number {
  if (!activity.held) return reason.idle;
  if (celsius >= gpu.model.slowdownCelsius - 1)
    return grain > 0.7 ? reason.softwareThermal | reason.hardwareThermal : reason.softwareThermal;
  return activity.intensity >= 0.985 ? reason.powerCap : 0;
}

/** SM clock: idle, boost, or lowered by heat or by the power cap. */
function smClock(gpu: SimGpu, activity: Activity, mask: number, grain: number): number {
  const { clockIdleSmMhz, clockMaxSmMhz } = gpu.model;
  if (!activity.held) return clockIdleSmMhz;
  if (mask & reason.softwareThermal) return roundClock(clockMaxSmMhz * (0.42 + 0.16 * grain));
  if (mask & reason.powerCap)
    return roundClock(clockMaxSmMhz * Math.min(1, 1.02 / Math.max(1, activity.intensity) - 0.06 * grain));
  return clockMaxSmMhz;
}

/** Clocks move in steps of 15 MHz. */
function roundClock(mhz: number): number {
  return Math.round(mhz / 15) * 15;
}

/** What is drawn: what is asked, less while heat slows the GPU, with a sensor's unrest. */
function drawnWatts(gpu: SimGpu, activity: Activity, mask: number, grain: number): number {
  const { heldWatts, powerLimitWatts } = gpu.model;
  const asked = askedWatts(gpu, activity);
  const slowed =
    mask & reason.softwareThermal ? Math.min(asked, heldWatts + (asked - heldWatts) * 0.6) : asked;
  const unrest = 1 + (grain - 0.5) * (activity.held ? 0.03 : 0.012);
  return Math.min(slowed * unrest, powerLimitWatts * 1.004);
}

/**
 * The readings of a GPU at a moment, of today or of any day before. Pure: the same GPU and time give the same
 * reading, whoever asks and in whatever order, so that history can be filled in after the fact.
 * A lost GPU has readings too (its last ones); what is printed of it is decided where rows are made.
 */
export function gpuAt(gpu: SimGpu, timeMs: EpochMs): GpuReading {
  const activity = activityAt(gpu.workload, gpu.seed, timeMs);
  const second = Math.floor(timeMs / 1000);
  const grain = noise(gpu.seed, second);
  const celsius = Math.round(temperature(gpu, timeMs) + noise(gpu.seed + 1, Math.floor(second / 5)) * 0.8);
  return readingUnder(gpu, activity, celsius, grain);
}

/** The readings of a GPU under an activity, at a temperature; `grain` (0 to 1) is the sensors' unrest at that moment. */
export function readingUnder(gpu: SimGpu, activity: Activity, celsius: Celsius, grain: number): GpuReading {
  const { model } = gpu;
  const mask = throttleMask(gpu, activity, celsius, grain);
  const mig = gpu.workload.kind === 'migInstances';
  const busy = activity.held || model.idlePstate === 'P0';
  return {
    utilizationGpuPercent: mig ? null : Math.round(100 * activity.duty),
    utilizationMemoryPercent: mig ? null : Math.round(100 * Math.max(0, Math.min(1, activity.memoryDuty))),
    memoryUsedMebibytes: memoryUsed(gpu, activity),
    powerWatts: drawnWatts(gpu, activity, mask, grain),
    temperatureCelsius: celsius,
    temperatureMemoryCelsius:
      model.memoryWarmerCelsius === null ? null : Math.round(celsius + model.memoryWarmerCelsius),
    clockSmMhz: smClock(gpu, activity, mask, grain),
    clockMemoryMhz: activity.held ? model.clockMaxMemoryMhz : model.clockIdleMemoryMhz,
    pstate: busy ? 'P0' : model.idlePstate,
    throttleMask: mask,
  };
}

/** Temperature that a GPU settles at under an activity that lasts. */
export function settledCelsius(gpu: SimGpu, activity: Activity): Celsius {
  return celsiusAt(gpu, askedWatts(gpu, activity));
}

/** Used memory; an empty GPU keeps the few MiB that the driver prints, or none. */
function memoryUsed(gpu: SimGpu, activity: Activity): number {
  const free = gpu.model.memoryTotalMebibytes - gpu.model.memoryReservedMebibytes;
  if (!activity.held) return Math.floor(noise(gpu.seed, 12) * 4);
  return Math.round(free * Math.max(0.01, Math.min(0.995, activity.memoryShare)));
}
