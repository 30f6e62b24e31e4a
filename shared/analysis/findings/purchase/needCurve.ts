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
    for (const profile of profiles) markNeeded(own, profile, fromMs, pauseHours);
    let count = 0;
    for (let hour = 0; hour < hours; hour += 1) {
      if (own[hour] === 0) continue;
      count += 1;
      needed[hour] = (needed[hour] ?? 0) + 1;
    }
    ofHost.push(count);
    lately.push(isNeededLately(profiles, toMs, pauseHours));
  }
  return { hours, needed, ofHost, lately };
}

/** Hours in which at least so many hosts were needed at once. */
export function hoursWith({ needed }: NeedCurve, hosts: number): number {
  let count = 0;
  for (const here of needed) if (here >= hosts) count += 1;
  return count;
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
    hours.fill(1, first, Math.max(first, Math.ceil((interval.toMs - fromMs) / hourMs)));
  }
}

function isNeeded({ state, fromMs, toMs }: StateInterval, pauseHours: number): boolean {
  if (workStates.has(state) || state === 'unknown') return true;
  return state !== 'idle' && wasteStates.has(state) && toMs - fromMs < pauseHours * hourMs;
}
