import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { allocateMonth } from '#engine/billing/allocation/allocateMonth.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';

const head =
  'ProviderName,BillingAccountId,BillingCurrency,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,ResourceId,BilledCost,EffectiveCost';
const october = '2026-10-01T00:00:00Z,2026-11-01T00:00:00Z,2026-10-01T00:00:00Z,2026-10-01T01:00:00Z,Usage';

it('charges that state no cost are counted, and stand in no line as 0', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-unpriced-'));
  const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
  const store = await openTelemetryStore({ path: join(folder, 'telemetry.duckdb'), retention });
  const ledger = createLedger(join(folder, 'ledger.duckdb'));
  onTestFinished(async () => {
    await Promise.all([store.close(), ledger.close()]);
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'bill.csv');
  writeFileSync(file, `${head}\nPriced,a,USD,${october},one,5,5\nUsageOnly,b,USD,${october},two,,\n`);
  await ledger.importFiles({ paths: [file] }, () => undefined, new AbortController().signal);
  const found = await allocateMonth(
    { ledger, store, hostOf: new Map() },
    { month: '2026-10-01', by: { kind: 'plain', name: 'provider' }, basis: 'effective' },
  );
  expect(found).toMatchObject({ rows: 2, rowsWithoutCost: 1 });
  const lines = found.tables.flatMap(({ rows }) => rows.map(({ key }) => key));
  expect(lines).toEqual(['Priced']);
});
