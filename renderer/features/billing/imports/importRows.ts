import type { BillReport } from '#shared/contract/schemas/bills.ts';
import { csvRows } from '#shared/domain/csvFile.ts';
import type { ReadingWay } from '#shared/money/importRecord.ts';
import type { ImportFault } from '#shared/money/importReport.ts';
import type { StoredPeriod } from '#shared/money/storedPeriod.ts';

/** The months in the ledger as CSV, a line for each currency. */
export function periodsCsv(periods: readonly StoredPeriod[]): string {
  const header = ['Month', 'Provider', 'Account', 'Came by', 'Rows', 'Currency', 'Billed', 'Effective'];
  const more = ['Contracted', 'List', 'Imported', 'Closed', 'Counts twice with', 'Set aside for', 'Sources'];
  return csvRows([
    [...header, ...more],
    ...periods.flatMap((period) =>
      period.sums.map(({ currency, rows, billed, effective, contracted, list }) => [
        period.month.slice(0, 7),
        period.provider,
        period.account,
        period.dataset,
        rows,
        currency,
        billed,
        effective,
        contracted,
        list,
        new Date(period.importedAtMs).toISOString(),
        period.isClosed,
        period.overlaps.join(' | '),
        period.asideFor,
        period.sources.join(' | '),
      ]),
    ),
  ]);
}

/** How columns were read as CSV: a line for each column of the ledger, of the provider's own, and of those that are missing. */
export function waysCsv(ways: readonly ReadingWay[]): string {
  const lines = ways.flatMap(({ files, kind, version, mapping, keptColumns, missingColumns }) => {
    const of = [files.map(({ file }) => file).join(' | '), kind, version];
    return [
      ...mapping.map(({ column, from, rule }) => [...of, column, from.join(' | '), rule ?? 'as it is']),
      ...keptColumns.map((column) => [...of, column, column, 'kept under a name of its own']),
      ...missingColumns.map((column) => [...of, column, null, 'unknown, as the file lacks it']),
    ];
  });
  return csvRows([['Files', 'Kind', 'Version', 'Column', 'From', 'How'], ...lines]);
}

/** Faults as CSV. */
export function faultsCsv(faults: readonly ImportFault[]): string {
  return csvRows([
    ['File', 'Row', 'Column', 'Fault'],
    ...faults.map(({ file, row, column, message }) => [file, row, column, message]),
  ]);
}

/** '25 rows in 2 months: 1 new, 1 unchanged.' */
export function outcomeText({ rows, periods }: BillReport): string {
  const counts = (['new', 'replaced', 'unchanged', 'kept'] as const).flatMap((outcome) => {
    const count = periods.filter((period) => period.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${outcome}`];
  });
  const months = `${periods.length} ${periods.length === 1 ? 'month' : 'months'}`;
  return `${rows} ${rows === 1 ? 'row' : 'rows'} in ${months}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}.`;
}
