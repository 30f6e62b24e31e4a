/** A text as a literal of SQL. DuckDB's plain strings know no escape but the doubled quote. */
export function sqlText(text: string): string {
  return `'${text.replaceAll('\u0000', '').replaceAll("'", "''")}'`;
}

/** A key of a JSON object as a JSON pointer (RFC 6901): the one way to name a key that holds any character. */
export function jsonPointer(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
