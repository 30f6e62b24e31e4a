import { type Attos, splitAttos } from './attos.ts';
import { type CostParts, noCost } from './costParts.ts';
import type { GpuHolder, GpuTime } from './gpuTime.ts';

/** A holder's part of a GPU's cost; `holder` null: nobody held it, or who did was not read. */
export interface HolderCost {
  readonly holder: GpuHolder | null;
  /** Why there is no holder; null where there is one. */
  readonly without: 'nobody' | 'notRead' | null;
  readonly parts: CostParts;
}

const whole = (seconds: number): bigint => BigInt(Math.max(0, Math.round(seconds * 1000)));

/**
 * Splits a GPU's cost among those who held it, by memory held times time, class by class, so that the parts sum to the GPU's to
 * the last place. Idle time and time without a sample is nobody's. Held time in which the processes were not read is left to
 * nobody either and said so: who was seen for ten minutes does not pay for the hour.
 */
export function splitAmongHolders(parts: CostParts, time: GpuTime): readonly HolderCost[] {
  const held = whole(time.effective + time.heldIdle + time.unmeasured);
  const known = time.holders.filter(({ shareSeconds }) => whole(shareSeconds) > 0n);
  const weights = known.map(({ shareSeconds }) => whole(shareSeconds));
  const read = weights.reduce((sum, weight) => sum + weight, 0n);
  const notRead = held > read ? held - read : 0n;
  const nobody: HolderCost = {
    holder: null,
    without: 'nobody',
    parts: { ...noCost, idle: parts.idle, notObserved: parts.notObserved - parts.unmeasured },
  };
  if (read + notRead === 0n) {
    const rest = { ...parts, unmeasured: parts.unmeasured };
    return [{ holder: null, without: 'nobody', parts: rest }];
  }
  const all = [...weights, notRead];
  const effective = splitAttos(parts.effective, all);
  const heldIdle = splitAttos(parts.heldIdle, all);
  const unmeasured = splitAttos(parts.unmeasured, all);
  const partsAt = (at: number): CostParts => {
    const of = (split: readonly Attos[]) => split[at] ?? 0n;
    const blind = of(unmeasured);
    return {
      effective: of(effective),
      heldIdle: of(heldIdle),
      idle: 0n,
      notObserved: blind,
      unmeasured: blind,
    };
  };
  return [
    ...known.map(({ holder }, at): HolderCost => ({ holder, without: null, parts: partsAt(at) })),
    ...(notRead > 0n ? [{ holder: null, without: 'notRead' as const, parts: partsAt(weights.length) }] : []),
    nobody,
  ];
}
