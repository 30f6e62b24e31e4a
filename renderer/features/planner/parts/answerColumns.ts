import { csvFile } from '#shared/domain/csvFile.ts';

type Cell = string | number | boolean | null;

/** A column of a table of answers. */
export interface AnswerColumn<Row> {
  /** Its name in addresses and in the CSV. */
  readonly key: string;
  readonly label: string;
  /** What is shown. */
  text(row: Row): string;
  /** A second line under it. */
  under?(row: Row): string;
  /** What is sorted by and saved; null: unknown, which comes last. */
  value(row: Row): Cell;
  /** Words stand left, numbers right. */
  readonly isText?: boolean;
}

/** Rows in the order of a column; unknown ones last either way, those that are alike as they were. */
export function sortAnswers<Row>(
  rows: readonly Row[],
  { value }: AnswerColumn<Row>,
  descending: boolean,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const mine = value(one);
    const theirs = value(other);
    if (mine === null || theirs === null) return Number(mine === null) - Number(theirs === null);
    return typeof mine === 'string' || typeof theirs === 'string'
      ? sign * String(mine).localeCompare(String(theirs), 'en', { numeric: true })
      : sign * (Number(mine) - Number(theirs));
  });
}

/** The rows as a CSV file. */
export function answersCsv<Row>(rows: readonly Row[], columns: readonly AnswerColumn<Row>[]): string {
  return csvFile(
    columns.map(({ key, value }) => [key, value]),
    rows,
  );
}

/** The rows for pasting into a spreadsheet: cells by tabs, safe as those of the file are. */
export function answersText<Row>(rows: readonly Row[], columns: readonly AnswerColumn<Row>[]): string {
  const lines = rows.map((row) =>
    columns
      .map(({ value }) => String(value(row) ?? '').replace(/[\t\r\n]/g, ' '))
      .map((cell) => (/^[=+@]/.test(cell) ? `'${cell}` : cell))
      .join('\t'),
  );
  return [columns.map(({ key }) => key).join('\t'), ...lines].join('\n');
}
