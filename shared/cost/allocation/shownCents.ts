import type { Attos } from './attos.ts';

/**
 * Rounds the cells of a table to whole units so that every row sums to its shown total and every column to its own, each cell going to
 * one of its two neighbours. Cells are cut; then each row hands out the units that it lacks, rows that lack most first, to the columns
 * that lack most (Gale and Ryser's construction of a matrix of given sums). Where a cent is left over, a row's sum is kept before a column's.
 */
export function shownCells(
  cells: readonly (readonly Attos[])[],
  rowTotals: readonly Attos[],
  columnTotals: readonly Attos[],
  unit: bigint,
): readonly (readonly Attos[])[] {
  const floors = cells.map((row) => row.map((cell) => cell - rest(cell, unit)));
  const lacks = columnTotals.map((total, column) =>
    Number((total - floors.reduce((sum, row) => sum + (row[column] ?? 0n), 0n)) / unit),
  );
  const order = floors
    .map((row, at) => ({
      at,
      lack: Number(((rowTotals[at] ?? 0n) - row.reduce((sum, cell) => sum + cell, 0n)) / unit),
    }))
    .sort((one, other) => other.lack - one.lack);
  for (const { at, lack } of order) {
    const row = floors[at] ?? [];
    const chosen = columnTotals
      .map((_, column) => ({ column, need: lacks[column] ?? 0, rest: rest(cells[at]?.[column] ?? 0n, unit) }))
      .sort((one, other) => preferred(one, other))
      .slice(0, Math.max(0, lack));
    for (const { column } of chosen) {
      row[column] = (row[column] ?? 0n) + unit;
      lacks[column] = (lacks[column] ?? 0) - 1;
    }
  }
  return floors;
}

interface Choice {
  readonly need: number;
  readonly rest: bigint;
}

/** A cell that is exact to the cent stays, as long as another can be rounded up. */
function preferred(one: Choice, other: Choice): number {
  const exactLast = Number(one.rest === 0n) - Number(other.rest === 0n);
  if (exactLast !== 0) return exactLast;
  if (one.need !== other.need) return other.need - one.need;
  return one.rest === other.rest ? 0 : one.rest > other.rest ? -1 : 1;
}

/** Always from 0 up to the unit, for credits too. */
function rest(value: Attos, unit: bigint): bigint {
  return ((value % unit) + unit) % unit;
}
