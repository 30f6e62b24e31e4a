import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { createSpend } from '#engine/billing/spend/spend.ts';
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

it('budgets by a tag are asked of a cube by that tag, which follows bills and budgets', async () => {
  const path = join(folder, 'tagged.csv');
  const head = `ProviderName,BillingAccountId,BillingPeriodStart,BillingCurrency,ChargeCategory,ChargePeriodStart,ChargePeriodEnd,EffectiveCost,Tags`;
  const row = (day: string, cost: number, tags: string) =>
    `AWS,1,2026-10-01T00:00:00Z,USD,Usage,2026-10-${day}T00:00:00Z,2026-10-${day}T01:00:00Z,${cost},"${tags.replaceAll('"', '""')}"`;
  const write = (cost: number) =>
    writeFileSync(
      path,
      `${[head, row('01', cost, '{"te\'am/~":"ml"}'), row('02', 3, '{"te\'am/~":"ml","owner":"eve"}'), row('02', 50, '{"owner":"eve"}')].join('\n')}\n`,
    );
  const budget = (name: string, dimension: string, value: string) =>
    `  - { name: ${name}, dimension: "${dimension}", ${value}amount: 10, currency: USD }\n`;
  const team = budget('Ml', "tag:te'am/~", 'value: ml, ') + budget('Nobody', "tag:te'am/~", '');
  const budgetsAre = (lines: string) => writeFileSync(join(folder, 'budgets.yaml'), `budgets:\n${lines}`);
  const spend = createSpend({
    ledgerInUse: () => ({ ledger, demo: false }),
    configFolder: folder,
    now: () => Date.UTC(2026, 11, 20),
  });
  const spentOf = async () => {
    await ledger.importFiles({ paths: [path] }, () => undefined, new AbortController().signal);
    const scope = { month: '2026-10-01', basis: 'effective', gpuOnly: false, filters: [] } as const;
    return (await spend.month(scope)).burns.map(({ budget: { name }, spent, state }) => [name, spent, state]);
  };
  const tags = () =>
    ledger.read<{ readonly tagKey: string; readonly amount: string }>(
      'SELECT tagKey, sum(effective) AS amount FROM spend_tag_days GROUP BY tagKey ORDER BY tagKey',
    );
  write(4);
  budgetsAre(team + budget('Eve', 'tag:owner', 'value: eve, '));
  expect(await spentOf()).toEqual([
    ['Ml', '7', 'within'],
    ['Nobody', '50', 'over'],
    ['Eve', '53', 'over'],
  ]);
  expect(await tags()).toEqual([
    { tagKey: 'owner', amount: '57' },
    { tagKey: "te'am/~", amount: '57' },
  ]);
  write(9);
  budgetsAre(team);
  expect(await spentOf()).toEqual([
    ['Ml', '12', 'over'],
    ['Nobody', '50', 'over'],
  ]);
  expect(await tags()).toEqual([{ tagKey: "te'am/~", amount: '62' }]);
});
