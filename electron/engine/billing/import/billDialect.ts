import { type FocusType, focusColumns } from '#shared/money/focusColumns.ts';
import type { BillKind } from '#shared/money/importReport.ts';
import type { SqlValue } from '../ledger/castSql.ts';
import { commitmentColumns } from '../ledger/chargeColumns.ts';
import type { BillColumn } from './billColumns.ts';

/** What one column of the ledger is made of. */
export interface Assignment {
  readonly column: string;
  readonly type: FocusType;
  /** Columns of the file, as it writes them. */
  readonly from: readonly string[];
  /** How, where it is more than a copy. */
  readonly rule: string | null;
  readonly value: SqlValue;
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
