/** Things of which some exclude one another, and what each is worth. */
export interface Conflicts {
  /** Above 0 each. */
  readonly weights: readonly bigint[];
  /** By the thing: those that it excludes. Symmetric. */
  readonly excludes: readonly ReadonlySet<number>[];
}

/** Things looked at in the exact search of a group that hangs together, some 10 ms; beyond it the best that was found counts. */
const workBudget = 80_000;
/** Larger groups are not searched, only improved. */
const largestSearched = 400;

/**
 * Chooses the things that are worth most together, no two of which exclude one another. Exact where a group that hangs together is small or
 * simple (which on fleets it is: a handful of findings on a server), else the best of a bounded search. The same choice every time: of two
 * that are worth the same the earlier counts.
 */
export function* chooseSet(conflicts: Conflicts): Generator<void, ReadonlySet<number>> {
  const chosen = new Set<number>();
  const left = reduce(conflicts, chosen);
  for (const group of groupsOf(conflicts, left)) {
    for (const at of bestOf(conflicts, group)) chosen.add(at);
    yield;
  }
  return chosen;
}

/** What is worth at least as much as all that it excludes is chosen; what it excludes falls away, and that may let others in. */
function reduce({ weights, excludes }: Conflicts, chosen: Set<number>): ReadonlySet<number> {
  const left = new Set(weights.keys());
  const queue = [...left];
  for (let next = 0; next < queue.length; next += 1) {
    const at = queue[next] ?? 0;
    if (!left.has(at)) continue;
    const rivals = [...(excludes[at] ?? [])].filter((other) => left.has(other));
    const theirs = rivals.reduce((sum, other) => sum + (weights[other] ?? 0n), 0n);
    if ((weights[at] ?? 0n) < theirs) continue;
    chosen.add(at);
    left.delete(at);
    for (const rival of rivals) left.delete(rival);
    for (const rival of rivals)
      for (const other of excludes[rival] ?? []) if (left.has(other)) queue.push(other);
  }
  return left;
}

/** Groups that hang together, each in order of worth. */
function groupsOf({ weights, excludes }: Conflicts, left: ReadonlySet<number>): readonly number[][] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const start of left) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (let next = 0; next < group.length; next += 1) {
      for (const other of excludes[group[next] ?? 0] ?? []) {
        if (!left.has(other) || seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group.sort((one, other) => compare(weights[other], weights[one]) || one - other));
  }
  return groups;
}

const compare = (one = 0n, other = 0n): number => (one === other ? 0 : one < other ? -1 : 1);

function bestOf(conflicts: Conflicts, group: readonly number[]): ReadonlySet<number> {
  const start = improved(conflicts, group, greedy(conflicts, group));
  return group.length > largestSearched ? start : search(conflicts, group, start);
}

function greedy({ excludes }: Conflicts, group: readonly number[]): Set<number> {
  const chosen = new Set<number>();
  for (const at of group) if (!touches(excludes[at], chosen)) chosen.add(at);
  return chosen;
}

function touches(rivals: ReadonlySet<number> | undefined, chosen: ReadonlySet<number>): boolean {
  if (rivals === undefined) return false;
  const [few, many] = rivals.size < chosen.size ? [rivals, chosen] : [chosen, rivals];
  for (const at of few) if (many.has(at)) return true;
  return false;
}

/** Swaps one chosen for several that it alone keeps out, or several for one, as long as that is worth more. */
function improved(
  { weights, excludes }: Conflicts,
  group: readonly number[],
  start: Set<number>,
): Set<number> {
  const chosen = new Set(start);
  const worth = (set: Iterable<number>) => [...set].reduce((sum, at) => sum + (weights[at] ?? 0n), 0n);
  for (let round = 0, changed = true; changed && round < 50; round += 1) {
    changed = false;
    for (const at of group) {
      const rivals = [...(excludes[at] ?? [])];
      if (!chosen.has(at)) {
        const out = rivals.filter((other) => chosen.has(other));
        if ((weights[at] ?? 0n) <= worth(out)) continue;
        for (const other of out) chosen.delete(other);
        chosen.add(at);
        changed = true;
        continue;
      }
      chosen.delete(at);
      const free = new Set(rivals.filter((other) => !touches(excludes[other], chosen)));
      const instead = greedy(
        { weights, excludes },
        group.filter((other) => free.has(other)),
      );
      if (worth(instead) > (weights[at] ?? 0n)) {
        for (const other of instead) chosen.add(other);
        changed = true;
      } else chosen.add(at);
    }
  }
  return chosen;
}

/** Branch and bound. The bound counts of things that all exclude one another only the one that is worth most. */
function search(
  { weights, excludes }: Conflicts,
  group: readonly number[],
  start: ReadonlySet<number>,
): ReadonlySet<number> {
  const cliqueOf = cliques({ weights, excludes }, group);
  let best = start;
  let bestWorth = [...start].reduce((sum, at) => sum + (weights[at] ?? 0n), 0n);
  let work = 0;
  const visit = (open: readonly number[], taken: readonly number[], worth: bigint): void => {
    work += open.length;
    if (worth > bestWorth) {
      bestWorth = worth;
      best = new Set(taken);
    }
    if (work > workBudget || worth + bound(open, weights, cliqueOf) <= bestWorth) return;
    const [at, ...others] = open;
    if (at === undefined) return;
    const rivals = excludes[at];
    visit(
      others.filter((other) => !rivals?.has(other)),
      [...taken, at],
      worth + (weights[at] ?? 0n),
    );
    if (others.some((other) => rivals?.has(other))) visit(others, taken, worth);
  };
  visit(group, [], 0n);
  return best;
}

function bound(
  open: readonly number[],
  weights: readonly bigint[],
  cliqueOf: ReadonlyMap<number, number>,
): bigint {
  const met = new Set<number>();
  let sum = 0n;
  // Open things come in order of worth: the first of a clique is its greatest.
  for (const at of open) {
    const clique = cliqueOf.get(at) ?? -1;
    if (met.has(clique)) continue;
    met.add(clique);
    sum += weights[at] ?? 0n;
  }
  return sum;
}

function cliques({ excludes }: Conflicts, group: readonly number[]): ReadonlyMap<number, number> {
  const members: number[][] = [];
  const cliqueOf = new Map<number, number>();
  for (const at of group) {
    const found = members.findIndex((clique) => clique.every((other) => excludes[at]?.has(other)));
    const clique = found < 0 ? members.push([]) - 1 : found;
    members[clique]?.push(at);
    cliqueOf.set(at, clique);
  }
  return cliqueOf;
}
