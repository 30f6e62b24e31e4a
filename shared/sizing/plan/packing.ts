/** GPUs to find room for: so many groups of so many GPUs, each within one instance. */
export interface Groups {
  readonly gpus: number;
  readonly count: number;
}

/**
 * Instances of `perInstance` GPUs that hold all groups, the largest first, each where the least room is that holds it. As few as can be
 * where sizes divide each other, as those of groups do. Every group must fit an instance. 4 + 2 + 1 GPUs on instances of 8: 1.
 */
export function instancesFor(groups: readonly Groups[], perInstance: number): number {
  /** Instances by the GPUs that are free on them. */
  const free = new Map<number, number>();
  let instances = 0;
  for (const { gpus, count } of groups.toSorted((one, other) => other.gpus - one.gpus)) {
    let left = count;
    for (const room of [...free.keys()].toSorted((one, other) => one - other)) {
      const each = Math.floor(room / gpus);
      if (each === 0 || left === 0) continue;
      left -= take(free, room, gpus, Math.min(left, (free.get(room) ?? 0) * each));
    }
    const each = Math.floor(perInstance / gpus);
    const more = Math.ceil(left / each);
    instances += more;
    add(free, perInstance, more);
    take(free, perInstance, gpus, left);
  }
  return instances;
}

/** Puts `count` groups on instances with `room` free GPUs, full ones first. Returns `count`. */
function take(free: Map<number, number>, room: number, gpus: number, count: number): number {
  const each = Math.floor(room / gpus);
  const full = Math.floor(count / each);
  const rest = count % each;
  add(free, room, -full - (rest > 0 ? 1 : 0));
  add(free, room - each * gpus, full);
  if (rest > 0) add(free, room - rest * gpus, 1);
  return count;
}

function add(free: Map<number, number>, room: number, count: number): void {
  free.set(room, (free.get(room) ?? 0) + count);
}

/** MIG slices to find room for, by profile. */
export type SliceCounts = Readonly<Record<'1g' | '2g' | '3g', number>>;

/**
 * Cards that hold all slices. Of four parts of compute and memory, `2g` takes 2 and `1g` 1: they fill cards. Else a card has seven parts of compute and eight of memory; `3g` takes 3 and 4 of them, `2g` 2 and 2, `1g` 1
 * and 1 (NVIDIA MIG user guide): two of 3g fill a card, one leaves room for 2g + 2g, 2g + 1g + 1g or four of 1g; three of 2g leave room
 * for one of 1g. All numbers of cards with one of 3g are tried that could be of use.
 */
export function cardsForSlices(slices: SliceCounts, parts = 7): number {
  if (parts === 4) return Math.ceil((2 * slices['2g'] + slices['1g']) / 4);
  const least = slices['3g'] % 2;
  const most = Math.min(slices['3g'], slices['2g'] + slices['1g'] + 1);
  let fewest = Number.POSITIVE_INFINITY;
  for (let single = least; single <= most; single += 2) fewest = Math.min(fewest, cardsWith(single, slices));
  return fewest;
}

/** Cards where so many have one of 3g and the other ones of 3g stand in twos. */
function cardsWith(single: number, slices: SliceCounts): number {
  const beside = Math.min(2 * single, slices['2g']);
  const alone = slices['2g'] - beside;
  const partly = alone % 3;
  const room = 4 * single - 2 * beside + Math.floor(alone / 3) + (partly > 0 ? 7 - 2 * partly : 0);
  const rest = Math.max(0, slices['1g'] - room);
  return (slices['3g'] + single) / 2 + Math.ceil(alone / 3) + Math.ceil(rest / 7);
}
