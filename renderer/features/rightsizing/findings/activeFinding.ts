/** The finding that keys work on, as it was seen last: when it leaves the list, its place says where to go on. */
export interface ActivePlace {
  /** Null before one was chosen. */
  readonly id: string | null;
  /** Its index in the list. */
  readonly at: number;
  /** What the list showed then. */
  readonly view: string;
}

/** Before anything was chosen. */
export const nowhere: ActivePlace = { id: null, at: 0, view: '' };

/**
 * The place in a list of `ids` as it is now. What was decided leaves the list: the one that took its place is active then. Where the
 * list shows something else, nothing is. `opened`: the finding whose evidence is shown, '' for none; it stays active also outside of the list.
 */
export function placeNow(
  before: ActivePlace,
  ids: readonly string[],
  opened: string,
  view: string,
): ActivePlace {
  const id = opened === '' ? before.id : opened;
  const at = id === null ? -1 : ids.indexOf(id);
  if (at >= 0) return { id, at, view };
  const isSameList = before.view === view && before.id !== null;
  if (opened !== '') return { id: opened, at: isSameList ? before.at : -1, view };
  if (!isSameList) return { ...nowhere, view };
  const next = Math.max(0, Math.min(before.at, ids.length - 1));
  return { id: ids[next] ?? null, at: next, view };
}

/** The id a step further: from the place of one that has left the list, one step forward is the one that took its place. */
export function steppedFrom({ id, at }: ActivePlace, ids: readonly string[], by: 1 | -1): string | undefined {
  const isThere = id !== null && ids[at] === id;
  const next = id === null ? 0 : isThere ? at + by : by > 0 ? at : at - 1;
  return ids[Math.min(ids.length - 1, Math.max(0, next))];
}
