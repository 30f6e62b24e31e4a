import type { DuckDBConnection } from '@duckdb/node-api';
import { plainRows } from '../ledger/plainRows.ts';
import { runPlaceOf, severalRuns } from './exportRuns.ts';
import type { NewPeriod } from './newPeriods.ts';

/**
 * Refuses an import in which the charges of a period came more than once: out of several runs of one export, out of one file in two
 * formats, or out of two files whose rows are the same.
 * @throws FailureError (unreadable) that names them.
 */
export async function refuseTwins(
  connection: DuckDBConnection,
  parts: readonly NewPeriod[],
  nameOf: (source: number) => string,
): Promise<void> {
  const byPeriod = new Map<number, NewPeriod[]>();
  for (const part of parts) byPeriod.set(part.id, [...(byPeriod.get(part.id) ?? []), part]);
  for (const same of byPeriod.values()) {
    const [first] = same;
    const sources = [...new Set(same.flatMap((part) => part.sources))];
    if (!first || sources.length < 2) continue;
    const twins = twinNames(sources.map(nameOf)) ?? (await sameRows(connection, same))?.map(nameOf);
    if (twins) throw severalRuns(first.key.month.slice(0, 7), twins);
  }
}

const ending = /\.(?:csv|parquet|jsonl|ndjson|json)(?:\.gz)?$/i;

/** Of files of one period, those of several runs of one export, and one name with two endings; null where there are none. */
function twinNames(names: readonly string[]): readonly string[] | null {
  const groups = new Map<string, Map<string, string>>();
  const note = (group: string, one: string, name: string) => {
    const known = groups.get(group) ?? new Map<string, string>();
    if (!known.has(one)) known.set(one, name);
    groups.set(group, known);
  };
  for (const name of names) {
    const { group, run } = runPlaceOf(name);
    if (run !== '') note(`runs ${group}`, run, name);
    note(`name ${name.replace(ending, '').toLowerCase()}`, ending.exec(name)?.[0].toLowerCase() ?? '', name);
  }
  const twins = [...groups.values()].find((known) => known.size > 1);
  return twins ? [...twins.values()] : null;
}

/** Two files with the same rows; only those with the same sums are looked at. */
async function sameRows(
  connection: DuckDBConnection,
  parts: readonly NewPeriod[],
): Promise<readonly number[] | null> {
  const bySums = new Map<string, number[]>();
  const sources = new Map<number, string[]>();
  for (const { sources: own, sums } of parts)
    for (const source of own) sources.set(source, [...(sources.get(source) ?? []), JSON.stringify(sums)]);
  for (const [source, sums] of sources) {
    const key = sums.toSorted().join();
    bySums.set(key, [...(bySums.get(key) ?? []), source]);
  }
  const alike = [...bySums.values()].filter((same) => same.length > 1).flat();
  const [first] = parts;
  if (!first || alike.length === 0) return null;
  const prints = await plainRows<{ readonly source: number; readonly print: string }>(
    connection,
    `SELECT x_SourceId AS source, count(*) || ' ' || sum(hash(*COLUMNS(* EXCLUDE (x_PeriodId, x_SourceId, x_SourceLine)))::HUGEINT)::VARCHAR AS print
      FROM ${first.table} WHERE x_PeriodId = ${first.id} AND x_SourceId IN (${alike.join(', ')}) GROUP BY x_SourceId ORDER BY x_SourceId`,
  );
  const seen = new Map<string, number>();
  for (const { source, print } of prints) {
    const twin = seen.get(print);
    if (twin !== undefined) return [twin, source];
    seen.set(print, source);
  }
  return null;
}
