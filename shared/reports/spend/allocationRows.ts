import type { AllocationTable } from '../../cost/allocation/allocationTable.ts';
import { rowName } from '../../cost/allocation/allocationText.ts';
import type { DecimalText } from '../../money/decimal.ts';

/** What each part of an allocated cost means. */
export const allocationMeans = {
  effective: 'cost of the time in which the GPUs worked',
  heldIdle: 'cost of the time in which somebody held them without work',
  idle: 'cost of the time in which nobody used them',
  notObserved: 'cost of the time that no sample speaks for',
  unallocated: 'charges that no GPU bears: credits, taxes, purchases, hosts that are not known here',
  total: 'all of it',
} as const;

/** A value's cost by what the GPUs did, in one currency. */
export type AllocationRow = Readonly<Record<keyof typeof allocationMeans, DecimalText>> & {
  readonly name: string;
  readonly currency: string;
};

/** Rows of all currencies. */
export function allocationRows(tables: readonly AllocationTable[]): readonly AllocationRow[] {
  return tables.flatMap(({ currency, rows }) =>
    rows.map((row) => ({
      name: rowName(row),
      currency,
      ...row.parts,
      unallocated: row.unallocated,
      total: row.total,
    })),
  );
}
