import { afterEach, describe, expect, it } from 'vitest';
import type { ConnectorContext } from '#engine/billing/connectors/connector.ts';
import type { TestStep } from '#shared/domain/billingConnection.ts';
import { sumKnown } from '#shared/money/decimal.ts';
import { createMemoryLedger, type MemoryLedger } from '../../fixtures/billing/memoryLedger.ts';
import {
  type Asked,
  type ProviderServer,
  type Reply,
  serveProvider,
} from '../../fixtures/billing/providerServer.ts';
import { connectionTo, pullContext } from '../../fixtures/billing/pullContext.ts';
import { azureDouble } from './providers/azureDouble.ts';
import { coreweaveDouble } from './providers/coreweaveDouble.ts';
import { digitaloceanDouble } from './providers/digitaloceanDouble.ts';
import { gcpDouble } from './providers/gcpDouble.ts';
import type { Mood, ProviderDouble } from './providers/providerDouble.ts';
import { runpodDouble } from './providers/runpodDouble.ts';
import { upcloudDouble } from './providers/upcloudDouble.ts';
import { vastDouble } from './providers/vastDouble.ts';

const month = '2026-10-01';
const october = { fromMonth: month, toMonth: month, isAgain: false };
const settled = '2026-11-21T06:00:00Z';
const running = '2026-11-02T00:00:00Z';

const doubles: readonly ProviderDouble[] = [
  gcpDouble,
  azureDouble,
  runpodDouble,
  vastDouble,
  coreweaveDouble,
  digitaloceanDouble,
  upcloudDouble,
];

let server: ProviderServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** What goes wrong: a reply instead of the documented one, or null. */
type Fault = (asked: Asked, nth: number) => Reply | null;

interface Bench {
  readonly ledger: MemoryLedger;
  readonly context: ConnectorContext;
  fault: Fault;
  mood: Mood;
  readonly server: ProviderServer;
  nowIso: string;
  options: ProviderDouble['options'];
  pull(): ReturnType<ProviderDouble['connector']['pull']>;
  steps(): Promise<readonly TestStep[]>;
}

async function benchOf(double: ProviderDouble, nowIso = settled): Promise<Bench> {
  const ledger = createMemoryLedger();
  let billing = 0;
  const served = await serveProvider((asked) => {
    const isBilling = double.isBilling(asked);
    if (isBilling) billing += 1;
    return (isBilling ? bench.fault(asked, billing) : null) ?? double.answer(asked, bench.mood);
  });
  server = served;
  const config = () => connectionTo(served.url, double.connector.kind, bench.options);
  const now = () => Date.parse(bench.nowIso);
  const context = pullContext(ledger, served.url, nowIso, { ...double.more, now });
  const bench: Bench = {
    ledger,
    context,
    server: served,
    fault: () => null,
    mood: { isEmpty: false, isMalformed: false },
    nowIso,
    options: double.options,
    pull: () => {
      billing = 0;
      return double.connector.pull(config(), october, context);
    },
    steps: async () => {
      const steps: TestStep[] = [];
      for await (const step of double.connector.test(config(), context)) steps.push(step);
      return steps;
    },
  };
  return bench;
}

/** Null where no row states the cost. */
function sumOf(ledger: MemoryLedger, column: string): string | null {
  return sumKnown(ledger.rowsOf({ month }).map((row) => row[column] ?? null)).sum;
}

function expectWhole({ ledger }: Bench, double: ProviderDouble): void {
  expect(ledger.rowsOf({ month })).toHaveLength(double.rows);
  expect(sumOf(ledger, 'BilledCost')).toBe(double.billed);
  expect(sumOf(ledger, 'EffectiveCost')).toBe(double.effective);
  expect(ledger.stagedRowsOf({})).toBe(0);
}

const refusal = (status: number, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers,
  text: '{"error":"refused"}',
});

