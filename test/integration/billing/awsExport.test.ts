import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awsExportConnector as connector } from '#engine/billing/connectors/aws/s3Export.ts';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import type { ConnectionConfig, TestStep } from '#shared/domain/billingConnection.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { awsEnvironment } from '../../fixtures/billing/awsLike.ts';
import { createTestContext } from '../../fixtures/billing/connectorContext.ts';
import {
  type Asked,
  type LoopbackServer,
  type Reply,
  startLoopbackServer,
} from '../../fixtures/billing/loopbackServer.ts';
import { S3Like, s3Error } from '../../fixtures/billing/s3Like.ts';

let server: LoopbackServer;
let bucket: S3Like;
let folder: string;
let ledger: Ledger;
const wanted = { fromMonth: '2026-09-01', toMonth: '2026-11-01', isAgain: false };

beforeEach(async () => {
  for (const [name, value] of Object.entries(awsEnvironment)) vi.stubEnv(name, value);
  bucket = new S3Like('bills');
  server = await startLoopbackServer(bucket.answer);
  folder = await mkdtemp(join(tmpdir(), 'headroom-export-'));
  ledger = createLedger(join(folder, 'ledger.duckdb'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await ledger.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const config = (): ConnectionConfig => ({
  name: 'export',
  kind: connector.kind,
  options: { bucket: 'bills', prefix: '/exports/', export: 'gpu' },
  endpoint: server.endpoint,
  months: 3,
  pullsPerDay: 2,
  paused: false,
});

const context = () => createTestContext({ ledger, cacheFolder: join(folder, 'cache') });

/** A month of FOCUS in so many chunks, with its manifest; each row costs `amount`. */
function putMonth(month: string, amounts: readonly string[], changedAt?: string): readonly string[] {
  const keys = amounts.map(
    (_, at) => `exports/gpu/data/billing_period=${month}/gpu-${String(at + 1).padStart(5, '0')}.csv.gz`,
  );
  for (const [at, amount] of amounts.entries()) bucket.put(keys[at] ?? '', gzipSync(focusCsv(month, amount)));
  const manifest = { exportName: 'gpu', dataFiles: keys.map((key) => `s3://bills/${key}`) };
  bucket.put(
    `exports/gpu/metadata/billing_period=${month}/gpu-Manifest-FOCUS.json`,
    JSON.stringify(manifest),
    changedAt,
  );
  return keys;
}

function focusCsv(month: string, amount: string): string {
  const next = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1)).toISOString();
  const row = {
    BilledCost: amount,
    EffectiveCost: amount,
    ContractedCost: amount,
    ListCost: amount,
    BillingCurrency: 'USD',
    BillingAccountId: '123456789012',
    BillingAccountName: 'payer',
    BillingPeriodStart: `${month}-01T00:00:00Z`,
    BillingPeriodEnd: next,
    ChargePeriodStart: `${month}-01T00:00:00Z`,
    ChargePeriodEnd: `${month}-01T01:00:00Z`,
    ChargeCategory: 'Usage',
    ChargeClass: '',
    ChargeDescription: 'p5',
    InvoiceIssuerName: 'AWS',
    PricingQuantity: '1',
    PricingUnit: 'Hours',
    ProviderName: 'AWS',
    PublisherName: 'AWS',
    ServiceCategory: 'Compute',
    ServiceName: 'Amazon Elastic Compute Cloud',
  };
  return `${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`;
}

async function billed(): Promise<Readonly<Record<string, string | null | undefined>>> {
  const periods = await ledger.periods();
  return Object.fromEntries(periods.map(({ month, sums }) => [month, sums[0]?.billed]));
}

test('months come in by their manifests, whole; one that did not change is not fetched again', async () => {
  putMonth('2026-10', ['55.04', '0.000000000000000001']);
  putMonth('2026-11', ['1.5']);
  putMonth('2026-01', ['99']);
  const report = await connector.pull(config(), wanted, context());
  expect(report.months).toMatchObject([
    {
      month: '2026-10-01',
      account: '123456789012',
      dataset: 'export',
      rows: 2,
      isClosed: true,
      outcome: 'pulled',
    },
    { month: '2026-11-01', rows: 1, isClosed: false, outcome: 'pulled' },
  ]);
  expect(await billed()).toEqual({ '2026-10-01': '55.040000000000000001', '2026-11-01': '1.5' });
  putMonth('2026-11', ['1.5', '2.5'], '2026-11-03T00:00:00.000Z');
  const before = server.asked.length;
  const again = await connector.pull(config(), wanted, context());
  expect(again.months).toMatchObject([
    { outcome: 'kept', rows: 2 },
    { outcome: 'pulled', rows: 2 },
  ]);
  expect(await billed()).toEqual({ '2026-10-01': '55.040000000000000001', '2026-11-01': '4' });
  expect(
    server.asked.slice(before).some(({ url }) => url.pathname.includes('billing_period=2026-10/gpu-0')),
  ).toBe(false);
});

test('a body that is cut goes on at its last byte; a dead network leaves what is there, and a later pull goes on', async () => {
  const [first = '', second = ''] = putMonth('2026-10', ['1', '2']);
  const object = bucket.objects.get(first);
  if (object) object.cutFirst = 40;
  await connector.pull(config(), wanted, context());
  expect(server.asked.some(({ headers }) => headers.range === 'bytes=40-')).toBe(true);
  expect(await billed()).toEqual({ '2026-10-01': '3' });

  putMonth('2026-10', ['1', '5'], '2026-11-04T00:00:00.000Z');
  let isDead = false;
  server.answer((asked) => {
    if (!isDead && asked.method === 'GET' && asked.url.pathname.endsWith('00002.csv.gz')) {
      isDead = true;
      return { ...bucket.answer(asked), cutAfter: 30 };
    }
    return isDead ? null : bucket.answer(asked);
  });
  await expect(connector.pull(config(), wanted, context())).rejects.toBeInstanceOf(FailureError);
  // The month in force is the old one until the new one is whole.
  expect(await billed()).toEqual({ '2026-10-01': '3' });
  server.answer(bucket.answer);
  const before = server.asked.length;
  const report = await connector.pull(config(), wanted, context());
  expect(report.months).toMatchObject([{ outcome: 'pulled', rows: 2 }]);
  expect(await billed()).toEqual({ '2026-10-01': '6' });
  const fetched = server.asked
    .slice(before)
    .filter(({ method, url }) => method === 'GET' && url.pathname.endsWith('.gz'));
  expect(fetched.map(({ url, headers }) => [url.pathname, headers.range])).toEqual([
    [`/bills/${second.replace('=', '%3D')}`, 'bytes=30-'],
  ]);
  const names = await readdir(join(folder, 'cache', '2026-10'));
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(names).toHaveLength(2);
});

test('a chunk that cannot be read leaves the month in force, says so, and is fetched again at the next pull', async () => {
  putMonth('2026-10', ['1', '2']);
  await connector.pull(config(), wanted, context());
  const [, second = ''] = putMonth('2026-10', ['1', '5'], '2026-11-04T00:00:00.000Z');
  bucket.put(second, Buffer.from('no gzip at all'));
  const report = await connector.pull(config(), wanted, context());
  expect(report.months).toMatchObject([{ outcome: 'kept', rows: 2, isClosed: false }]);
  expect(report.warnings).toEqual([
    expect.stringMatching(/^2026-10: a file could not be read.*stays.*gpu-00002/),
  ]);
  expect(await billed()).toEqual({ '2026-10-01': '3' });
  bucket.put(second, gzipSync(focusCsv('2026-10', '5')));
  await connector.pull(config(), wanted, context());
  expect(await billed()).toEqual({ '2026-10-01': '6' });
});

test('SlowDown is waited out', async () => {
  putMonth('2026-10', ['7']);
  let refused = 0;
  server.answer((asked) => {
    refused += 1;
    return refused % 3 === 1
      ? s3Error(503, 'SlowDown', 'Please reduce your request rate.')
      : bucket.answer(asked);
  });
  await connector.pull(config(), wanted, context());
  expect(await billed()).toEqual({ '2026-10-01': '7' });
});

test('CUR layouts: upper case, kept runs, the newest manifest of a month', async () => {
  const key = 'exports/gpu/data/BILLING_PERIOD=2026-10/20261103T000000Z/gpu-00001.csv.gz';
  bucket.put(key, gzipSync(focusCsv('2026-10', '3.25')));
  const metadata = 'exports/gpu/metadata/BILLING_PERIOD=2026-10';
  bucket.put(
    `${metadata}/old/gpu-Manifest.json`,
    '{"dataFiles":["s3://bills/gone.csv.gz"]}',
    '2026-10-05T00:00:00.000Z',
  );
  bucket.put(
    `${metadata}/new/gpu-Manifest.json`,
    JSON.stringify({ reportKeys: [key] }),
    '2026-11-03T00:00:00.000Z',
  );
  await connector.pull(config(), wanted, context());
  expect(await billed()).toEqual({ '2026-10-01': '3.25' });
});

test.each([
  ['{"dataFiles":["s3://others/x.csv.gz"]}', 'another bucket'],
  ['{"dataFiles":[]}', 'names 0 data files'],
  ['{"dataFiles":', 'is not JSON'],
])('the manifest %s is refused', async (text, words) => {
  bucket.put('exports/gpu/metadata/billing_period=2026-10/gpu-Manifest.json', text);
  await expect(connector.pull(config(), wanted, context())).rejects.toThrow(words);
});

test('a key is no path of ours', async () => {
  const key = 'exports/gpu/../../../../etc/;rm -rf.csv.gz';
  bucket.put(
    'exports/gpu/metadata/billing_period=2026-10/gpu-Manifest.json',
    JSON.stringify({ dataFiles: [key] }),
  );
  server.answer((asked) =>
    asked.url.pathname.includes('rf.csv') || asked.url.pathname.includes('etc')
      ? objectReply(asked, gzipSync(focusCsv('2026-10', '1')))
      : bucket.answer(asked),
  );
  await connector.pull(config(), wanted, context()).catch(() => undefined);
  const names = await readdir(join(folder, 'cache', '2026-10'));
  expect(names.every((name) => /^[A-Za-z0-9._-]+$/.test(name))).toBe(true);
  expect(await readFile(join(folder, 'cache', 'imported.json'), 'utf8').catch(() => '{}')).toContain('{');
});

function objectReply({ method }: Asked, body: Buffer): Reply {
  return {
    headers: { etag: '"x1"', 'content-length': String(body.length) },
    body: method === 'HEAD' ? '' : body,
  };
}

test('a test says that objects may be listed but not read', async () => {
  putMonth('2026-10', ['1']);
  server.answer((asked) =>
    asked.url.pathname.length > '/bills/'.length
      ? s3Error(403, 'AccessDenied', 'Access Denied')
      : bucket.answer(asked),
  );
  const steps: TestStep[] = [];
  for await (const step of connector.test(config(), context())) steps.push(step);
  expect(steps).toMatchObject([
    { step: 'credentials', outcome: 'ok' },
    { step: 'manifests', outcome: 'ok', detail: '1 months, the newest 2026-10' },
    { step: 'data files', outcome: 'failed', missingRight: 's3:GetObject' },
  ]);
  expect(connector.policy(config())).toContain('arn:aws:s3:::bills/exports/*');
});
