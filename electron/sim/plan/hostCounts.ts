import type { HostGroup } from './groups.ts';

/** Hosts of a group, each given by its number of GPUs. */
export interface GroupSize {
  readonly group: HostGroup;
  readonly hosts: readonly number[];
}

/** Whole hosts of a group, then one partial host for what is left over. */
function hostsOf(group: HostGroup, gpus: number): readonly number[] {
  const full = Math.floor(gpus / group.gpusPerHost);
  const rest = gpus - full * group.gpusPerHost;
  return [...Array.from({ length: full }, () => group.gpusPerHost), ...(rest ? [rest] : [])];
}

/** Up to here one host of each group, in order, says more than shares of a few GPUs would. */
const smallFleet = 64;

/**
 * How many hosts of which size each group has, with exactly `gpus` GPUs in all. Large fleets by share: whole hosts
 * first, then one more host each for the groups that rounding left shortest. Small ones one host per group from the top.
 */
export function hostCounts(groups: readonly HostGroup[], gpus: number): readonly GroupSize[] {
  if (gpus <= smallFleet) return fillFromTop(groups, gpus);
  const own = new Map(groups.map((group) => [group, Math.floor((gpus * group.share) / group.gpusPerHost)]));
  const missing = (group: HostGroup) => gpus * group.share - (own.get(group) ?? 0) * group.gpusPerHost;
  let rest = gpus - groups.reduce((sum, group) => sum + (own.get(group) ?? 0) * group.gpusPerHost, 0);
  while (rest > 0) {
    const fitting = groups.filter((group) => group.gpusPerHost <= rest);
    const shortest = fitting.reduce((most, group) => (missing(group) > missing(most) ? group : most));
    own.set(shortest, (own.get(shortest) ?? 0) + 1);
    rest -= shortest.gpusPerHost;
  }
  return groups.map((group) => ({ group, hosts: hostsOf(group, (own.get(group) ?? 0) * group.gpusPerHost) }));
}

function fillFromTop(groups: readonly HostGroup[], gpus: number): readonly GroupSize[] {
  let left = gpus;
  const sizes: GroupSize[] = groups.map((group) => {
    const own = Math.min(left, group.gpusPerHost);
    left -= own;
    return { group, hosts: own ? [own] : [] };
  });
  const [first, ...others] = sizes;
  if (!first || left === 0) return sizes;
  return [{ group: first.group, hosts: [...first.hosts, ...hostsOf(first.group, left)] }, ...others];
}
