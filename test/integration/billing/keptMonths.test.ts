import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digitaloceanConnector } from '#engine/billing/connectors/digitalocean/digitaloceanConnector.ts';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { chargeDetail } from '#engine/billing/spend/chargeDetail.ts';
import { serveProvider } from '../../fixtures/billing/providerServer.ts';
import { connectionTo, pullContext } from '../../fixtures/billing/pullContext.ts';
import { digitaloceanDouble } from './providers/digitaloceanDouble.ts';

let folder = '';
let ledger: Ledger;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-test-kept-'));
  ledger = createLedger(join(folder, 'ledger.duckdb'));
});
afterEach(async () => {
  await ledger.close();
  await rm(folder, { recursive: true, force: true });
});

test('between a preview and its invoice the month stays as it is', async () => {
  const mood = { isEmpty: false, isMalformed: false };
  const server = await serveProvider((asked) => digitaloceanDouble.answer(asked, mood));
  try {
    const config = connectionTo(server.url, digitaloceanConnector.kind, digitaloceanDouble.options);
    const october = { fromMonth: '2026-10-01', toMonth: '2026-10-01', isAgain: true };
    const pull = () =>
      digitaloceanConnector.pull(config, october, pullContext(ledger, server.url, '2026-11-02T00:00:00Z'));
    await pull();
    const before = await ledger.periods();
    mood.isEmpty = true;
    expect((await pull()).months).toMatchObject([{ outcome: 'kept', rows: 5, isClosed: false }]);
    expect(await ledger.periods()).toEqual(before);
    expect(before[0]?.sums[0]?.billed).toBe('2528.3');
  } finally {
    await server.close();
  }
});

test('a month that comes back has its own source, whatever came in between', async () => {
  const key = (dataset: string) => ({ provider: 'X', account: '1', dataset, month: '2026-10-01' });
  const put = async (dataset: string) => {
    const pull = await ledger.pull(key(dataset));
    await pull.stage([{ BilledCost: '1' }], null);
    await pull.commit({ isClosed: false });
  };
  await put('first');
  await ledger.forgetPeriod(key('first'));
  await put('second');
  await ledger.restorePeriod(key('first'));
  const charges = await ledger.read<{
    readonly periodId: number;
    readonly sourceId: number;
    readonly line: number;
  }>('SELECT x_PeriodId AS "periodId", x_SourceId AS "sourceId", x_SourceLine AS line FROM charges');
  expect(new Set(charges.map(({ sourceId }) => sourceId)).size).toBe(2);
  const names = await Promise.all(
    charges.map(async (charge) => (await chargeDetail(ledger, charge))?.source),
  );
  expect(names.toSorted()).toEqual(['first', 'second']);
});
