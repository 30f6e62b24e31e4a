/**
 * Noise without state: the same seed and place always give the same number, so that any moment of the simulated
 * fleet can be computed on its own, in any order, today or for last month.
 */

/** Mixes two integers into an unsigned 32-bit one (the finaliser of MurmurHash3, public domain, over both). */
export function hash(seed: number, place: number): number {
  let h = (seed ^ Math.imul(place | 0, 0x9e3779b1)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A seed derived from a text, for names and roles. */
export function hashText(seed: number, text: string): number {
  let h = seed;
  for (let at = 0; at < text.length; at++) h = hash(h, text.charCodeAt(at) + at * 131);
  return h;
}

/** White noise in [0, 1) at an integer place. */
export function noise(seed: number, place: number): number {
  return hash(seed, place) / 2 ** 32;
}

/** Noise in [0, 1] that wanders smoothly, with a new direction every `periodMs`. */
export function wander(seed: number, timeMs: number, periodMs: number): number {
  const place = Math.floor(timeMs / periodMs);
  const part = timeMs / periodMs - place;
  const from = noise(seed, place);
  const ease = part * part * (3 - 2 * part);
  return from + (noise(seed, place + 1) - from) * ease;
}

/** A number between `low` and `high` that belongs to this seed and place for good. */
export function pick(seed: number, place: number, low: number, high: number): number {
  return low + noise(seed, place) * (high - low);
}
