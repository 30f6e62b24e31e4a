import type { BilledHost } from '#shared/cost/allocation/allocationSum.ts';
import { type Attos, attosOf } from '#shared/cost/allocation/attos.ts';
import { billedSeconds, ownLineOf } from '#shared/cost/allocation/chargeGroup.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';
import type { BillingMonth } from '#shared/money/billingCalendar.ts';
import { readChargeGroups } from '../../billing/allocation/chargeGroups.ts';
import type { Ledger } from '../../billing/ledger/ledger.ts';

/** What a month's bill says of one host. */
export interface HostBill {
  cost: Attos;
  /** Billed seconds of the machine, each once however often it is charged. */
  seconds: number;
  /** GPUs that the provider bills on it; null where it does not say. */
  gpuCount: number | null;
  currency: string;
}

/** A month's charges by host, amortised. Hosts that are billed in several currencies are left out: nothing is converted here. */
export async function readHostBills(
  { ledger, hostOf }: { readonly ledger: Ledger; readonly hostOf: ReadonlyMap<string, BilledHost> },
  month: BillingMonth,
): Promise<ReadonlyMap<string, HostBill>> {
  const bills = new Map<string, HostBill>();
  const mixed = new Set<string>();
  const counted = new Set<string>();
  for (const group of await readChargeGroups(ledger, month, 'effective', null)) {
    if (
      group.rowsWithoutCost === group.rows ||
      ownLineOf(group, 'effective') !== null ||
      group.resourceId === null
    )
      continue;
    const host = hostOf.get(resourceKey(group.provider, group.resourceId))?.name;
    if (host === undefined) continue;
    const bill = bills.get(host) ?? { cost: 0n, seconds: 0, gpuCount: null, currency: group.currency };
    bills.set(host, bill);
    if (bill.currency !== group.currency) mixed.add(host);
    bill.cost += attosOf(group.cost);
    bill.gpuCount = group.gpuCount ?? bill.gpuCount;
    const period = `${group.resourceId} ${group.fromMs} ${group.toMs}`;
    if (group.isCorrection || counted.has(period)) continue;
    counted.add(period);
    bill.seconds += billedSeconds(group);
  }
  for (const host of mixed) bills.delete(host);
  return bills;
}
