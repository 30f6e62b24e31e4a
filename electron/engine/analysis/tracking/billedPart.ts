import type { BilledHours } from '#shared/analysis/tracking/trackedMonth.ts';
import { attosText } from '#shared/cost/allocation/attos.ts';
import { monthSpan } from '#shared/money/billingCalendar.ts';
import type { HostBill } from './hostBills.ts';

/** GPUs whose part of a month's bill is asked for. */
export interface BilledPart {
  readonly bills: ReadonlyMap<string, HostBill>;
  readonly gpus: readonly { readonly uuid: string; readonly host: string }[];
  /** GPUs of each host as they were seen, for bills that do not say how many they are for. */
  readonly perHost: ReadonlyMap<string, number>;
  /** Null where the finding has no money to hold it against. */
  readonly currency: string | null;
}

const secondsPerHour = 3600;

/** What GPUs cost in a month: their even part of their hosts' charges. A host without charges cost nothing. Null where a currency differs. */
export function billedOf({ bills, gpus, perHost, currency }: BilledPart, month: string): BilledHours | null {
  const byHost = new Map<string, number>();
  for (const { host } of gpus) byHost.set(host, (byHost.get(host) ?? 0) + 1);
  let [cost, gpuSeconds] = [0n, 0];
  for (const [host, count] of byHost) {
    const bill = bills.get(host);
    if (bill === undefined) continue;
    if (bill.currency !== currency) return null;
    const all = Math.max(count, bill.gpuCount ?? perHost.get(host) ?? count);
    cost += (bill.cost * BigInt(count)) / BigInt(all);
    gpuSeconds += bill.seconds * count;
  }
  const { fromMs, toMs } = monthSpan(month);
  return {
    cost: attosText(cost),
    gpuHours: gpuSeconds / secondsPerHour,
    hours: (toMs - fromMs) / 1000 / secondsPerHour,
  };
}
