/** A name (column, table) in SQL. Hostile text may be in it. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('\u0000', '').replaceAll('"', '""')}"`;
}

/** A text as a literal of SQL. DuckDB's plain strings know no escape but the doubled quote. */
export function sqlText(text: string): string {
  return `'${text.replaceAll('\u0000', '').replaceAll("'", "''")}'`;
}
