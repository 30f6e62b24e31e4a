import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { chargesRelation, hasGpuSql } from '#engine/billing/spend/spendRelation.ts';

test('Azure: a machine is told by its resource where the export has no category, and a disk is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-test-azure-'));
  const ledger = createLedger(join(folder, 'ledger.duckdb'));
  onTestFinished(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const row = (resource: string, meter: string) =>
    `acc,10/01/2026,10/31/2026,10/05/2026,Usage,m-1,${meter},/subscriptions/s/providers/Microsoft.Compute/${resource},1,EUR\n`;
  const path = join(folder, 'costs.csv');
  writeFileSync(
    path,
    'BillingAccountId,BillingPeriodStartDate,BillingPeriodEndDate,Date,ChargeType,MeterId,MeterName,ResourceId,CostInBillingCurrency,BillingCurrency\n' +
      row('virtualMachines/v', 'ND96isr H100 v5 Spot') +
      row('disks/d', 'ND96isr H100 v5') +
      row('virtualMachines/w', 'D4 v3'),
  );
  await ledger.importFiles({ paths: [path] }, () => {}, new AbortController().signal);
  const rows = await ledger.read(
    `SELECT instanceType AS type, ${hasGpuSql()} AS "hasGpu" FROM ${chargesRelation} ORDER BY line`,
  );
  expect(rows).toEqual([
    { type: 'Standard_ND96isr_H100_v5', hasGpu: true },
    { type: null, hasGpu: false },
    { type: null, hasGpu: false },
  ]);
});
