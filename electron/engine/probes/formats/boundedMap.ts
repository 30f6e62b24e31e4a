/**
 * The value of a key, made where it is new; undefined where the map is full. A hostile text must not decide how many keys a
 * map gets.
 */
export function boundedEntry<K, V>(map: Map<K, V>, key: K, most: number, make: () => V): V | undefined {
  const known = map.get(key);
  if (known !== undefined || map.size >= most) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Adds to the list of a key; what does not fit is left out. */
export function addTo<K, V>(map: Map<K, V[]> | undefined, key: K, value: V, most: number): void {
  if (map) boundedEntry(map, key, most, (): V[] => [])?.push(value);
}
