import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import { instancesOf } from '#shared/sizing/plan/offer.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import { type ReservedSplit, reservedSplit } from '#shared/sizing/workloads/reservedSplit.ts';
import type { DayCurve } from './dayCurve.ts';

/** What a day of a configuration costs, by instances of its offer. */
export interface DaySplit {
  /** Instances that each hour needs. */
  readonly instances: readonly number[];
  /** Millionths of a US dollar of one instance and hour. */
  readonly onDemandUsdMicros: number;
  readonly reservedUsdMicros: number;
  readonly split: ReservedSplit;
}

/** Average days of a month. */
const daysPerMonth = 365 / 12;

/**
 * Splits the day of a configuration between instances that are reserved and those on demand. The plan's load is the peak of the curve; in each
 * hour as many replicas run as its share needs, and the spare ones while anything runs. `discount`: of reserving, 0 to 1.
 */
export function splitDay(
  { demand, spareReplicas }: PlanRequest,
  shown: Configuration,
  curve: DayCurve,
  discount: number,
): DaySplit | null {
  const { offer, replicas } = shown;
  const most = replicas - spareReplicas;
  const atPeak = 'users' in demand.load ? demand.load.users / shown.concurrencyLimit : filled(shown);
  const peak = Math.max(...curve);
  const instances = curve.map((share) => {
    if (share === 0 || peak === 0) return 0;
    const busy = Math.min(most, Math.max(1, Math.ceil((atPeak * share) / 100 - 1e-6)));
    return instancesOf(offer, shown, busy + spareReplicas);
  });
  const onDemandUsdMicros = Math.round(offer.usdMicrosPerHour / offer.instances);
  const reservedUsdMicros = Math.round(onDemandUsdMicros * (1 - discount));
  const split = reservedSplit({ units: instances, onDemandUsdMicros, reservedUsdMicros });
  return split && { instances, onDemandUsdMicros, reservedUsdMicros, split };
}

/** Replicas are not planned fuller than this (`holdDemand`). */
const fullest = 0.85;

/** Replicas that the load fills, with a part of the last one: what the headroom leaves. */
function filled({ replicas, headroom }: Configuration): number {
  return (replicas * (1 - headroom)) / fullest;
}

/** US dollars of a month. */
export function usdPerMonth(usdMicrosPerDay: number): number {
  return (usdMicrosPerDay / 1e6) * daysPerMonth;
}