describe.each(doubles.map((double) => [double.connector.kind, double] as const))('%s', (_, double) => {
  it('brings in every page with exact sums, and keeps a closed month', async () => {
    const bench = await benchOf(double);
    const report = await bench.pull();
    expect(report.months).toMatchObject([{ month, rows: double.rows, outcome: 'pulled', isClosed: true }]);
    expectWhole(bench, double);
    for (const row of bench.ledger.rowsOf({ month })) {
      expect(row.BillingPeriodStart).toBe('2026-10-01T00:00:00Z');
      expect(Date.parse(row.ChargePeriodEnd ?? '')).toBeGreaterThan(Date.parse(row.ChargePeriodStart ?? ''));
    }
    bench.server.forget();
    const again = await bench.pull();
    expect(again.months).toMatchObject([{ outcome: 'kept', rows: double.rows }]);
    // DigitalOcean's list of invoices, to know which there are.
    expect(bench.server.asked.filter(double.isBilling).length).toBeLessThanOrEqual(
      double === digitaloceanDouble ? 1 : 0,
    );
  });

  it('leaves a month that has just ended open', async () => {
    const bench = await benchOf(double, running);
    expect((await bench.pull()).months[0]?.isClosed).toBe(false);
    expectWhole(bench, double);
  });

  it('an empty month is empty, not a failure', async () => {
    const bench = await benchOf(double);
    bench.mood = { isEmpty: true, isMalformed: false };
    expect((await bench.pull()).months).toMatchObject([{ rows: 0 }]);
    expect(bench.ledger.rowsOf({ month })).toEqual([]);
  });

  it('401: says that the credentials have expired, and changes nothing', async () => {
    const bench = await benchOf(double);
    bench.fault = () => refusal(401);
    await expect(bench.pull()).rejects.toMatchObject({ failure: { kind: 'authentication', terminal: true } });
    expect(await bench.ledger.periods()).toEqual([]);
    expect((await bench.steps()).find(({ outcome }) => outcome === 'failed')?.failure?.kind).toBe(
      'authentication',
    );
  });

  it('403: the test names the right that is missing', async () => {
    const bench = await benchOf(double);
    bench.fault = () => refusal(403);
    const failed = (await bench.steps()).find(({ outcome }) => outcome === 'failed');
    expect(failed?.missingRight).toMatch(double.right);
    await expect(bench.pull()).rejects.toMatchObject({
      failure: { kind: 'permission', message: expect.stringMatching(double.right) },
    });
  });

  it('429 with Retry-After, and 503: waits and goes on', async () => {
    const bench = await benchOf(double);
    bench.fault = (_asked, nth) =>
      nth === 1 ? refusal(429, { 'retry-after': '1' }) : nth === 2 ? refusal(503) : null;
    const startedMs = performance.now();
    await bench.pull();
    expect(performance.now() - startedMs).toBeGreaterThan(950);
    expectWhole(bench, double);
  });

  it('429 that does not end is told as such', async () => {
    const bench = await benchOf(double);
    bench.fault = () => refusal(429);
    await expect(bench.pull()).rejects.toMatchObject({ failure: { kind: 'back-pressure' } });
  });

  it('a body that is cut once is asked for again', async () => {
    const bench = await benchOf(double);
    bench.fault = (asked, nth) =>
      nth === 1 ? { ...double.answer(asked, bench.mood), text: `${' '.repeat(4000)}{}`, isCut: true } : null;
    await bench.pull();
    expectWhole(bench, double);
  });

  it('the network dies on the last page: nothing is lost, and the next pull goes on there', async () => {
    const bench = await benchOf(double);
    let total = 0;
    bench.fault = (_asked, nth) => {
      total = nth;
      return null;
    };
    await bench.pull();
    const cut = await benchOf(double);
    let isDown = true;
    cut.fault = (_asked, nth) =>
      isDown && nth >= total ? { text: `${' '.repeat(4000)}`, isCut: true } : null;
    await expect(cut.pull()).rejects.toMatchObject({ failure: { kind: 'closed' } });
    expect(await cut.ledger.periods()).toEqual([]);
    isDown = false;
    cut.server.forget();
    const report = await cut.pull();
    expectWhole(cut, double);
    // A month of UpCloud is one page.
    if (double !== upcloudDouble) {
      expect(report.months[0]?.outcome).toBe('resumed');
      expect(cut.server.asked.filter(double.isBilling).length).toBeLessThan(total);
    }
  });

  it('a malformed amount is refused with its page and row; the month in force stays', async () => {
    const bench = await benchOf(double, running);
    await bench.pull();
    bench.mood = { isEmpty: false, isMalformed: true };
    await expect(bench.pull()).rejects.toMatchObject({
      failure: { kind: 'unreadable', message: expect.stringMatching(double.malformedAt) },
    });
    expect(bench.ledger.rowsOf({ month })).toHaveLength(double.rows);
    expect(sumOf(bench.ledger, 'BilledCost')).toBe(double.billed);
  });

  it('a cancelled pull stops', async () => {
    const controller = new AbortController();
    const cancelled = await benchOf({ ...double, more: { ...double.more, signal: controller.signal } });
    cancelled.fault = () => {
      controller.abort(new Error('cancelled'));
      return null;
    };
    await expect(cancelled.pull()).rejects.toThrow();
    expect(await cancelled.ledger.periods()).toEqual([]);
  });

  it('its policy and costs are said', () => {
    const config = connectionTo('http://127.0.0.1:1', double.connector.kind, double.options);
    expect(double.connector.policy(config).length).toBeGreaterThan(50);
    expect(double.connector.costOfCalls).toMatch(/\.$/);
  });
});

