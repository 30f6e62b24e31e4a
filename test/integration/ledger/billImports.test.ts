import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Engine } from '#engine/engineTypes.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import type { BillReport } from '#shared/contract/schemas/bills.ts';

let folder = '';
let engine: Engine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-test-imports-'));
  const secrets = createMemorySecretStore();
  engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    secrets,
    startDemo: null,
    shell: 'cli',
    store: false,
  });
});
afterEach(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

const base64 = (text: string) => Buffer.from(text).toString('base64');

test('a page hands over bytes, sees the mapping, imports, and takes the month out and puts it back', async () => {
  const { imports } = createRouterClient(engine.router).billing;
  expect(await imports.periods({})).toEqual([]);
  expect(existsSync(join(folder, 'data', 'ledger.duckdb'))).toBe(false);
  const { upload } = await imports.begin({});
  await imports.piece({
    upload,
    name: '../../bill.csv',
    base64: base64('ProviderName,BillingAccountId,BillingPeriodStart,BilledCost\nAWS,1,'),
  });
  await imports.piece({ upload, name: '../../bill.csv', base64: base64('2026-10-01T00:00:00Z,-2.50\n') });
  const preview = await imports.preview({ upload });
  expect(preview.files[0]).toMatchObject({ file: 'bill.csv', kind: 'focus' });
  let report: BillReport | null = null;
  for await (const progress of await imports.run({ upload })) report = progress.report ?? report;
  expect(report).toMatchObject({ rows: 1, periods: [{ outcome: 'new', month: '2026-10-01' }] });
  expect(readdirSync(join(folder, 'data', 'uploads'))).toEqual([]);
  const [period] = await imports.periods({});
  if (!period) throw new Error('no period');
  expect(period.sums[0]?.billed).toBe('-2.5');
  const { provider, account, dataset, month } = period;
  await imports.forget({ provider, account, dataset, month });
  expect(await imports.periods({})).toEqual([]);
  await imports.restore({ provider, account, dataset, month });
  expect(await imports.periods({})).toEqual([period]);
});
