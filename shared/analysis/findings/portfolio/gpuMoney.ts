import { type Attos, attosOf, splitAttos } from '../../../cost/allocation/attos.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { monthlyCostOf } from '../evidence/monthlyCost.ts';
import type { CostClaim } from '../finding.ts';

/** A month of each GPU whose price is known, by uuid. */
export type GpuMoney = ReadonlyMap<string, Attos>;

/** The months of all GPUs, as `monthlyCostOf` works them out. */
export function gpuMoneyOf(profiles: readonly GpuProfile[], currency: string): GpuMoney {
  return new Map(
    profiles.flatMap((profile) => {
      const cost = monthlyCostOf(profile, currency);
      return cost === null ? [] : [[profile.gpu.uuid, attosOf(cost)] as const];
    }),
  );
}

/** A part of an amount that lies on one GPU. */
export interface GpuPart {
  readonly uuid: string;
  readonly amount: Attos;
}

const shareUnits = 1_000_000_000;

/**
 * An amount on the GPUs that it is claimed from, by share x cost, exactly. Empty where none of them has a known price: such a saving
 * can be held against no spend.
 */
export function onGpus(amount: Attos, claims: readonly CostClaim[], money: GpuMoney): readonly GpuPart[] {
  const shares = new Map<string, number>();
  for (const { uuid, share } of claims) {
    // Two claims on one GPU are one.
    if (share > 0 && share <= 1) shares.set(uuid, Math.min(1, (shares.get(uuid) ?? 0) + share));
  }
  const known = [...shares].flatMap(([uuid, share]) => {
    const cost = money.get(uuid) ?? 0n;
    const weight = cost * BigInt(Math.round(share * shareUnits));
    return weight > 0n ? [{ uuid, weight }] : [];
  });
  if (known.length === 0) return [];
  const parts = splitAttos(
    amount,
    known.map(({ weight }) => weight),
  );
  return known.map(({ uuid }, at) => ({ uuid, amount: parts[at] ?? 0n }));
}