describe.each(
  doubles
    .filter((double) => double !== upcloudDouble)
    .map((double) => [double.connector.kind, double] as const),
)('%s, a pull that was cut off', (_, double) => {
  /** A bench whose first page is staged and whose later ones were never reached. */
  async function cutBench(): Promise<{ readonly bench: Bench }> {
    const bench = await benchOf(double);
    bench.fault = () => (bench.ledger.stagedRowsOf({}) > 0 ? refusal(500) : null);
    await expect(bench.pull()).rejects.toMatchObject({ failure: { kind: 'back-pressure' } });
    expect(bench.ledger.stagedRowsOf({})).toBeGreaterThan(0);
    bench.fault = () => null;
    bench.server.forget();
    return { bench };
  }

  it('goes on a day later', async () => {
    const { bench } = await cutBench();
    bench.nowIso = '2026-11-22T06:00:00Z';
    expect((await bench.pull()).months[0]?.outcome).toBe('resumed');
    expectWhole(bench, double);
  });

  it('begins anew after three days: what it had may have been corrected', async () => {
    const { bench } = await cutBench();
    bench.nowIso = '2026-11-24T06:00:00Z';
    expect((await bench.pull()).months[0]?.outcome).toBe('pulled');
    expectWhole(bench, double);
  });

  it('begins anew with other options: two views of a month would count twice', async () => {
    const { bench } = await cutBench();
    bench.options = { ...double.options, note: 'changed' };
    expect((await bench.pull()).months[0]?.outcome).toBe('pulled');
    expectWhole(bench, double);
  });
});

describe.each(
  doubles
    .filter(({ staleStatus }) => staleStatus !== null)
    .map((double) => [double.connector.kind, double] as const),
)('%s, a page that the provider has forgotten', (_, double) => {
  it('begins the month anew, once', async () => {
    const bench = await benchOf(double);
    // The first page is in, the second is never reached.
    const isNext = ({ query }: Asked) =>
      ['after_token', 'page_token', 'pageToken'].some((name) => query.get(name) !== null);
    bench.fault = (asked) => (isNext(asked) ? refusal(500) : null);
    await expect(bench.pull()).rejects.toMatchObject({ failure: { kind: 'back-pressure' } });
    expect(bench.ledger.stagedRowsOf({})).toBeGreaterThan(0);
    let refused = 0;
    bench.fault = (asked) => {
      if (!isNext(asked) || refused > 0) return null;
      refused += 1;
      return refusal(double.staleStatus ?? 404);
    };
    await bench.pull();
    expect(refused).toBe(1);
    expectWhole(bench, double);
  });
});
