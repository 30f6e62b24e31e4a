import { type DecimalText, type Exact, exact } from '../../../money/decimal.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { groupedBy } from '../evidence/groupedBy.ts';
import { hourlyCostOf, hoursPerMonth } from '../evidence/monthlyCost.ts';
import { hoursWith, type NeedCurve } from './needCurve.ts';
import type { PoolHost, RentedPool } from './rentedPools.ts';
import type { ReservedOffer } from './reservedOffers.ts';

/** A reservation without a known price is named where hosts were needed in at least this share of hours. */
export const baseShare = 0.7;

/** The base of a pool: hosts that are needed so much that reserving them pays. */
export interface ReservedBase {
  /** Reserve so many hosts. */
  readonly count: number;
  /** On-demand hosts that they would take the place of: those that were needed most. */
  readonly hosts: readonly PoolHost[];
  /** From this share of hours on a reservation costs less than on demand, 0 to 1; null where its price is not known. */
  readonly breakEven: number | null;
  /** Share of hours in which the first, second ... reserved host was needed. */
  readonly neededShares: readonly number[];
}

/** Money of a reservation per month. */
export interface ReservedMoney {
  /** What on-demand hosts of the base cost, and what they would. */
  readonly today: Exact;
  readonly reserved: Exact;
  /** If on-demand hosts ran only in hours in which they are needed. */
  readonly least: Exact;
  readonly saving: Exact;
}

/**
 * How many hosts to reserve: the r-th pays as long as at least r were needed in more of the hours than its price is of the price on demand.
 * Commitments that exist cover the base first. Hosts that were not observed enough, or were not needed lately, are left on demand.
 *
 *     3 hosts, of which 2 are needed in 95 % of hours and the third in 36 %; reserved at 60 % of on demand -> 2
 */
export function reservedBase(
  pool: RentedPool,
  curve: NeedCurve,
  offer: ReservedOffer | null,
  leastCoverage: number,
  currency: string,
): ReservedBase | null {
  const onDemand = onDemandPerGpuHour(pool, currency);
  if (curve.hours === 0 || onDemand === null || !onDemand.greaterThan(0)) return null;
  const breakEven = offer === null ? null : offer.perGpuHour.div(onDemand).toNumber();
  const fit = pool.hosts
    .map((host, at) => ({ host, hours: curve.ofHost[at] ?? 0, lately: curve.lately[at] ?? false }))
    .filter(({ host, lately }) => lately && host.profiles.every(({ coverage }) => coverage >= leastCoverage))
    .sort((one, other) => other.hours - one.hours || (one.host.host < other.host.host ? -1 : 1));
  const neededShares: number[] = [];
  const hours = hoursWith(curve);
  for (let count = 1; count <= fit.length; count += 1) {
    const share = (hours[pool.committed.length + count] ?? 0) / curve.hours;
    if (breakEven === null ? share < baseShare : share <= breakEven) break;
    neededShares.push(share);
  }
  const count = neededShares.length;
  if (count === 0) return null;
  return { count, hosts: fit.slice(0, count).map(({ host }) => host), breakEven, neededShares };
}

/** What the base costs and would cost, 730 hours a month. */
export function reservedMoney(
  base: ReservedBase,
  offer: ReservedOffer,
  currency: string,
): ReservedMoney | null {
  let today = exact('0');
  let reserved = exact('0');
  let least = exact('0');
  for (const [at, { profiles }] of base.hosts.entries()) {
    const host = monthOf(profiles, currency);
    if (host === null) return null;
    today = today.plus(host);
    reserved = reserved.plus(offer.perGpuHour.times(hoursPerMonth).times(profiles.length));
    least = least.plus(host.times((base.neededShares[at] ?? 0).toFixed(6)));
  }
  return { today, reserved, least, saving: today.minus(reserved) };
}

/** What some GPUs cost a month; null where a price is unknown. GPUs at one price are multiplied, not added up. */
export function monthOf(profiles: readonly GpuProfile[], currency: string): Exact | null {
  let sum = exact('0');
  for (const [perHour, own] of groupedBy(profiles, (profile) => hourlyCostOf(profile, currency))) {
    if (perHour === null) return null;
    sum = sum.plus(exact(perHour).times(hoursPerMonth).times(own.length));
  }
  return sum;
}

/** What a GPU of the pool costs an hour, the cheapest where they differ: a reservation must be below that. */
export function onDemandPerGpuHour({ hosts }: RentedPool, currency: string): Exact | null {
  const prices = new Set<DecimalText | null>();
  for (const { profiles } of hosts) for (const one of profiles) prices.add(hourlyCostOf(one, currency));
  let least: Exact | null = null;
  for (const perHour of prices) {
    if (perHour === null) return null;
    if (least === null || exact(perHour).lessThan(least)) least = exact(perHour);
  }
  return least;
}
