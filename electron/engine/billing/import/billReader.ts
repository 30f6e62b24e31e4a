import type { DuckDBConnection } from '@duckdb/node-api';
import { csvRecords, csvSeparator } from '#shared/domain/csvRecords.ts';
import { plainRows } from '../ledger/plainRows.ts';
import { sqlName, sqlText } from '../ledger/sqlNames.ts';
import { BillColumns } from './billColumns.ts';
import { type BillFile, firstText } from './billFile.ts';

/** How DuckDB reads one file. */
export interface BillReader {
  readonly file: BillFile;
  readonly columns: BillColumns;
  /** A table function with `file` for its first argument: files of the same signature are read as one. */
  readonly relation: (paths: readonly string[]) => string;
  /** The number of the row in SQL, from 1. */
  readonly rowSql: string;
  /** Same for files that the same statement can read. */
  readonly signature: string;
  /** Between the cells of a CSV file; null for another format. */
  readonly separator: string | null;
}

const headBytes = 1 << 20;
/** What is said of a file of bytes, or of UTF-16. */
const notText = 'it is no text in UTF-8: export it as such, without a password';
/** Lines that cannot be taken apart which DuckDB keeps: a file of more is none of the kind that its name says. */
export const mostRejects = 10_000;
/** A line of more is no charge; DuckDB's own limit is 2 MB. */
const longestLine = 16 << 20;

/**
 * Looks at the head of a file and says how to read it; null where it has no header that could be a bill's.
 * @throws Error with DuckDB's or the system's words where it cannot be read at all.
 */
export async function readerOf(file: BillFile, connection: DuckDBConnection): Promise<BillReader | null> {
  if (file.format === 'parquet') return await parquetReader(file, connection);
  const head = await firstText(file, headBytes);
  if (head.includes('\0')) throw new RangeError(notText);
  return file.format === 'csv' ? csvReader(file, head) : jsonReader(file, head);
}

const pathsSql = (paths: readonly string[]) =>
  `[${paths.map((path) => sqlText(escapeGlob(path))).join(', ')}]`;

/** DuckDB takes paths for patterns. */
function escapeGlob(path: string): string {
  return path.replace(/[[*?]/g, (sign) => `[${sign}]`);
}

function csvReader(file: BillFile, head: string): BillReader | null {
  const separator = csvSeparator(head.replace(/^\ufeff/, ''));
  const [header] = csvRecords(head, separator);
  if (!header || header.cells.length < 2) return null;
  const names = header.cells.map((cell) => cell.trim());
  const types = names.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const newLine = head.includes('\n') || !head.includes('\r') ? '' : `, new_line = '\\r'`;
  return {
    file,
    columns: new BillColumns(names.map((name, at) => ({ name, sql: `c${at}`, type: 'VARCHAR' }))),
    relation: (
      paths,
    ) => `read_csv(${pathsSql(paths)}, auto_detect = false, header = true, columns = {${types}}, delim = ${sqlText(separator)},
      quote = '"', escape = '"', nullstr = ['', 'NULL', 'null'], max_line_size = ${longestLine}, store_rejects = true,
      rejects_limit = ${mostRejects}, compression = '${file.isGzip ? 'gzip' : 'none'}'${newLine})`,
    rowSql: 'row_number() OVER ()',
    signature: JSON.stringify(['csv', file.path]),
    separator,
  };
}

/** JSON, a record a line, as BigQuery writes it. Keys are those of the lines at the head; see `withAllKeys`. */
function jsonReader(file: BillFile, head: string): BillReader | null {
  const keys = new Set(head.split('\n').flatMap(keysOf));
  return keys.size < 2 ? null : readerOfKeys(file, keys);
}

/** The reader of a JSON file with the keys of all its lines: one that BigQuery leaves out where it is empty may come late. */
export async function withAllKeys(reader: BillReader, connection: DuckDBConnection): Promise<BillReader> {
  const { file, columns } = reader;
  if (file.format !== 'json' || (!file.isGzip && file.sizeBytes <= headBytes)) return reader;
  const known = new Set(columns.all.map(({ name }) => name));
  const found = await plainRows<{ readonly key: string }>(
    connection,
    `SELECT DISTINCT unnest(json_keys(json)) AS key FROM read_ndjson_objects(${pathsSql([file.path])},
      maximum_object_size = ${longestLine}, compression = '${file.isGzip ? 'gzip' : 'uncompressed'}') ORDER BY key`,
  );
  const late = found.map(({ key }) => key).filter((key) => !known.has(key));
  return late.length === 0 ? reader : readerOfKeys(file, new Set([...known, ...late]));
}

function readerOfKeys(file: BillFile, keys: ReadonlySet<string>): BillReader {
  const types = [...keys].map((key) => `${sqlText(key)}: 'JSON'`).join(', ');
  return {
    file,
    columns: new BillColumns([...keys].map((name) => ({ name, sql: sqlName(name), type: 'JSON' }))),
    relation: (paths) => `read_json(${pathsSql(paths)}, format = 'newline_delimited', columns = {${types}},
      maximum_object_size = ${longestLine}, compression = '${file.isGzip ? 'gzip' : 'uncompressed'}')`,
    rowSql: 'row_number() OVER ()',
    signature: JSON.stringify(['json', file.path]),
    separator: null,
  };
}

function keysOf(line: string): readonly string[] {
  try {
    const record: unknown = JSON.parse(line);
    return record !== null && typeof record === 'object' && !Array.isArray(record) ? Object.keys(record) : [];
  } catch {
    return [];
  }
}

async function parquetReader(file: BillFile, connection: DuckDBConnection): Promise<BillReader> {
  const relation = (paths: readonly string[]) =>
    `read_parquet(${pathsSql(paths)}, hive_partitioning = false)`;
  const described = await plainRows<{ readonly column_name: string; readonly column_type: string }>(
    connection,
    `DESCRIBE SELECT * FROM ${relation([file.path])}`,
  );
  return {
    file,
    columns: new BillColumns(
      described.map(({ column_name, column_type }) => ({
        name: column_name,
        sql: sqlName(column_name),
        type: column_type,
      })),
    ),
    relation,
    rowSql: 'file_row_number + 1',
    signature: JSON.stringify(['parquet', described]),
    separator: null,
  };
}
