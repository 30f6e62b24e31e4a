import type { CatalogProblem, CatalogRow } from './catalogTable.ts';

/** What a column of numbers may hold. A cell may be empty unless the column is needed. */
export interface ColumnRule {
  readonly column: string;
  /** 0 is allowed where this is 'from 0'. */
  readonly range: 'above 0' | 'from 0';
  readonly most: number;
  readonly isWhole?: boolean;
  readonly isNeeded?: boolean;
  /** Words that may stand in place of a number. */
  readonly words?: RegExp;
}

/** A column whose number may not be greater than that of another, where a row has both. */
export interface ColumnPair {
  readonly column: string;
  readonly atMost: string;
}

/** The first cell of a row that breaks its rule, with what belongs there; null where none does. `name`: what the row calls itself. */
export function faultOfColumns(
  row: CatalogRow,
  name: string,
  rules: readonly ColumnRule[],
  pairs: readonly ColumnPair[] = [],
): CatalogProblem | null {
  for (const rule of rules) {
    const message = faultOfCell(row, rule);
    if (message !== null)
      return { line: row.line, column: rule.column, message: `${name} needs ${message}.` };
  }
  for (const { column, atMost } of pairs) {
    const [value, most] = [row.number(column), row.number(atMost)];
    if (value !== null && most !== null && value > most)
      return {
        line: row.line,
        column,
        message: `${name} has ${value} in ${column}, more than the ${most} in ${atMost}; mend one of the two.`,
      };
  }
  return null;
}

function faultOfCell(row: CatalogRow, rule: ColumnRule): string | null {
  const { column, range, most, isWhole, isNeeded, words } = rule;
  const text = row.text(column);
  if ((text === '' && !isNeeded) || (text !== '' && words?.test(text))) return null;
  const value = row.number(column);
  const what = isWhole ? 'a whole number' : 'a number';
  const instead = `${isNeeded ? '' : ', or nothing'}, not "${text}"`;
  if (value === null || value < 0 || (value === 0 && range === 'above 0') || (isWhole && value % 1 !== 0))
    return `${what} ${range} in ${column}${instead}`;
  return value > most ? `${what} up to ${most} in ${column}${instead}` : null;
}
