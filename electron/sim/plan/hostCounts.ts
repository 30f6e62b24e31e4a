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
 * How many hosts of which size each group has, with exactly `gpus` GPUs in all. Large fleets by share, with what
 * rounding leaves over going to the groups of single-GPU hosts; small ones one host per group from the top.
 */
export function hostCounts(groups: readonly HostGroup[], gpus: number): readonly GroupSize[] {
  if (gpus <= smallFleet) return fillFromTop(groups, gpus);
  const sizes = groups.map((group) => ({
    group,
    gpus: Math.floor((gpus * group.share) / group.gpusPerHost) * group.gpusPerHost,
  }));
  const rest = gpus - sizes.reduce((sum, size) => sum + size.gpus, 0);
  const last = sizes.length - 1;
  return sizes.map(({ group, gpus: own }, at) => ({
    group,
    hosts: hostsOf(group, at === last ? own + rest : own),
  }));
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
