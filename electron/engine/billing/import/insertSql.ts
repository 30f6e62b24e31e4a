import { focusColumns } from '#shared/money/focusColumns.ts';
import { canFail, castSql, presentSql, unreadableSql } from '../ledger/castSql.ts';
import { commitmentColumns, duckTypeOf } from '../ledger/chargeColumns.ts';
import { sqlName, sqlText } from '../ledger/sqlNames.ts';
import type { Assignment } from './billDialect.ts';
import { keptColumns, type ReadableBill } from './readableBill.ts';

/** The x_PeriodId of rows that could not be read: they are counted, listed and taken out before anything is in force. */
export const faultyPeriod = -1;

/** Files of one signature that are read by one statement. */
export interface InsertPlan {
  readonly bill: ReadableBill;
  readonly paths: readonly string[];
  /** What they are called where they are told of. */
  readonly names: readonly string[];
  /** x_SourceId of the first path; the others follow. */
  readonly firstSource: number;
  readonly dataset: string;
  /** Of this import: periods get numbers that no earlier import gave. */
  readonly salt: number;
}

const ofRaw = (columns: readonly Assignment[]) => columns.filter(({ value, type }) => canFail(value, type));

/** True in SQL where a value, or what it is made of, is there and cannot be read exactly. */
function faultSql({ value, type, isFaulty }: Assignment): string {
  return isFaulty === undefined ? unreadableSql(value, type) : `(${isFaulty})`;
}

/** The month of a bill: that of the middle of its period, so that a period which begins at 22:00 UTC the day before is no other. */
const monthSql = `date_trunc('month', coalesce("BillingPeriodStart" + INTERVAL 14 DAY, "ChargePeriodStart"))::DATE`;

/** Who bills, and whom, as `periods` has it. */
export function keySql(table: 'charges' | 'commitments'): {
  readonly provider: string;
  readonly account: string;
  readonly month: string;
} {
  return table === 'commitments'
    ? {
        provider: `coalesce("ServiceProviderName", "InvoiceIssuerName", '')`,
        account: `''`,
        month: 'NULL::DATE',
      }
    : {
        provider: `coalesce("ProviderName", '')`,
        account: `coalesce(nullif("BillingAccountId", ''), nullif("SubAccountId", ''), '')`,
        month: monthSql,
      };
}

const unreadMember = 'x_Invalid';

/**
 * The provider's own columns as one object; members that are null are left out. What should be JSON and is none is kept among them, as
 * text: the column itself is then unknown.
 */
function ownColumnsSql(bill: ReadableBill): string {
  const unread = ofRaw(bill.dialect.assignments).filter(({ type }) => type === 'json');
  const texts = unread.map(
    (one) =>
      `${sqlText(`${unreadMember}${one.column}`)}, CASE WHEN ${faultSql(one)} THEN ${presentSql(one.value)} END`,
  );
  const pairs = keptPairs(bill);
  if (texts.length === 0) return objectSql(pairs);
  return `CASE WHEN ${unread.map(faultSql).join(' OR ')} THEN ${objectSql([...pairs, ...texts])} ELSE ${objectSql(pairs)} END`;
}

function objectSql(pairs: readonly string[]): string {
  if (pairs.length === 0) return 'NULL';
  return `nullif(json_merge_patch('{}', json_object(${pairs.join(', ')}))::VARCHAR, '{}')`;
}

function keptPairs(bill: ReadableBill): readonly string[] {
  return keptColumns(bill).map(({ name, sql, type }) => {
    const value = type === 'JSON' || type === 'VARCHAR' || /[[(]/.test(type) ? sql : `${sql}::VARCHAR`;
    return `${sqlText(/^x_/i.test(name) ? name : `x_${name}`)}, ${value}`;
  });
}

/**
 * One statement that reads files and writes their rows into the ledger, without going through memory of ours. Rows with an amount that
 * cannot be read exactly get the period `faultyPeriod`. A time that cannot be read is unknown: its money still counts.
 */
export function insertSql({ bill, paths, firstSource, dataset, salt }: InsertPlan): string {
  const { dialect, reader } = bill;
  const byColumn = new Map(dialect.assignments.map((assignment) => [assignment.column, assignment]));
  const columns = dialect.table === 'commitments' ? commitmentColumns : focusColumns;
  const casts = columns.map(({ name, type }) => {
    const given = byColumn.get(name);
    return `${given ? castSql(given.value, given.type) : `NULL::${duckTypeOf(type)}`} AS ${sqlName(name)}`;
  });
  const faults = ofRaw(dialect.assignments)
    .filter(({ type }) => type === 'decimal')
    .map(faultSql);
  const { provider, account, month } = keySql(dialect.table);
  return `INSERT INTO ${dialect.table} SELECT ${columns.map(({ name }) => sqlName(name)).join(', ')}, x_own,
    CASE WHEN x_faulty THEN ${faultyPeriod} ELSE (hash(${provider}, ${account}, ${month}, ${sqlText(dataset)}, ${salt}) >> 11)::BIGINT END,
    x_file, x_row
  FROM (SELECT ${casts.join(',\n    ')}, ${ownColumnsSql(bill)} AS x_own,
    ${faults.length === 0 ? 'false' : faults.join(' OR ')} AS x_faulty, ${firstSource} + file_index::INTEGER AS x_file, ${reader.rowSql} AS x_row
  FROM ${reader.relation(paths)})`;
}

/** Values of a plan's files that could not be read, by file, row and column. */
export function faultsSql({ bill, paths }: InsertPlan): string {
  const { reader, dialect } = bill;
  const each = ofRaw(dialect.assignments).map(
    (assignment) =>
      `CASE WHEN ${faultSql(assignment)} THEN {'column': ${sqlText(assignment.column)}, 'value': ${assignment.isFaulty === undefined ? presentSql(assignment.value) : `''`}} END`,
  );
  return `SELECT x_file AS file, x_row AS row, x_fault['column'] AS "column", left(x_fault['value'], 80) AS value FROM (
    SELECT file_index AS x_file, ${reader.rowSql} AS x_row, unnest([${each.join(', ')}]) AS x_fault FROM ${reader.relation(paths)})
  WHERE x_fault IS NOT NULL`;
}

/** Counts rows of a plan that could not be read, and those that lack a time or JSON for which the file has a column of text. */
export function suspectsSql({ bill, firstSource, paths }: InsertPlan): string {
  const { dialect } = bill;
  const times = ofRaw(dialect.assignments).filter(({ type }) => type === 'time');
  const lacking = times.map(({ column }) => `${sqlName(column)} IS NULL`).join(' OR ') || 'false';
  const own = `x_SourceId BETWEEN ${firstSource} AND ${firstSource + paths.length - 1}`;
  // A question of its own: only where there is no JSON are the columns beside it looked at.
  const unread = ofRaw(dialect.assignments)
    .filter(({ type }) => type === 'json')
    .map(
      ({ column }) =>
        `(SELECT count(*) FROM ${dialect.table} WHERE ${own} AND ${sqlName(column)} IS NULL
          AND contains(x_Columns, '"${unreadMember}${column}":'))`,
    );
  return `SELECT count(*) FILTER (x_PeriodId = ${faultyPeriod}) AS faulty,
    ${[`count(*) FILTER (${lacking})`, ...unread].join(' + ')} AS lacking
  FROM ${dialect.table} WHERE ${own}`;
}
