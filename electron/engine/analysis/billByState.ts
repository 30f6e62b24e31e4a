import { setImmediate as nextTurn } from 'node:timers/promises';
import { BilledStateSum, type BilledStates } from '#shared/analysis/funnel/billedStates.ts';
import type { BilledHost } from '#shared/cost/allocation/allocationSum.ts';
import { type ChargeGroup, ownLineOf } from '#shared/cost/allocation/chargeGroup.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';
import type { BillingMonth } from '#shared/money/billingCalendar.ts';
import { type AllocationBasis, readChargeGroups } from '../billing/allocation/chargeGroups.ts';
import type { Ledger } from '../billing/ledger/ledger.ts';
import type { StateHistory } from '../store/stateHistory.ts';

/** What a bill by states is made of. */
export interface BillSources {
  readonly ledger: Ledger;
  /** Null where no telemetry is kept: then nothing is observed. */
  readonly states: Pick<StateHistory, 'intervals'> | null;
  /** The host of each matched resource, by the resource's key. */
  readonly hostOf: ReadonlyMap<string, BilledHost>;
}

/** A month's charges by what their GPUs did. */
export interface BillByState {
  /** A line for each currency and team; with the charges that no GPU bears they sum to the ledger's. */
  readonly lines: readonly BilledStates[];
  readonly rows: number;
  /** Rows whose cost is unknown: in no figure. */
  readonly rowsWithoutCost: number;
}

/** Hosts whose intervals are read at once. */
const hostsAtOnce = 32;

/**
 * Splits a month of the ledger by the states that the analysis decided and kept. Time that no analysis has looked at is not observed.
 * @throws FailureError as ledger and store do, and the signal's reason between hosts.
 */
export async function billByState(
  { ledger, states, hostOf }: BillSources,
  month: BillingMonth,
  basis: AllocationBasis,
  signal?: AbortSignal,
): Promise<BillByState> {
  const groups = await readChargeGroups(ledger, month, basis, null, signal);
  const sum = new BilledStateSum();
  const ofHosts = new Map<string, { readonly host: BilledHost; readonly groups: ChargeGroup[] }>();
  for (const group of groups) {
    // Its cost is unknown, and a line would say 0.
    if (group.rowsWithoutCost === group.rows) continue;
    const own = ownLineOf(group, basis);
    const host =
      group.resourceId === null ? undefined : hostOf.get(resourceKey(group.provider, group.resourceId));
    if (own !== null) sum.addOwn(group, own);
    else if (host === undefined) sum.addOwn(group, 'unmatched');
    else {
      const known = ofHosts.get(host.name) ?? { host, groups: [] };
      ofHosts.set(host.name, known);
      known.groups.push(group);
    }
  }
  await addHosts(sum, [...ofHosts.values()], states, signal);
  return {
    lines: sum.lines(),
    rows: groups.reduce((all, { rows }) => all + rows, 0),
    rowsWithoutCost: groups.reduce((all, { rowsWithoutCost }) => all + rowsWithoutCost, 0),
  };
}

interface HostCharges {
  readonly host: BilledHost;
  readonly groups: readonly ChargeGroup[];
}

async function addHosts(
  sum: BilledStateSum,
  all: readonly HostCharges[],
  states: BillSources['states'],
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let from = 0; from < all.length; from += hostsAtOnce) {
    signal?.throwIfAborted();
    const part = all.slice(from, from + hostsAtOnce);
    const periods = part.flatMap(({ groups }) => groups);
    const fromMs = periods.reduce((first, group) => Math.min(first, group.fromMs), Number.MAX_SAFE_INTEGER);
    const toMs = periods.reduce((last, group) => Math.max(last, group.toMs), 0);
    const names = part.map(({ host }) => host.name);
    const found = (await states?.intervals(names, fromMs, toMs)) ?? [];
    for (const { host, groups } of part) {
      const gpus = found.filter((gpu) => gpu.host === host.name);
      for (const group of groups) sum.addUse(group, host, gpusIn(gpus, group));
      // A month of a host takes some milliseconds: the fleet's frames go out between.
      await nextTurn();
      signal?.throwIfAborted();
    }
  }
}

/** Where more GPUs were seen on a host than are billed (a card was replaced), those that were seen in the charge's period. */
function gpusIn<Gpu extends Awaited<ReturnType<StateHistory['intervals']>>[number]>(
  gpus: readonly Gpu[],
  { fromMs, toMs, gpuCount }: ChargeGroup,
): readonly Gpu[] {
  if (gpuCount === null || gpus.length <= gpuCount) return gpus;
  const seen = gpus.filter(({ intervals }) =>
    intervals.some((one) => one.state !== 'notObserved' && one.toMs > fromMs && one.fromMs < toMs),
  );
  return seen.length > 0 ? seen : gpus;
}
