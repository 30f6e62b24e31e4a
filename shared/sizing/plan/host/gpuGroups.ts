import type { HostGpu } from './hostGpus.ts';
import type { PairOf } from './hostPairs.ts';

/** Larger hosts are not searched exhaustively: no instance that is known has more. */
const mostGpus = 16;

/**
 * Groups of `size` GPUs, none in two of them, the best first: each is the one of those left whose slowest pair is fastest, and of equal
 * ones the first by number. GPUs that are left over are in none. Pairs that the host does not tell of are slower than any.
 */
export function bestGroups(
  gpus: readonly HostGpu[],
  size: number,
  pairOf: PairOf,
): readonly (readonly HostGpu[])[] {
  const rateOf = (one: HostGpu, other: HostGpu) => pairOf(one, other)?.bytesPerSecond || 0;
  const groups: (readonly HostGpu[])[] = [];
  let left = gpus.slice(0, mostGpus);
  while (left.length >= size) {
    const group = bestGroup(left, size, rateOf);
    groups.push(group);
    left = left.filter((gpu) => !group.includes(gpu));
  }
  return groups;
}

type RateOf = (one: HostGpu, other: HostGpu) => number;

/** Tries the rates that occur, the fastest first: the first at which so many GPUs reach each other is the slowest pair of the best group. */
function bestGroup(gpus: readonly HostGpu[], size: number, rateOf: RateOf): readonly HostGpu[] {
  const all = gpus.flatMap((one, at) => gpus.slice(at + 1).map((other) => rateOf(one, other)));
  const rates = [...new Set(all)].toSorted((a, b) => b - a);
  for (const rate of rates) {
    const group = groupAtRate(gpus, size, rate, rateOf, []);
    if (group) return group;
  }
  return gpus.slice(0, size);
}

/** So many GPUs of which every two reach `rate`, those in `taken` among them; null where there are not so many. */
function groupAtRate(
  gpus: readonly HostGpu[],
  size: number,
  rate: number,
  rateOf: RateOf,
  taken: readonly HostGpu[],
): readonly HostGpu[] | null {
  if (taken.length === size) return taken;
  if (taken.length + gpus.length < size) return null;
  for (const [at, gpu] of gpus.entries()) {
    const reachable = gpus.slice(at + 1).filter((other) => rateOf(gpu, other) >= rate);
    const group = groupAtRate(reachable, size, rate, rateOf, [...taken, gpu]);
    if (group) return group;
  }
  return null;
}
