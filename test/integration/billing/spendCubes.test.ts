import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { SpendCubes } from '#engine/billing/spend/spendCubes.ts';

let folder = '';
let ledger: Ledger;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-test-cubes-'));
  ledger = createLedger(join(folder, 'ledger.duckdb'));
});
afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

async function importBill() {
  const path = join(folder, 'bill.csv');
  writeFileSync(
    path,
    'ProviderName,BillingAccountId,BillingPeriodStart,BillingCurrency,ChargeCategory,BilledCost,EffectiveCost\nAWS,1,2026-10-01T00:00:00Z,USD,Usage,5,7\n',
  );
  await ledger.importFiles({ paths: [path] }, () => undefined, new AbortController().signal);
}

/** Charges that the cube of days holds, and how many periods it says that it holds. */
async function held() {
  const [found] = await ledger.read<{ readonly rows: number; readonly periods: number }>(
    'SELECT (SELECT CAST(sum(rows) AS INTEGER) FROM spend_days) AS rows, (SELECT CAST(count(*) AS INTEGER) FROM spend_cubed) AS periods',
  );
  return found;
}

it('changes that come while cubes are made are not added twice', async () => {
  await importBill();
  let revision = 0;
  // Each question comes after another change.
  const changing = new Proxy(ledger, {
    get: (of, name: keyof Ledger) => {
      if (name !== 'revision') return of[name];
      revision += 1;
      return revision;
    },
  });
  const cubes = new SpendCubes(changing);
  await Promise.all(Array.from({ length: 8 }, () => cubes.relation()));
  expect(await held()).toEqual({ rows: 1, periods: 1 });
});

it('what was added twice once is made anew', async () => {
  await importBill();
  await new SpendCubes(ledger).relation();
  const twice = ['spend_days', 'spend_cubed'].map((table) => `INSERT INTO ${table} SELECT * FROM ${table}`);
  await ledger.derive(twice);
  expect(await held()).toEqual({ rows: 2, periods: 2 });
  await new SpendCubes(ledger).relation();
  expect(await held()).toEqual({ rows: 1, periods: 1 });
});
