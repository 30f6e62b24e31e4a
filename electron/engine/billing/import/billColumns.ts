import type { SqlValue } from '../ledger/castSql.ts';
import { sqlText } from '../ledger/sqlNames.ts';

/** One column of a file: its name as written, and how SQL says it. */
export interface BillColumn extends SqlValue {
  readonly name: string;
}

/** Names of the same column in CSV, Parquet and the older reports: 'lineItem/UnblendedCost' is line_item_unblended_cost. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The columns of a file, found by name however it is written, and members of nested ones. */
export class BillColumns {
  readonly all: readonly BillColumn[];
  readonly #byName: ReadonlyMap<string, BillColumn>;

  constructor(all: readonly BillColumn[]) {
    this.all = all;
    this.#byName = new Map(all.toReversed().map((column) => [plainName(column.name), column]));
  }

  /** The first of these names that there is. A name with dots also finds the member of a nested column, as text. */
  find(...names: readonly string[]): BillColumn | null {
    for (const name of names) {
      const flat = this.#byName.get(plainName(name));
      if (flat)
        return flat.type === 'JSON'
          ? { ...flat, sql: `json_extract_string(${flat.sql}, '$')`, type: 'VARCHAR' }
          : flat;
      const member = this.#member(name);
      if (member) return member;
    }
    return null;
  }

  /** All of these names that there are, each once. */
  findAll(...names: readonly string[]): readonly BillColumn[] {
    const found = names.flatMap((name) => this.find(name) ?? []);
    return found.filter(({ sql }, at) => found.findIndex((other) => other.sql === sql) === at);
  }

  /** A nested column as JSON; a column of text is taken to hold JSON. */
  nested(name: string): BillColumn | null {
    const column = this.#byName.get(plainName(name));
    if (!column) return null;
    const sql =
      column.type === 'JSON'
        ? column.sql
        : column.type === 'VARCHAR'
          ? `TRY_CAST(${column.sql} AS JSON)`
          : `to_json(${column.sql})`;
    return { name: column.name, sql, type: 'JSON' };
  }

  /** Columns that no name of these means. */
  without(names: ReadonlySet<string>): readonly BillColumn[] {
    return this.all.filter(({ name }) => !names.has(name));
  }

  #member(name: string): BillColumn | null {
    const [top, ...rest] = name.split('.');
    const outer = top === undefined || rest.length === 0 ? null : this.nested(top);
    if (!outer) return null;
    const path = `$.${rest.join('.')}`;
    return { name: outer.name, sql: `json_extract_string(${outer.sql}, ${sqlText(path)})`, type: 'VARCHAR' };
  }
}
