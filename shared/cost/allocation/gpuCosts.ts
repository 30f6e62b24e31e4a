import { type Attos, attosOf, splitAttos } from './attos.ts';
import { billedSeconds, type ChargeGroup } from './chargeGroup.ts';
import { type CostParts, splitByUse } from './costParts.ts';
import { type GpuTime, nothingObserved } from './gpuTime.ts';

/** A GPU's part of a charge. */
export interface GpuCost {
  /** What the store knows of it; `uuid` is null for a GPU that is billed and was never seen on the host. */
  readonly time: Omit<GpuTime, 'uuid'> & { readonly uuid: string | null };
  readonly cost: Attos;
  readonly billedSeconds: number;
  readonly parts: CostParts;
}

const unseen: GpuCost['time'] = { uuid: null, ...nothingObserved, holders: [] };

/**
 * Splits a charge for a host among its GPUs: evenly, CPU, memory, disk and network of the same resource included, since they were
 * bought with the GPUs. Where the provider says that there are more GPUs than were ever seen, those bear their parts too, as not
 * observed. The parts sum to the charge.
 */
export function gpuCostsOf(group: ChargeGroup, gpus: readonly GpuTime[]): readonly GpuCost[] {
  const missing = Math.max(0, (group.gpuCount ?? 0) - gpus.length, gpus.length === 0 ? 1 : 0);
  const all: readonly GpuCost['time'][] = [
    ...gpus,
    ...new Array<GpuCost['time']>(Math.min(missing, 1024)).fill(unseen),
  ];
  const seconds = billedSeconds(group);
  const costs = splitAttos(
    attosOf(group.cost),
    all.map(() => 1n),
  );
  return all.map((time, at) => {
    const cost = costs[at] ?? 0n;
    return { time, cost, billedSeconds: seconds, parts: splitByUse(cost, seconds, time) };
  });
}
