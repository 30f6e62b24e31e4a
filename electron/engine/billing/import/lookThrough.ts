import type { DuckDBConnection } from '@duckdb/node-api';
import { plainRows } from '../ledger/plainRows.ts';
import { type BillReader, withAllKeys } from './billReader.ts';
import { type AzureKind, azureDialect, azureEvidence, azureKindByName } from './dialects/azureDialect.ts';
import { dialectOf, type ReadableBill } from './readableBill.ts';

/**
 * What the head of a file does not tell, of whole files: keys of JSON that come late, and which of Azure's two costs its rows state. Part of
 * an import; a preview looks at heads alone.
 */
export async function lookThrough(
  bills: readonly ReadableBill[],
  connection: DuckDBConnection,
): Promise<readonly ReadableBill[]> {
  const looked: ReadableBill[] = [];
  for (const bill of bills) looked.push(await withLateKeys(bill, connection));
  return await withAzureKinds(looked, connection);
}

async function withLateKeys(bill: ReadableBill, connection: DuckDBConnection): Promise<ReadableBill> {
  const reader = await withAllKeys(bill.reader, connection);
  const dialect = reader === bill.reader ? null : dialectOf(reader.columns, reader.file.name);
  return dialect ? { reader, dialect } : bill;
}

const isAzure = ({ dialect: { kind } }: ReadableBill) =>
  kind === 'azure-actual' || kind === 'azure-amortized';

/**
 * Azure's two exports have the same columns, and each of their files may be one of many: a folder's files are of the kind that the rows of
 * any of them show. Where no row shows it (nothing was committed to) both state the same, and the name says which it is.
 */
async function withAzureKinds(
  bills: readonly ReadableBill[],
  connection: DuckDBConnection,
): Promise<readonly ReadableBill[]> {
  const shown = new Map<ReadableBill, AzureKind | null>();
  for (const bill of bills.filter(isAzure)) shown.set(bill, await shownKind(bill.reader, connection));
  const folderOf = ({ reader }: ReadableBill) => reader.file.name.replace(/[^/\\]*$/, '');
  return bills.map((bill) => {
    if (!shown.has(bill)) return bill;
    const inFolder = [...shown].flatMap(([other, kind]) =>
      kind !== null && folderOf(other) === folderOf(bill) ? [kind] : [],
    );
    const ofFolder = new Set(inFolder).size === 1 ? inFolder[0] : undefined;
    const kind = shown.get(bill) ?? ofFolder ?? azureKindByName(bill.reader.file.name);
    const dialect = azureDialect(bill.reader.columns, kind);
    return dialect ? { ...bill, dialect } : bill;
  });
}

async function shownKind(reader: BillReader, connection: DuckDBConnection): Promise<AzureKind | null> {
  const evidence = azureEvidence(reader.columns);
  if (evidence === null) return null;
  const counts = Object.entries(evidence).map(([name, sql]) => `count(*) FILTER (${sql}) AS "${name}"`);
  const [found] = await plainRows<Readonly<Record<keyof typeof evidence, number>>>(
    connection,
    `SELECT ${counts.join(', ')} FROM ${reader.relation([reader.file.path])}`,
  );
  // This reading is no part of the import: its rejects come again.
  for (const table of ['reject_errors', 'reject_scans'])
    await connection.run(`DROP TABLE IF EXISTS ${table}`);
  if (!found) return null;
  const { unused, coveredAtCost, bought, coveredFree } = found;
  const isAmortized = unused > 0 || coveredAtCost > 0;
  const isActual = bought > 0 || (coveredFree > 0 && !isAmortized);
  if (isAmortized === isActual) return null;
  return isAmortized ? 'amortized' : 'actual';
}
