import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PriceLists } from '#engine/billing/connections/priceLists.ts';
import { pullAndPrices } from '#engine/billing/connections/pullAndPrices.ts';
import { lambdaConnector } from '#engine/billing/connectors/lambda/lambdaConnector.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import { createMemoryLedger } from '../../fixtures/billing/memoryLedger.ts';
import { type ProviderServer, serveProvider } from '../../fixtures/billing/providerServer.ts';
import { connectionTo, pullContext } from '../../fixtures/billing/pullContext.ts';

let folder = '';
let server: ProviderServer | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-prices-'));
});
afterEach(async () => {
  await server?.close();
  server = null;
  await rm(folder, { recursive: true });
});

const quote: PriceQuote = {
  provider: 'lambda',
  instance: 'gpu_1x_h100',
  region: '',
  gpuKey: 'h100-sxm',
  gpuCount: 1,
  unit: 'instance-hour',
  market: 'on-demand',
  price: '3.29',
  currency: 'USD',
  source: 'https://cloud.lambda.ai',
  asOf: '2026-11-21',
  note: '',
};

/** Lists in a file, with what they told. */
function listsAt(path: string) {
  const told: [string, number][] = [];
  return { told, lists: new PriceLists(path, (name, quotes) => told.push([name, quotes.length])) };
}

describe('list prices of connections', () => {
  it('outlive the run, and go with their connection', async () => {
    const path = join(folder, 'billing', 'prices.json');
    const first = listsAt(path);
    await first.lists.load();
    first.lists.take('lambda', [quote]);
    first.lists.take('vast', [quote, quote]);
    await first.lists.flush();
    const second = listsAt(path);
    await second.lists.load();
    expect(second.told).toEqual([
      ['lambda', 1],
      ['vast', 2],
    ]);
    second.lists.keepOnly(['vast']);
    await second.lists.flush();
    const third = listsAt(path);
    await third.lists.load();
    expect(second.told.at(-1)).toEqual(['lambda', 0]);
    expect(third.told).toEqual([['vast', 2]]);
  });

  it('of a broken file are none', async () => {
    const path = join(folder, 'prices.json');
    await writeFile(path, JSON.stringify({ lambda: [{ ...quote, price: 'free' }] }));
    const { told, lists } = listsAt(path);
    await lists.load();
    expect(told).toEqual([]);
  });

  it('that cannot be had are a warning of a pull that went through', async () => {
    let isDown = true;
    const served = await serveProvider(() =>
      isDown
        ? { status: 403, text: '{}' }
        : { text: '{"data":{"gpu_1x":{"instance_type":{"price_cents_per_hour":329,"specs":{"gpus":1}}}}}' },
    );
    server = served;
    const config = connectionTo(served.url, 'lambda');
    const context = pullContext(createMemoryLedger(), served.url, '2026-11-21T06:00:00Z');
    const wanted = { fromMonth: '2026-11-01', toMonth: '2026-11-01', isAgain: false };
    const taken: (readonly PriceQuote[])[] = [];
    const pull = () =>
      pullAndPrices(lambdaConnector, config, wanted, context, (quotes) => taken.push(quotes));
    expect((await pull()).warnings.at(-1)).toMatch(/^No list prices: Lambda forbids/);
    isDown = false;
    await pull();
    expect(taken).toMatchObject([[{ price: '3.29' }]]);
  });
});
