import { byteOrderMark, csvFile, csvRows } from '#shared/domain/csvFile.ts';
import type { Report } from '#shared/reports/report.ts';
import { reportJson } from '#shared/reports/reportJson.ts';
import type { CellValue, ReportColumn, ReportTable } from '#shared/reports/reportTable.ts';
import { type ZipEntry, zipFile } from './zipFile.ts';

/** A moment in ISO 8601, all else as it is: amounts exact, unknown ones empty. */
function csvValue({ type }: ReportColumn, value: CellValue): CellValue {
  return type === 'moment' && typeof value === 'number' ? new Date(value).toISOString() : value;
}

/** A table as CSV (RFC 4180), its header the columns' keys. Texts that a spreadsheet would take for formulas are not. */
function tableCsv({ columns, rows }: ReportTable): string {
  return csvFile(
    columns.map((column, at) => [
      column.key,
      (row: ReportTable['rows'][number]) => csvValue(column, row[at] ?? null),
    ]),
    rows,
  );
}

/** A zip with a CSV file per table, the metadata as CSV and JSON, and what the columns mean. */
export function writeCsv(report: Report, hasBom: boolean): Buffer {
  const mark = hasBom ? byteOrderMark : '';
  const file = (name: string, text: string): ZipEntry => ({ name, bytes: Buffer.from(text, 'utf8') });
  const { metadata, kind, title, period, madeAt, isDemo, warnings } = reportJson(report);
  const about = { kind, title, period, madeAt, isDemo, warnings, metadata };
  const meanings = report.tables.flatMap((table) =>
    table.columns.map(({ key, type, about: means }) => [table.key, key, type, means]),
  );
  return zipFile(
    [
      ...report.tables.map((table) => file(`${table.key}.csv`, mark + tableCsv(table))),
      file('columns.csv', mark + csvRows([['table', 'column', 'type', 'means'], ...meanings])),
      file(
        'metadata.csv',
        mark +
          csvFile<Report['metadata'][number]>(
            [
              ['key', ({ key }) => key],
              ['value', ({ value }) => value],
              ['means', ({ about: means }) => means],
            ],
            report.metadata,
          ),
      ),
      file('metadata.json', `${JSON.stringify(about, null, 2)}\n`),
    ],
    report.madeAtMs,
  );
}
