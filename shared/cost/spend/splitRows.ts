import { type CsvColumn, csvFile } from '#shared/domain/csvFile.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { exact } from '#shared/money/decimal.ts';
import { costBasisText } from './costBasis.ts';
import { dimensionLabel, missingValueText, type SpendDimension } from './spendDimension.ts';
import type { SpendSplit, SpendSum } from './spendFigures.ts';
import type { SpendScope } from './spendScope.ts';

/** One cell of a split for tables and files: the rows of a split sum to its total. */
export interface SplitRow {
  /** Names as they are shown, made plain: 'Not tagged' where the charges do not say. */
  readonly first: string;
  /** Null where no second dimension was asked for. */
  readonly second: string | null;
  readonly sum: SpendSum;
  /** Part of the total, 0 to 1; null where the total is 0 or unknown. */
  readonly share: number | null;
}

/** A part of a total; null where that says nothing. */
export function shareOf(sum: SpendSum, total: SpendSum): number | null {
  if (sum.amount === null || total.amount === null || exact(total.amount).isZero()) return null;
  return exact(sum.amount).div(exact(total.amount)).toNumber();
}

/** A value as it is shown. */
export function valueText(dimension: SpendDimension, value: string | null): string {
  return value === null ? missingValueText(dimension) : plainText(value);
}

/** What stands for so many values that are not listed. */
export function restText(values: number): string {
  return `${values} more`;
}

/** A split as rows that sum to its total: parts where there is a second dimension, else lines; rests included. */
export function splitRows(split: SpendSplit, by: readonly SpendDimension[]): readonly SplitRow[] {
  const [first = 'provider', second] = by;
  const rows: SplitRow[] = [];
  const add = (name: string, other: string | null, sum: SpendSum) =>
    rows.push({ first: name, second: other, sum, share: shareOf(sum, split.total) });
  for (const line of split.lines) {
    const name = valueText(first, line.value);
    if (second === undefined) add(name, null, line.sum);
    for (const part of line.parts) add(name, valueText(second ?? first, part.value), part.sum);
    if (line.rest !== null) add(name, restText(line.rest.values), line.rest.sum);
  }
  if (split.rest !== null)
    add(
      restText(split.rest.values),
      second === undefined ? null : restText(split.rest.values),
      split.rest.sum,
    );
  return rows;
}

/** What a file of a split says of itself in every row. */
export interface SplitOrigin {
  readonly scope: SpendScope;
  readonly by: readonly SpendDimension[];
  /** When the newest of the bills came in, ISO; null where unknown. */
  readonly asOf: string | null;
}

/** Splits as a CSV file. Every row says month, basis, currency and when the bills came in; amounts are exact. */
export function splitCsv(splits: readonly SpendSplit[], { scope, by, asOf }: SplitOrigin): string {
  const columns: readonly CsvColumn<SplitRow>[] = [
    ['month', () => scope.month.slice(0, 7)],
    ['basis', () => costBasisText[scope.basis].label],
    ['gpuOnly', () => scope.gpuOnly],
    ['currency', ({ sum }) => sum.currency],
    ...by.map(
      (dimension, at): CsvColumn<SplitRow> => [
        plainText(dimensionLabel(dimension)),
        ({ first, second }) => (at === 0 ? first : second),
      ],
    ),
    ['amount', ({ sum }) => sum.amount],
    ['share', ({ share }) => (share === null ? null : Number(share.toFixed(6)))],
    ['charges', ({ sum }) => sum.rows],
    ['chargesWithoutCost', ({ sum }) => sum.unknownRows],
    ['billsAsOf', () => asOf],
  ];
  const rows = splits.flatMap((split) => splitRows(split, by));
  return csvFile(columns, rows);
}

/** Splits as JSON: figures with their scope, and nothing that was rounded. */
export function splitJson(splits: readonly SpendSplit[], origin: SplitOrigin, sources: readonly string[]) {
  const { scope, by, asOf } = origin;
  return { scope, by, billsAsOf: asOf, sources, splits };
}
