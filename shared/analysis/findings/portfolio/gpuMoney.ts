import { type Attos, attosOf, splitAttos } from '../../../cost/allocation/attos.ts';
import type { DecimalText } from '../../../money/decimal.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { latestByUuid } from '../../window/latestByUuid.ts';
import { monthlyCostOf } from '../evidence/monthlyCost.ts';
import type { CostClaim } from '../finding.ts';

/** A month of each GPU whose price is known, by uuid. */
export type GpuMoney = ReadonlyMap<string, Attos>;

/** The months of all GPUs where they are now, as `monthlyCostOf` works them out. Where power adds nothing, GPUs at one rate cost the same. */
export function gpuMoneyOf(profiles: readonly GpuProfile[], currency: string): GpuMoney {
  const atRate = new Map<string, Attos>();
  const money = new Map<string, Attos>();
  for (const [uuid, profile] of latestByUuid(profiles)) {
    const { rate } = profile.gpu.price;
    const key = rate?.energy === null ? `${rate.currency} ${rate.perGpuHour}` : null;
    const same = key === null ? undefined : atRate.get(key);
    const cost = same === undefined ? attosOrNull(monthlyCostOf(profile, currency)) : same;
    if (cost === null) continue;
    money.set(uuid, cost);
    if (key !== null) atRate.set(key, cost);
  }
  return money;
}

const attosOrNull = (text: DecimalText | null): Attos | null => (text === null ? null : attosOf(text));

/** A part of an amount that lies on one GPU. */
export interface GpuPart {
  readonly uuid: string;
  readonly amount: Attos;
}

const shareUnits = 1_000_000_000;

/** Claims on GPUs with a known price, each GPU once, and how much of the amount each bears: share x cost. */
export function weightsOf(
  claims: readonly CostClaim[],
  costOf: (uuid: string) => Attos | undefined,
): ReadonlyMap<string, bigint> {
  const weights = new Map<string, bigint>();
  // Most claims of a finding are the same part of the same price.
  let [costBefore, shareBefore, weight] = [0n, Number.NaN, 0n];
  for (const { uuid, share } of claims) {
    const cost = costOf(uuid) ?? 0n;
    if (cost <= 0n || !(share > 0)) continue;
    if (cost !== costBefore || share !== shareBefore) {
      weight = cost * BigInt(Math.round(Math.min(1, share) * shareUnits));
      [costBefore, shareBefore] = [cost, share];
    }
    if (weight > 0n) weights.set(uuid, (weights.get(uuid) ?? 0n) + weight);
  }
  return weights;
}

/** Whether any of the GPUs that are claimed from has a known price: else a saving can be held against no spend. */
export function isPriced(claims: readonly CostClaim[], money: GpuMoney): boolean {
  return claims.some(({ uuid, share }) => share > 0 && (money.get(uuid) ?? 0n) > 0n);
}

/** An amount on the GPUs that it is claimed from, by share x cost, exactly; empty where none of them has a known price. */
export function onGpus(amount: Attos, claims: readonly CostClaim[], money: GpuMoney): readonly GpuPart[] {
  const weights = weightsOf(claims, (uuid) => money.get(uuid));
  const parts = partsBy(amount, [...weights.values()]);
  let at = 0;
  return Array.from(weights.keys(), (uuid) => ({ uuid, amount: parts[at++] ?? 0n }));
}

/** The parts of an amount, in the order of the weights; none where there is no weight. */
export function partsBy(amount: Attos, weights: readonly bigint[]): readonly Attos[] {
  return weights.length === 0 ? [] : splitAttos(amount, weights);
}
