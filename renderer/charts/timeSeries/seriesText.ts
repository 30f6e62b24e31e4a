import { csvRows } from '#shared/domain/csvFile.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { ChartSeries } from './chartSeries.ts';

/** Rows of cells with a header: what the table, the clipboard and the file share. */
export interface SeriesTable {
  readonly header: readonly string[];
  /** Times as ISO 8601 UTC, numbers as JavaScript prints them, '' in a gap. */
  readonly rows: readonly (readonly string[])[];
}

const text = (cell: number | null | undefined) => (cell === null || cell === undefined ? '' : String(cell));

/** One row per moment that any line has; `unit` goes into the header: `Power mean (W)`. */
export function seriesTable(series: readonly ChartSeries[], unit: string): SeriesTable {
  const moments = [...new Set(series.flatMap((line) => line.atMs))].sort((a, b) => a - b);
  const indexes = series.map((line) => new Map(line.atMs.map((atMs, index) => [atMs, index])));
  const suffix = unit === '' ? '' : ` (${unit})`;
  const header = series.flatMap(({ label }) =>
    ['mean', 'min', 'max'].map((what) => `${label} ${what}${suffix}`),
  );
  const rows = moments.map((atMs) => [
    new Date(atMs).toISOString(),
    ...series.flatMap((line, number) => {
      const index = indexes[number]?.get(atMs) ?? -1;
      return [text(line.mean[index]), text(line.min[index]), text(line.max[index])];
    }),
  ]);
  return { header: ['Time (UTC)', ...header], rows };
}

/** Tab-separated lines for the clipboard. */
export function toTsv({ header, rows }: SeriesTable): string {
  return [header, ...rows].map((row) => row.map(plainText).join('\t')).join('\n');
}

/** CSV of RFC 4180. */
export function toCsv({ header, rows }: SeriesTable): string {
  return csvRows([header, ...rows]);
}
