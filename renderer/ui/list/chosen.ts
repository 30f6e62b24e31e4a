/** Ids of the rows that are chosen. */
export type Chosen = ReadonlySet<string>;

/** Changes what is chosen, from what was. */
export type ChangeChosen = (change: (before: Chosen) => Chosen) => void;

/** What is chosen once some rows are, or are not any more. */
export function withChosen(before: Chosen, ids: readonly string[], isChosen: boolean): Chosen {
  const next = new Set(before);
  for (const id of ids) {
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  return next;
}
