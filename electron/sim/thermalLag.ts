import type { EpochMs, Watts } from '#shared/domain/units.ts';

/** A heat sink's time constant, and the grid on which past power is sampled. */
const timeConstantMs = 28_000;
const gridMs = 10_000;
const decay = Math.exp(-gridMs / timeConstantMs);
const taps = Array.from({ length: 8 }, (_, tap) => decay ** tap);
const tapSum = taps.reduce((sum, weight) => sum + weight, 0);

/** Powers already computed on the grid, per GPU. A memory of pure results: forgetting them changes nothing. */
const grids = new WeakMap<object, { readonly at: Float64Array; readonly watts: Float64Array }>();
const gridSize = 16;

function gridOf(key: object) {
  const known = grids.get(key);
  if (known) return known;
  const made = { at: new Float64Array(gridSize).fill(Number.NaN), watts: new Float64Array(gridSize) };
  grids.set(key, made);
  return made;
}

/**
 * Power after a first-order lag of 28 s: what a temperature follows. The lag is a sum over the last 80 s on a fixed
 * grid of 10 s, blended between grid points, so that it depends on the time alone and not on who asked before.
 */
export function filteredPower(key: object, timeMs: EpochMs, wattsAt: (timeMs: EpochMs) => Watts): Watts {
  const grid = gridOf(key);
  const place = Math.floor(timeMs / gridMs);
  const sample = (at: number): Watts => {
    const slot = ((at % gridSize) + gridSize) % gridSize;
    if (grid.at[slot] !== at) {
      grid.at[slot] = at;
      grid.watts[slot] = wattsAt(at * gridMs);
    }
    return grid.watts[slot] ?? 0;
  };
  const lagged = (from: number): Watts => {
    let sum = 0;
    for (let tap = 0; tap < taps.length; tap++) sum += (taps[tap] ?? 0) * sample(from - tap);
    return sum / tapSum;
  };
  const part = timeMs / gridMs - place;
  return lagged(place - 1) * (1 - part) + lagged(place) * part;
}
