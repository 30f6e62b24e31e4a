import { rename, rm } from 'node:fs/promises';
import type { BillingMonth } from '#shared/money/billingCalendar.ts';
import { type FocusColumn, focusColumns, isInVersion } from '#shared/money/focusColumns.ts';
import type { LedgerDatabase } from './ledgerDatabase.ts';
import { readPeriods } from './periodBook.ts';
import { plainRows } from './plainRows.ts';
import { sqlName, sqlText } from './sqlNames.ts';

/** What `headroom export focus` writes. */
export interface FocusExport {
  readonly month: BillingMonth;
  /** The file; one that is there is replaced once the new one is whole. */
  readonly path: string;
  readonly format: 'csv' | 'parquet';
}

/** Control characters, and those that hide or turn text; the same set that the screen leaves out. */
const unseen = String.raw`[\x{0}-\x{1f}\x{7f}-\x{9f}\x{ad}\x{61c}\x{180e}\x{200b}-\x{200f}\x{2028}-\x{202e}\x{2060}-\x{206f}\x{feff}\x{fff9}-\x{fffb}]+`;
const formula = String.raw`^[\s\pZ]*[=+\-@\x{ff1d}\x{ff0b}\x{ff0d}\x{ff20}]`;

/**
 * Text that a spreadsheet takes for a formula gets a leading apostrophe (OWASP "CSV injection"), also where only unseen characters
 * stood before it; amounts are typed and stay numbers.
 */
function safeText(name: string): string {
  const clean = `regexp_replace(${name}, ${sqlText(unseen)}, ' ', 'g')`;
  return `CASE WHEN regexp_matches(${clean}, ${sqlText(formula)}) THEN '''' || ${clean} ELSE ${clean} END`;
}

function cellSql({ name, type }: FocusColumn, format: FocusExport['format']): string {
  const column = sqlName(name);
  if (format === 'parquet') return column;
  if (type === 'decimal')
    return `CASE WHEN ${column} = 0 THEN '0' ELSE rtrim(rtrim(${column}::VARCHAR, '0'), '.') END AS ${column}`;
  if (type === 'time') return `strftime(${column}, '%Y-%m-%dT%H:%M:%SZ') AS ${column}`;
  return `${safeText(column)} AS ${column}`;
}

/**
 * Writes a month's charges that count as FOCUS 1.2, the provider's own columns as `x_ProviderColumns`. Gives the rows written.
 * @throws Error with the system's words where the file cannot be written.
 */
export function exportFocus(database: LedgerDatabase, { month, path, format }: FocusExport): Promise<number> {
  const columns = focusColumns.filter((column) => isInVersion(column, '1.2'));
  const cells = columns.map((column) => cellSql(column, format));
  const own = format === 'csv' ? safeText('x_Columns') : 'x_Columns';
  const partial = `${path}.partial`;
  const options =
    format === 'csv' ? `FORMAT csv, HEADER true, QUOTE '"', ESCAPE '"'` : 'FORMAT parquet, COMPRESSION zstd';
  return database.writing.run(async () => {
    try {
      const periods = await readPeriods(database.writer);
      const ids = periods.filter((one) => one.month === month && one.asideFor === null).map(({ id }) => id);
      const [written] = await plainRows<{ readonly Count: number }>(
        database.writer,
        `COPY (SELECT ${cells.join(', ')}, ${own} AS "x_ProviderColumns" FROM charges
          WHERE x_PeriodId IN (${[-1, ...ids].join(', ')})) TO ${sqlText(partial)} (${options})`,
      );
      await rename(partial, path);
      return written?.Count ?? 0;
    } finally {
      await rm(partial, { force: true });
    }
  });
}
