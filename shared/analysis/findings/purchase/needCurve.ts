import type { EpochMs } from '../../../domain/units.ts';
import { type GpuProfile, wasteStates, workStates } from '../../window/gpuProfile.ts';
import type { StateInterval } from '../../window/stateInterval.ts';
import type { PoolHost } from './rentedPools.ts';

const hourMs = 3_600_000;
const latelyHours = 72;
/** Hosts of which the hours are marked before other work gets its turn. */
const hostsAtOnce = 64;

/** In which hours each host of a pool was needed, and how many were at once. */
export interface NeedCurve {
  /** Hours that are looked at. */
  readonly hours: number;
  /** Hosts needed, by the hour. */
  readonly needed: Uint16Array;
  /** Hours in which each host was needed, in the order of the hosts. */
  readonly ofHost: readonly number[];
  /** Whether each was needed in the last three days: a weekend is no end. */
  readonly lately: readonly boolean[];
}

/**
 * The measured curve of hosts that were needed, by the hour. A host is needed in an hour in which one of its GPUs worked, could not be
 * measured (MIG), or was held for less than `pauseHours` on end, as a server does that waits for requests. An hour that nothing was
 * observed of is not one in which it was needed: what is not known is not reserved.
 */
export function* needCurve(
  hosts: readonly PoolHost[],
  fromMs: EpochMs,
  toMs: EpochMs,
  pauseHours: number,
): Generator<void, NeedCurve> {
  const hours = Math.max(0, Math.floor((toMs - fromMs) / hourMs));
  const needed = new Uint16Array(hours);
  const own = new Uint8Array(hours);
  const ofHost: number[] = [];
  const lately: boolean[] = [];
  for (const [at, { profiles }] of hosts.entries()) {
    if (at % hostsAtOnce === hostsAtOnce - 1) yield;
    own.fill(0);
    for (const profile of profiles) {
      markNeeded(own, profile, fromMs, pauseHours);
      // Hosts that are always at work are known by one of their GPUs.
      if (!own.includes(0)) break;
    }
    let count = 0;
    for (let hour = 0; hour < hours; hour += 1) {
      const isNeededThen = own[hour] as number;
      count += isNeededThen;
      needed[hour] = (needed[hour] as number) + isNeededThen;
    }
    ofHost.push(count);
    lately.push(isNeededLately(profiles, toMs, pauseHours));
  }
  return { hours, needed, ofHost, lately };
}

/** Hours in which at least so many hosts were needed at once, by the number of hosts; beyond its end none. */
export function hoursWith({ needed, ofHost }: NeedCurve): Uint32Array {
  const hours = new Uint32Array(ofHost.length + 1);
  for (const here of needed) hours[here] = (hours[here] ?? 0) + 1;
  for (let hosts = ofHost.length - 1; hosts >= 0; hosts -= 1)
    hours[hosts] = (hours[hosts] ?? 0) + (hours[hosts + 1] ?? 0);
  return hours;
}

/** Whether one of a host's GPUs was needed in the last three days of the window: a weekend is no end. */
export function isNeededLately(profiles: readonly GpuProfile[], toMs: EpochMs, pauseHours: number): boolean {
  const sinceMs = toMs - Math.max(latelyHours, pauseHours) * hourMs;
  return profiles.some(({ intervals }) => {
    for (let at = intervals.length - 1; at >= 0; at -= 1) {
      const interval = intervals[at];
      if (interval === undefined || interval.toMs <= sinceMs) return false;
      if (isNeeded(interval, pauseHours)) return true;
    }
    return false;
  });
}

function markNeeded(hours: Uint8Array, { intervals }: GpuProfile, fromMs: EpochMs, pauseHours: number): void {
  for (const interval of intervals) {
    if (!isNeeded(interval, pauseHours)) continue;
    const first = Math.max(0, Math.floor((interval.fromMs - fromMs) / hourMs));
    const end = Math.min(hours.length, Math.ceil((interval.toMs - fromMs) / hourMs));
    for (let hour = first; hour < end; hour += 1) hours[hour] = 1;
  }
}

function isNeeded({ state, fromMs, toMs }: StateInterval, pauseHours: number): boolean {
  if (state === 'idle') return false;
  if (workStates.has(state) || state === 'unknown') return true;
  return wasteStates.has(state) && toMs - fromMs < pauseHours * hourMs;
}
