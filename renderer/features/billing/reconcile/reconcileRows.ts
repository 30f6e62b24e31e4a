import type { MonthReconciled, ReconciledRow } from '#shared/contract/schemas/reconciled.ts';
import { csvFile } from '#shared/domain/csvFile.ts';
import { exact, sumExact } from '#shared/money/decimal.ts';

/** The largest differences first; what could not be compared after them, then what agrees. */
export function orderedDifferences(
  rows: readonly ReconciledRow[],
  onlyDifferent: boolean,
): readonly ReconciledRow[] {
  const shown = onlyDifferent ? rows.filter(({ cause }) => cause !== 'none') : rows;
  const size = ({ variance }: ReconciledRow) => (variance === null ? exact('0') : exact(variance).abs());
  return shown.toSorted((one, other) => size(other).cmp(size(one)));
}

/** What a month comes to, by cause: how many rows, and what they differ by together. */
export interface CauseSum {
  readonly cause: ReconciledRow['cause'];
  readonly rows: number;
  /** Null where none of them could be compared. */
  readonly variance: string | null;
}

/** Causes with their sums, the largest first. */
export function causeSums(rows: readonly ReconciledRow[]): readonly CauseSum[] {
  const causes = [...new Set(rows.map(({ cause }) => cause))];
  const sums = causes.map((cause): CauseSum => {
    const own = rows.filter((row) => row.cause === cause);
    const known = own.flatMap(({ variance }) => variance ?? []);
    return { cause, rows: own.length, variance: known.length === 0 ? null : sumExact(known) };
  });
  const size = ({ variance }: CauseSum) => (variance === null ? exact('0') : exact(variance).abs());
  return sums.toSorted((one, other) => size(other).cmp(size(one)));
}

/** The rows as CSV; what is not known is an empty cell. */
export function reconcileCsv({ rows, currency, month }: MonthReconciled): string {
  const hours = (seconds: number) => Number((seconds / 3600).toFixed(3));
  return csvFile<ReconciledRow>(
    [
      ['Host', ({ host }) => host],
      ['Provider', ({ provider }) => provider],
      ['Resource', ({ resourceId }) => resourceId],
      ['Day', ({ day }) => day ?? month.slice(0, 7)],
      ['Estimated', ({ estimated }) => estimated],
      ['Estimate currency', () => currency],
      ['Billed', ({ billed }) => billed],
      ['Billed currency', (row) => row.currency],
      ['Variance', ({ variance }) => variance],
      ['Variance percent', ({ percent }) => (percent === null ? null : Number(percent.toFixed(2)))],
      ['Cause', ({ cause }) => cause],
      ['Why', ({ why }) => why],
      ['GPU-hours observed', ({ observedSeconds }) => hours(observedSeconds)],
      ['GPU-hours billed', ({ billedSeconds }) => (billedSeconds === null ? null : hours(billedSeconds))],
    ],
    rows,
  );
}
