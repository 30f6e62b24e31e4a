import type { DuckDBConnection } from '@duckdb/node-api';
import type { ImportedFile, ImportedPeriod } from '#shared/money/importReport.ts';
import { type ImportFacts, keepRecord } from './importBook.ts';
import type { InsertPlan } from './insertSql.ts';
import { mergePeriods, type NewPeriod, replacePeriod } from './newPeriods.ts';
import { describeBill, type ReadableBill } from './readableBill.ts';
import { refuseTwins } from './twinFiles.ts';

/** Files whose rows lie in the ledger and are not in force yet. */
interface ReadBills {
  readonly bills: readonly ReadableBill[];
  readonly plans: readonly InsertPlan[];
  readonly parts: readonly NewPeriod[];
  /** True where parts of their periods may be missing. */
  readonly isPartial: boolean;
}

/**
 * Puts the periods of an import in force, with the files that each came from and how they were read. Part of its transaction.
 * @throws FailureError (unreadable) where two files hold the same charges.
 */
export async function putInForce(
  writer: DuckDBConnection,
  { bills, plans, parts, isPartial }: ReadBills,
  facts: ImportFacts,
): Promise<readonly ImportedPeriod[]> {
  const told: ImportedPeriod[] = [];
  await refuseTwins(writer, parts, (source) => placeOf(source, plans)?.name ?? '');
  for (const period of mergePeriods(parts)) {
    const one = await replacePeriod(writer, period, { now: facts.importedAtMs, isPartial });
    told.push(one);
    if (one.outcome === 'unchanged' || one.outcome === 'kept') continue;
    for (const source of period.sources) {
      await writer.run(`INSERT INTO sources VALUES (${source}, ${period.id}, ?, 'file')`, [
        placeOf(source, plans)?.name ?? '',
      ]);
    }
    const own = parts.filter(({ id }) => id === period.id);
    const files = filesOf(bills, plans, own).filter(({ rows }) => rows !== null && rows > 0);
    await keepRecord(writer, period.id, files, facts);
  }
  return told;
}

/** What is told of files, with their rows in these parts. */
export function filesOf(
  bills: readonly ReadableBill[],
  plans: readonly InsertPlan[],
  parts: readonly NewPeriod[],
): readonly ImportedFile[] {
  const rows = new Map<string, number>();
  for (const { sources, sums } of parts) {
    const path = placeOf(sources[0] ?? 0, plans)?.path ?? '';
    rows.set(path, (rows.get(path) ?? 0) + sums.reduce((all, one) => all + one.rows, 0));
  }
  return bills.map((bill) => describeBill(bill, rows.get(bill.reader.file.path) ?? 0));
}

function placeOf(source: number, plans: readonly InsertPlan[]) {
  const plan = plans.find(
    ({ firstSource, paths }) => source >= firstSource && source < firstSource + paths.length,
  );
  if (!plan) return null;
  const at = source - plan.firstSource;
  return { path: plan.paths[at] ?? '', name: plan.names[at] ?? '' };
}
