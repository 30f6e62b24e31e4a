/**
 * A piece cut out of a text keeps the whole text alive, so a name of ten letters that is kept holds thousands of what a host printed.
 * And a thousand hosts say the same: `Enabled`, a driver's version, a GPU's UUID in every table.
 */
const shared = new Map<string, string>();
const longestShared = 64;
const mostShared = 100_000;

/** The same text, independent of what it was cut from, and one copy of it where others say it too. */
export function ownText(text: string): string {
  const known = shared.get(text);
  if (known !== undefined) return known;
  // A clone is written out and read again: never a slice.
  const own = structuredClone(text);
  if (own.length > longestShared) return own;
  if (shared.size >= mostShared) shared.clear();
  shared.set(own, own);
  return own;
}

/**
 * Makes every text in a value that was just parsed one of its own; plain objects, arrays, maps and sets are changed in place, and what
 * is frozen (shared reasons for missing readings) stays.
 */
export function ownTexts<T>(value: T): T {
  if (typeof value === 'string') return ownText(value) as T;
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) value[at] = ownTexts(value[at]);
  } else if (value instanceof Map) {
    const entries = [...value];
    value.clear();
    for (const [key, held] of entries) value.set(ownTexts(key), ownTexts(held));
  } else if (value instanceof Set) {
    const members = [...value];
    value.clear();
    for (const member of members) value.add(ownTexts(member));
  } else if (isPlain(value)) {
    const record: Record<string, unknown> = value;
    for (const key of Object.keys(record)) record[key] = ownTexts(record[key]);
  }
  return value;
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
