/** Edits (insert, delete, replace, swap of neighbours) between two short words; case does not count. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The known key that a person most likely meant, or null: `prot` -> `port`, `interval` -> `intervalSeconds`. `synonyms` are words
 * that other tools use for the same thing.
 */
export function nearestKey(
  written: string,
  known: readonly string[],
  synonyms: Readonly<Record<string, string>> = {},
): string | null {
  const word = written.toLowerCase().replace(/[-_\s]/g, '');
  if (word.length === 0 || word.length > 40) return null;
  const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
  if (synonym !== undefined) return synonym;
  const extended = known.find((key) => word.length >= 3 && key.toLowerCase().startsWith(word));
  if (extended !== undefined) return extended;
  const ranked = known
    .map((key) => ({ key, distance: editDistance(word, key.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(best.key.length / 3)) ? best.key : null;
}
