import { computeSlices, type MigInstance } from '../../domain/migInstance.ts';
import { isText, type Reading } from '../../domain/reading.ts';
import type { Watts } from '../../domain/units.ts';

/** What the estimate for one instance rests on. */
type PowerBasis = 'activity' | 'size';

/** An estimate, never a reading: no tool measures the power of an instance. */
export interface InstancePower {
  readonly instance: MigInstance;
  readonly estimatedWatts: Watts;
}

/** The power of a GPU, shared among its instances. */
export interface PowerShares {
  readonly basis: PowerBasis;
  readonly shares: readonly InstancePower[];
  /** How it was shared, one sentence for people. */
  readonly rule: string;
}

/**
 * A GPU with contexts and no work draws 10 to 15 % of its limit (H100 70 of 700 W idle, 118 with a context). This part is
 * there whatever the instances do.
 */
const standingShare = 0.12;

/**
 * Shares the power of a GPU among its MIG instances. The standing part (12 % of the power limit, at most all of it) goes by
 * size, in sevenths of the GPU. The rest goes by size times measured SM activity where DCGM measures every instance, otherwise by
 * size alone. Instances bear what unallocated slices draw. Null where there is no power reading or no instance of known size.
 *
 *     powerShares(300 W, limit 700 W, [3g at 50 %, 3g at 0 %])
 *       standing 84 W: 42 W each; the other 216 W: all to the first  ->  258 W and 42 W
 */
export function powerShares(
  powerWatts: Reading | undefined,
  powerLimitWatts: Reading | undefined,
  instances: readonly MigInstance[],
): PowerShares | null {
  if (typeof powerWatts !== 'number' || instances.length === 0) return null;
  const sizes = sizesOf(instances);
  if (!sizes) return null;
  const activities = instances.map(({ readings }) => readings.smActivePercent);
  const work = sizes.map((size, at) => {
    const activity = activities[at];
    return typeof activity === 'number' ? size * activity : Number.NaN;
  });
  const basis: PowerBasis = total(work) > 0 ? 'activity' : 'size';
  const limit = typeof powerLimitWatts === 'number' ? powerLimitWatts : 0;
  const standing = Math.min(powerWatts, limit * standingShare);
  const weights = basis === 'activity' ? work : sizes;
  const shares = instances.map((instance, at) => ({
    instance,
    estimatedWatts: standing * partOf(sizes, at) + (powerWatts - standing) * partOf(weights, at),
  }));
  return { basis, shares, rule: rules[basis] };
}

const rules: Readonly<Record<PowerBasis, string>> = {
  activity:
    "Estimated: the GPU's power, its standing part by size and the rest by size and measured SM activity of each instance.",
  size: "Estimated: the GPU's power by the size of each instance, since nothing measures how much each one works.",
};

/** Compute slices of each; SM counts where a profile does not tell; null where neither is known of all. */
function sizesOf(instances: readonly MigInstance[]): readonly number[] | null {
  const slices = instances.map(({ profile }) => (isText(profile) ? computeSlices(profile) : null));
  if (slices.every((slice) => slice !== null)) return slices;
  const processors = instances.map(({ multiprocessorCount }) => multiprocessorCount);
  return processors.every((count) => typeof count === 'number' && count > 0)
    ? (processors as readonly number[])
    : null;
}

/** A part of 1. Divided before anything is multiplied by it: a tiny activity times tiny watts would be 0 of all. */
function partOf(numbers: readonly number[], at: number): number {
  return (numbers[at] ?? 0) / total(numbers);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
