import type { AccrualGroup, AccrualSummary } from '#shared/contract/schemas/rates.ts';
import { sumKnown } from '#shared/money/decimal.ts';
import { type AccrualNow, type Accumulated, type GpuAccrual, nothingAccrued, together } from './accrual.ts';

/** What GPUs cost together. */
export function accruedTogether(gpus: readonly GpuAccrual[]): Omit<AccrualGroup, 'name' | 'demo'> {
  const perHour = sumKnown(gpus.map((gpu) => gpu.perHour));
  const all = (of: (gpu: GpuAccrual) => Accumulated) =>
    gpus.reduce((sum, gpu) => together(sum, of(gpu)), nothingAccrued);
  return {
    perHour: perHour.sum,
    gpus: gpus.length,
    unpricedGpus: perHour.unknown,
    today: all(({ today }) => today),
    month: all(({ month }) => month),
  };
}

/** Totals, hosts and teams. `teamOf`: a host's team, '' where it has none. `unused`: what unused commitments cost an hour. */
export function accrualSummary(
  now: AccrualNow,
  teamOf: (host: string) => string,
  unused: string | null,
): AccrualSummary {
  const { atMs, currency, dayFromMs, monthFromMs, gpus } = now;
  const fleets = [...new Set(gpus.map(({ demo }) => demo))];
  return {
    atMs,
    currency,
    dayFromMs,
    monthFromMs,
    totals: fleets.map((demo) => ({
      demo,
      ...accruedTogether(gpus.filter((gpu) => gpu.demo === demo)),
      unusedCommitmentPerHour: demo ? null : unused,
    })),
    hosts: grouped(gpus, ({ host }) => host),
    teams: grouped(gpus, ({ host }) => teamOf(host)),
  };
}

function grouped(gpus: readonly GpuAccrual[], nameOf: (gpu: GpuAccrual) => string): AccrualGroup[] {
  const groups = new Map<
    string,
    { readonly name: string; readonly demo: boolean; readonly own: GpuAccrual[] }
  >();
  for (const gpu of gpus) {
    const name = nameOf(gpu);
    const key = `${gpu.demo} ${name}`;
    const group = groups.get(key) ?? { name, demo: gpu.demo, own: [] };
    group.own.push(gpu);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ name, demo, own }) => ({ name, demo, ...accruedTogether(own) }));
}
