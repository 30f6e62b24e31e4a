import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { usageWithoutCost } from '#engine/billing/rates/usageWithoutCost.ts';
import { priceUsage } from '#shared/cost/rates/priceUsage.ts';
import { type ProviderServer, serveProvider } from '../../fixtures/billing/providerServer.ts';
import { connectionTo, pullContext } from '../../fixtures/billing/pullContext.ts';
import { coreweaveDouble } from './providers/coreweaveDouble.ts';
import { runpodDouble } from './providers/runpodDouble.ts';

const month = '2026-10-01';
const card = {
  name: 'contract',
  applies: { provider: 'coreweave', gpu: 'H100' },
  perGpuHour: '4.2500000000000001',
  currency: 'USD',
};

let folder = '';
let ledger: Ledger;
let server: ProviderServer | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-usage-'));
  ledger = createLedger(join(folder, 'ledger.duckdb'));
});
afterEach(async () => {
  await server?.close();
  server = null;
  await ledger.close();
  await rm(folder, { recursive: true, force: true });
});

async function pull(double: typeof coreweaveDouble): Promise<void> {
  const served = await serveProvider((asked) => double.answer(asked, { isEmpty: false, isMalformed: false }));
  server = served;
  const config = connectionTo(served.url, double.connector.kind, double.options);
  const context = pullContext(ledger, served.url, '2026-11-21T06:00:00Z', double.more);
  await double.connector.pull(config, { fromMonth: month, toMonth: month, isAgain: false }, context);
}

it("CoreWeave's hours are priced by the card, to the last place; without one they are unknown", async () => {
  await pull(coreweaveDouble);
  const usage = await usageWithoutCost(ledger, month);
  expect(priceUsage(usage, [card])).toEqual([
    expect.objectContaining({
      ...{ provider: 'CoreWeave', sku: 'gpu.h100', gpuModel: 'H100', unit: 'GPU-Hours', market: 'on-demand' },
      ...{ quantity: '15.625', card: 'contract', amount: '66.4062500000000015625' },
    }),
  ]);
  expect(priceUsage(usage, [])).toMatchObject([{ amount: null, quantity: '15.625' }]);
});

it('what is billed is not usage without cost, and a month without bills has none', async () => {
  expect(await usageWithoutCost(ledger, month)).toEqual([]);
  await pull(runpodDouble);
  expect(await usageWithoutCost(ledger, month)).toEqual([]);
});
