import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readBilledDays } from '#engine/billing/accrual/billedDays.ts';
import type { EstimatedDay } from '#engine/billing/accrual/estimatedDays.ts';
import { reconcileMonth } from '#engine/billing/accrual/reconcileMonth.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { emptyRateBook } from '#shared/cost/rates/rateBook.ts';
import { scratchFolder } from '../store/storeFixture.ts';

const month = '2026-10-01';

function charge(
  resource: string,
  fromHour: number,
  hours: number,
  more: Readonly<Record<string, string>> = {},
) {
  const at = (hour: number) => new Date(Date.parse(`${month}T00:00:00Z`) + hour * 3_600_000).toISOString();
  return {
    BilledCost: '0',
    EffectiveCost: String(55.04 * hours),
    ListCost: String(55.04 * hours),
    BillingCurrency: 'USD',
    BillingPeriodStart: '2026-10-01T00:00:00Z',
    BillingPeriodEnd: '2026-11-01T00:00:00Z',
    ChargePeriodStart: at(fromHour),
    ChargePeriodEnd: at(fromHour + hours),
    ChargeCategory: 'Usage',
    ConsumedQuantity: String(hours),
    ConsumedUnit: 'Hours',
    ProviderName: 'AWS',
    ResourceId: resource,
    SkuPriceDetails: '{"GpuCount": 8}',
    ...more,
  };
}

function estimate(host: string, day: string, hours: number): EstimatedDay {
  return {
    host,
    day,
    gpus: 8,
    cost: String(55.04 * hours),
    observedSeconds: hours * 8 * 3600,
    basis: 'quote',
    asOf: '2026-09-20',
  };
}

async function billed() {
  const ledger = createLedger(join(scratchFolder(), 'ledger.duckdb'));
  onTestFinished(() => ledger.close());
  const pull = await ledger.pull({ provider: 'AWS', account: '1', dataset: 'test', month });
  await pull.stage(
    [
      charge('i-a', 0, 12),
      charge('i-a', 12, 12),
      charge('i-a', 24, 24),
      charge('i-b', 0, 24, { EffectiveCost: '1000' }),
      charge('i-b', 0, 48, { ChargeCategory: 'Credit', EffectiveCost: '-500' }),
      charge('i-c', 0, 744),
      charge('i-lost', 0, 1),
    ],
    null,
  );
  await pull.commit({ isClosed: true });
  return readBilledDays(ledger, month, 'UTC');
}

it('puts each host’s days beside their estimates with a cause, and drops nothing', async () => {
  const days = await billed();
  const key = (resource: string) => days.find(({ resourceId }) => resourceId === resource)?.key ?? '';
  const result = reconcileMonth({
    month,
    billed: days,
    estimated: [
      estimate('a', '2026-10-01', 24),
      estimate('a', '2026-10-02', 20),
      estimate('b', '2026-10-01', 24),
      estimate('b', '2026-10-05', 2),
      estimate('c', '2026-10-01', 24),
      estimate('new', '2026-10-02', 1),
    ],
    hostOf: new Map([
      [key('i-a'), 'a'],
      [key('i-b'), 'b'],
      [key('i-c'), 'c'],
    ]),
    book: emptyRateBook,
  });
  expect(result.rows.map(({ host, day, cause }) => [host, day, cause])).toEqual([
    ['a', '2026-10-01', 'none'],
    ['a', '2026-10-02', 'hours not observed'],
    ['b', '2026-10-01', 'discount'],
    ['c', null, 'hours not observed'],
  ]);
  expect(result.rows[1]).toMatchObject({
    billed: '1320.96',
    variance: '220.16',
    billedSeconds: 24 * 8 * 3600,
  });
  expect(result).toMatchObject({
    unmatchedBilled: [{ currency: 'USD', amount: '55.04' }],
    unmatchedResources: 1,
    unbilledEstimated: '165.12',
    unbilledDays: 2,
    unbilledHosts: ['b', 'new'],
  });
});

it('holds another currency only by a rate that the user gave', async () => {
  const days = await billed();
  const hostOf = new Map(days.map(({ key }) => [key, 'a']));
  const inEuro = { ...emptyRateBook, currency: 'EUR' };
  const [row] = reconcileMonth({ month, billed: days, estimated: [], hostOf, book: inEuro }).rows;
  expect(row).toMatchObject({ variance: null, why: 'rates.yaml has no rate from USD to EUR.' });
});
