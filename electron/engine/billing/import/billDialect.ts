import { type FocusType, focusColumns } from '#shared/money/focusColumns.ts';
import type { BillKind } from '#shared/money/importReport.ts';
import { presentSql, type SqlValue } from '../ledger/castSql.ts';
import { commitmentColumns } from '../ledger/chargeColumns.ts';
import type { BillColumn, BillColumns } from './billColumns.ts';

/** What one column of the ledger is made of. */
export interface Assignment {
  readonly column: string;
  readonly type: FocusType;
  /** Columns of the file, as it writes them. */
  readonly from: readonly string[];
  /** How, where it is more than a copy. */
  readonly rule: string | null;
  readonly value: SqlValue;
  /** True in SQL where something that the value is made of is there and cannot be read, so that the value is none. */
  readonly isFaulty?: string;
}

/** How the columns of a file become charges. */
export interface BillDialect {
  readonly kind: BillKind;
  readonly version: string | null;
  readonly table: 'charges' | 'commitments';
  readonly assignments: readonly Assignment[];
}

const types: ReadonlyMap<string, FocusType> = new Map(
  [...commitmentColumns, ...focusColumns].map(({ name, type }) => [name, type]),
);

/** A column of FOCUS out of SQL. @throws RangeError for a name that FOCUS does not have. */
export function assign(
  column: string,
  value: SqlValue,
  from: readonly BillColumn[],
  rule: string | null,
): Assignment {
  const type = types.get(column);
  if (type === undefined) throw new RangeError(`no column of FOCUS: ${column}`);
  return { column, type, from: from.map(({ name }) => name), rule, value };
}

/** An amount made of several: where one of them is there and cannot be read, so is the whole. */
export function assignSum(
  column: string,
  value: SqlValue,
  from: readonly { readonly column: BillColumn; readonly isFaulty: string }[],
  rule: string,
): Assignment {
  const assigned = assign(
    column,
    value,
    from.map((part) => part.column),
    rule,
  );
  return { ...assigned, isFaulty: from.map(({ isFaulty }) => isFaulty).join(' OR ') };
}

/** A column of FOCUS copied from the first of several of the file that says anything, row by row. Nothing where it lacks all. */
export function copyFilled(
  column: string,
  columns: BillColumns,
  names: readonly string[],
): readonly Assignment[] {
  const found = columns.findAll(...names);
  const [first, ...others] = found;
  if (!first || others.length === 0) return copy(column, first ?? null);
  const isOneType = found.every(({ type }) => type === first.type);
  const sql = `coalesce(${found.map((one) => (isOneType && one.type !== 'VARCHAR' ? one.sql : presentSql(one))).join(', ')})`;
  const value = { sql, type: isOneType ? first.type : 'VARCHAR' };
  return [assign(column, value, found, 'the first that says anything')];
}

/** A column of FOCUS copied from one of the file. Nothing where the file lacks it. */
export function copy(
  column: string,
  from: BillColumn | null,
  rule: string | null = null,
): readonly Assignment[] {
  return from === null ? [] : [assign(column, from, [from], rule)];
}

/** A column of FOCUS that says the same in all rows. */
export function constant(column: string, text: string): Assignment {
  return assign(column, { sql: `'${text}'`, type: 'VARCHAR' }, [], `always "${text}"`);
}
