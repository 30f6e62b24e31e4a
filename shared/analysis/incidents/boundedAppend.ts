/**
 * Adds to a list that keeps its first and its latest entries: how something began and how it stands matter, the middle does not.
 */
export function boundedAppend<T>(
  list: readonly T[],
  added: readonly T[],
  first: number,
  last: number,
): readonly T[] {
  if (added.length === 0) return list;
  const all = [...list, ...added];
  return all.length <= first + last ? all : [...all.slice(0, first), ...all.slice(-last)];
}
