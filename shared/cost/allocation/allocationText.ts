import { type CsvColumn, csvFile } from '../../domain/csvFile.ts';
import type { NoKey } from './allocationSum.ts';
import type { AllocationRow, AllocationTable } from './allocationTable.ts';
import { ownLines } from './chargeGroup.ts';
import { usageClasses } from './gpuTime.ts';

/** What stands where a line has no value of the dimension. */
const noKeyText: Readonly<Record<NoKey, string>> = {
  noValue: '(no value)',
  nobody: '(nobody)',
  notRead: '(processes not read)',
  notSeen: '(GPU never seen)',
  notAllocated: '(not allocated)',
};

/** The name of a row; hostile text where it has a value. */
export function rowName({ key, without }: Pick<AllocationRow, 'key' | 'without'>): string {
  return key ?? noKeyText[without ?? 'noValue'];
}

const hours = (seconds: number): string => (seconds / 3600).toFixed(4);

/**
 * Tables as CSV, a row for each value and currency, exact amounts, GPU-hours behind them. Safe to open in a spreadsheet; amounts
 * and credits stay numbers.
 */
export function allocationCsv(tables: readonly AllocationTable[], by: string): string {
  type Item = { readonly currency: string | null; readonly row: AllocationRow };
  const columns: readonly CsvColumn<Item>[] = [
    [by, ({ row }) => rowName(row)],
    ['currency', ({ currency }) => currency],
    ...usageClasses.map((name): CsvColumn<Item> => [name, ({ row }) => row.parts[name]]),
    ['unallocated', ({ row }) => row.unallocated],
    ['total', ({ row }) => row.total],
    ...ownLines.map((name): CsvColumn<Item> => [name, ({ row }) => row.own[name]]),
    ...usageClasses.map(
      (name): CsvColumn<Item> => [`${name}_gpu_hours`, ({ row }) => hours(row.gpuSeconds[name])],
    ),
  ];
  return csvFile(
    columns,
    tables.flatMap(({ currency, rows }) => rows.map((row) => ({ currency, row }))),
  );
}
