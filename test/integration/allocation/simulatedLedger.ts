import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import { focusCsv } from '#sim/bill/focusCsv.ts';

/** A ledger into which the bills were imported as the file that a provider would give, and the sum of a query over it. */
export async function ledgerWith(
  rows: Iterable<FocusRow>,
  folder: string,
): Promise<{ readonly ledger: Ledger; readonly sum: (sql: string) => Promise<string> }> {
  const file = join(folder, 'focus.csv');
  writeFileSync(file, [...focusCsv(rows)].join(''));
  const ledger = createLedger(join(folder, 'ledger.duckdb'));
  const report = await ledger.importFiles({ paths: [file] }, () => undefined, new AbortController().signal);
  expect(report.faults).toEqual([]);
  return { ledger, sum: async (sql) => String((await ledger.read<{ sum: string }>(sql))[0]?.sum) };
}
