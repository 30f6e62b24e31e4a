import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type AllocationLine,
  AllocationSum,
  type BilledHost,
} from '#shared/cost/allocation/allocationSum.ts';
import { type AllocationTable, allocationTables } from '#shared/cost/allocation/allocationTable.ts';
import { type ChargeGroup, ownLineOf } from '#shared/cost/allocation/chargeGroup.ts';
import type { AllocationDimension } from '#shared/cost/allocation/dimension.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';
import type { BillingMonth } from '#shared/money/billingCalendar.ts';
import type { TelemetryStore } from '../../store/telemetryStore.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type AllocationBasis, readChargeGroups } from './chargeGroups.ts';
import { createUsageBook, type UsageBook } from './usageBook.ts';

/** What is asked. */
export interface AllocationRequest {
  readonly month: BillingMonth;
  readonly by: AllocationDimension;
  readonly basis: AllocationBasis;
}

/** The same asked by several dimensions at once; at most one of them is a tag. */
export interface SeveralAllocations extends Omit<AllocationRequest, 'by'> {
  readonly by: readonly AllocationDimension[];
}

/** What an allocation is made of. */
export interface AllocationSources {
  readonly ledger: Ledger;
  /** Null where no telemetry is kept: then nothing is observed. */
  readonly store: Pick<TelemetryStore, 'usageHours' | 'holders'> | null;
  /** The host of each matched resource, by the resource's key. */
  readonly hostOf: ReadonlyMap<string, BilledHost>;
}

/** A month's costs by one dimension. */
export interface Allocation {
  readonly tables: readonly AllocationTable[];
  /** Rows of the ledger that took part. */
  readonly rows: number;
  /** Rows whose cost is unknown: in no figure. */
  readonly rowsWithoutCost: number;
}

/** Hosts whose hours are read at once: of 8 GPUs each 50,000 rows a month, which take a quarter of a second to come out of the store. */
const hostsAtOnce = 8;

/**
 * Splits a month of the ledger. Charges come first, then the telemetry of their hosts, some hosts at a time.
 * @throws FailureError as the ledger and the store do; an aborted signal ends it between hosts.
 */
export async function allocateMonth(
  sources: AllocationSources,
  { by, ...request }: AllocationRequest,
  signal?: AbortSignal,
): Promise<Allocation> {
  const [allocation] = await allocateMonthBySeveral(sources, { ...request, by: [by] }, signal);
  if (allocation === undefined) throw new RangeError('a dimension has an allocation');
  return allocation;
}

/** The same by each of several dimensions, in their order, for one reading of charges and telemetry, which is what takes the time. */
export async function allocateMonthBySeveral(
  { ledger, store, hostOf }: AllocationSources,
  { month, by, basis }: SeveralAllocations,
  signal?: AbortSignal,
): Promise<readonly Allocation[]> {
  const tag = by.find(({ kind }) => kind === 'tag')?.name ?? null;
  const groups = await readChargeGroups(ledger, month, basis, tag, signal);
  const sums = by.map((dimension) => new AllocationSum(dimension));
  const all = chargedHosts(groups, basis, hostOf, sums);
  const withHolders = by.some(({ kind }) => kind === 'holder');
  for (let from = 0; from < all.length; from += hostsAtOnce) {
    signal?.throwIfAborted();
    const part = all.slice(from, from + hostsAtOnce);
    const book = await bookOf(store, part, withHolders);
    for (const { host, groups: own } of part) {
      for (const group of own) {
        const gpus = book.gpusOf(host.name, group.fromMs, group.toMs, group.gpuCount);
        for (const sum of sums) sum.addUse(group, host, gpus);
      }
      // A month of a host takes some tens of milliseconds: the fleet's frames go out between.
      await nextTurn();
      signal?.throwIfAborted();
    }
  }
  const rows = counted(groups);
  return sums.map((sum) => ({
    ...rows,
    tables: allocationTables(sum.lines() as readonly AllocationLine[]),
  }));
}

/** A host and what is charged for it. */
interface ChargedHost {
  readonly host: BilledHost;
  readonly groups: readonly ChargeGroup[];
}

/** Adds charges that no host bears to the sums; @returns the others by their host. */
function chargedHosts(
  groups: readonly ChargeGroup[],
  basis: AllocationBasis,
  hostOf: AllocationSources['hostOf'],
  sums: readonly AllocationSum[],
): readonly ChargedHost[] {
  const ofHosts = new Map<string, { readonly host: BilledHost; readonly groups: ChargeGroup[] }>();
  for (const group of groups) {
    // Counted in the rows, and in no line: its cost is unknown, and a line would say 0.
    if (group.rowsWithoutCost === group.rows) continue;
    const host =
      group.resourceId === null ? undefined : hostOf.get(resourceKey(group.provider, group.resourceId));
    const own = ownLineOf(group, basis) ?? (host === undefined ? 'unmatched' : null);
    if (own !== null) for (const sum of sums) sum.addOwn(group, own);
    else if (host !== undefined) {
      const known = ofHosts.get(host.name) ?? { host, groups: [] };
      ofHosts.set(host.name, known);
      known.groups.push(group);
    }
  }
  return [...ofHosts.values()];
}

function counted(groups: readonly ChargeGroup[]): Pick<Allocation, 'rows' | 'rowsWithoutCost'> {
  return {
    rows: groups.reduce((sum, { rows }) => sum + rows, 0),
    rowsWithoutCost: groups.reduce((sum, { rowsWithoutCost }) => sum + rowsWithoutCost, 0),
  };
}

/** The longest range of hours that is read for a month: a correction of years ago is not observed. */
const longestRangeMs = 100 * 86_400_000;

async function bookOf(
  store: AllocationSources['store'],
  part: readonly ChargedHost[],
  withHolders: boolean,
): Promise<UsageBook> {
  const groups = part.flatMap((one) => one.groups);
  const toMs = groups.reduce((latest, group) => Math.max(latest, group.toMs), 0);
  const earliest = groups.reduce((first, group) => Math.min(first, group.fromMs), toMs);
  const fromMs = Math.max(earliest, toMs - longestRangeMs);
  if (!store) return createUsageBook([], [], fromMs, toMs);
  const names = part.map(({ host }) => host.name);
  const hours = await store.usageHours(names, Math.floor(fromMs / 3_600_000) * 3_600_000, toMs);
  const holders = withHolders
    ? await store.holders.hours(names, Math.floor(fromMs / 3_600_000) * 3_600_000, toMs)
    : [];
  return createUsageBook(hours, holders, fromMs, toMs);
}
