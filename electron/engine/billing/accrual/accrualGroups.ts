import type { AccrualGroup, AccrualSummary } from '#shared/contract/schemas/rates.ts';
import { type AccrualNow, type GpuAccrual, nothingAccrued, sumOf, together } from './accrual.ts';

/** What some GPUs cost together. */
type Spend = Omit<AccrualGroup, 'name' | 'demo'>;

const noSpend: Spend = {
  perHour: null,
  gpus: 0,
  unpricedGpus: 0,
  today: nothingAccrued,
  month: nothingAccrued,
};

/** What GPUs cost together. */
export function accruedTogether(gpus: readonly GpuAccrual[]): Spend {
  return gpus.reduce<Spend>(
    (sum, { perHour, today, month }) =>
      added(sum, { perHour, gpus: 1, unpricedGpus: perHour === null ? 1 : 0, today, month }),
    noSpend,
  );
}

/** Totals, hosts and teams. `teamOf`: a host's team, '' where it has none. `unused`: what unused commitments cost an hour. */
export function accrualSummary(
  now: AccrualNow,
  teamOf: (host: string) => string,
  unused: string | null,
): AccrualSummary {
  const { atMs, currency, dayFromMs, monthFromMs, gpus } = now;
  const hosts = [...grouped(gpus, ({ host, demo }) => `${demo} ${host}`).values()].map(
    (own): AccrualGroup => {
      const [{ host, demo } = { host: '', demo: false }] = own;
      return { name: host, demo, ...accruedTogether(own) };
    },
  );
  // A host has one team and one fleet: their sums are sums of hosts, of which there are fewer than GPUs.
  const teams = merged(hosts, ({ name }) => teamOf(name));
  const totals = merged(hosts, () => '').map(({ name: _name, ...total }) => ({
    ...total,
    unusedCommitmentPerHour: total.demo ? null : unused,
  }));
  return { atMs, currency, dayFromMs, monthFromMs, totals, hosts, teams };
}

function merged(groups: readonly AccrualGroup[], nameOf: (group: AccrualGroup) => string): AccrualGroup[] {
  const byName = grouped(groups, (group) => `${group.demo} ${nameOf(group)}`);
  return [...byName.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [{ name: nameOf(first), demo: first.demo, ...own.reduce<Spend>(added, noSpend) }];
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function added(one: Spend, other: Spend): Spend {
  return {
    perHour: sumOf(one.perHour, other.perHour),
    gpus: one.gpus + other.gpus,
    unpricedGpus: one.unpricedGpus + other.unpricedGpus,
    today: together(one.today, other.today),
    month: together(one.month, other.month),
  };
}
