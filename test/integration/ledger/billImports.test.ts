import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
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

/** Files that lie handed over, by their path in the folder of uploads. */
const staged = () => globSync('*/*', { cwd: join(folder, 'data', 'uploads') });
const imports = () => createRouterClient(engine.router).billing.imports;
const header = 'ProviderName,BillingAccountId,BillingPeriodStart,BillingCurrency,BilledCost,Extra\n';
const line = (cost: string) => `AWS,1,2026-10-01T00:00:00Z,USD,${cost},x\n`;

async function handOver(files: Readonly<Record<string, string>>): Promise<string> {
  const { upload } = await imports().begin({});
  for (const [name, text] of Object.entries(files))
    await imports().piece({ upload, name, base64: base64(text) });
  return upload;
}

async function importOf(files: Readonly<Record<string, string>>, dataset?: string): Promise<BillReport> {
  const upload = await handOver(files);
  let report: BillReport | null = null;
  for await (const progress of await imports().run({ upload, dataset })) report = progress.report ?? report;
  if (report === null) throw new Error('no report');
  return report;
}

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
  expect(preview.files[0]).toMatchObject({ file: '../../bill.csv', kind: 'focus' });
  expect(staged()).toEqual([expect.stringMatching(/^[0-9a-f-]{36}\/00001-bill\.csv$/)]);
  let report: BillReport | null = null;
  for await (const progress of await imports.run({ upload })) report = progress.report ?? report;
  expect(report).toMatchObject({ rows: 1, periods: [{ outcome: 'new', month: '2026-10-01' }] });
  expect(staged()).toEqual([]);
  const [period] = await imports.periods({});
  if (!period) throw new Error('no period');
  expect(period.sums[0]?.billed).toBe('-2.5');
  const { provider, account, dataset, month } = period;
  await imports.forget({ provider, account, dataset, month });
  expect(await imports.periods({})).toEqual([]);
  await imports.restore({ provider, account, dataset, month });
  expect(await imports.periods({})).toEqual([period]);
});

test('files whose names differ in foreign letters alone stay two files, under their own names', async () => {
  const report = await importOf({ 'é.csv': header + line('1'), 'è.csv': header + line('2') });
  expect(report.rows).toBe(2);
  const [period] = await imports().periods({});
  expect(period?.sources.toSorted()).toEqual(['è.csv', 'é.csv'].toSorted());
  expect(period?.sums[0]?.billed).toBe('3');
});

test('how a month was read is kept with it, goes with it and comes back with it', async () => {
  await importOf({ 'a.csv': header + line('1') + line('one'), 'b.csv': header + line('2') });
  const [period] = await imports().periods({});
  if (!period) throw new Error('no period');
  const record = await imports().record({ id: period.id });
  expect(record).toMatchObject({ faultyRows: 1, faultCount: 1, importedAtMs: period.importedAtMs });
  expect(record?.faults).toMatchObject([{ file: 'a.csv', row: 2, column: 'BilledCost' }]);
  expect(record?.ways).toHaveLength(1);
  expect(record?.ways[0]).toMatchObject({
    kind: 'focus',
    keptColumns: ['Extra'],
    files: [
      { file: 'a.csv', rows: 1 },
      { file: 'b.csv', rows: 1 },
    ],
  });
  expect(record?.ways[0]?.mapping).toContainEqual(
    expect.objectContaining({ column: 'BilledCost', from: ['BilledCost'] }),
  );
  const { provider, account, dataset, month } = period;
  await imports().forget({ provider, account, dataset, month });
  expect(await imports().record({ id: period.id })).toBeNull();
  await imports().restore({ provider, account, dataset, month });
  expect(await imports().record({ id: period.id })).toEqual(record);
});

test('two exports of one account stay apart under two names, and count as overlapping', async () => {
  await importOf({ 'a.csv': header + line('1') }, 'team a');
  await importOf({ 'b.csv': header + line('2') }, 'team b');
  const periods = await imports().periods({});
  expect(periods.map(({ dataset, overlaps }) => [dataset, overlaps])).toEqual([
    ['team a', ['team b']],
    ['team b', ['team a']],
  ]);
  expect(await importOf({ 'a.csv': header + line('1') }, 'team a')).toMatchObject({
    periods: [{ outcome: 'unchanged' }],
  });
});

test('what is thrown away lies nowhere any more, and takes no more pieces', async () => {
  const upload = await handOver({ 'a.csv': header + line('1') });
  expect(staged()).toHaveLength(1);
  await imports().discard({ upload });
  expect(staged()).toEqual([]);
  await expect(imports().piece({ upload, name: 'a.csv', base64: '' })).rejects.toThrow(
    'choose the files again',
  );
  await expect(imports().preview({ upload })).rejects.toThrow('choose the files again');
});

test('whoever leaves a running import ends it: nothing is in, nothing lies about', async () => {
  const upload = await handOver({ 'a.csv': header });
  const piece = base64(line('1.5').repeat(20_000));
  for (let at = 0; at < 15; at += 1) await imports().piece({ upload, name: 'a.csv', base64: piece });
  const cancel = new AbortController();
  const told = (async () => {
    for await (const { report } of await imports().run({ upload }, { signal: cancel.signal })) {
      cancel.abort(new Error('enough'));
      if (report) return 'done';
    }
    return 'ended';
  })();
  await expect(told).rejects.toThrow('enough');
  await expect.poll(staged, { timeout: 60_000 }).toEqual([]);
  expect(await imports().periods({})).toEqual([]);
});

test('an empty file and one of bytes are told apart by what to do', async () => {
  const empty = await handOver({ 'a.csv': '' });
  await expect(imports().preview({ upload: empty })).rejects.toThrow('a.csv: It is empty');
  const bytes = await handOver({ 'b.csv': 'a\0b,c\0\n' });
  await expect(imports().preview({ upload: bytes })).rejects.toThrow('no text in UTF-8');
  const cut = await handOver({ 'c.parquet': 'PAR1 and no more of it', 'd.csv.gz': 'not packed' });
  await expect(imports().preview({ upload: cut })).rejects.toThrow('no Parquet file');
});

test('bills lie in the data folder, and nothing makes a file before one is in', async () => {
  expect(await imports().place({})).toEqual({ file: join(folder, 'data', 'ledger.duckdb'), isDemo: false });
  expect(await imports().record({ id: 1 })).toBeNull();
  expect(existsSync(join(folder, 'data', 'ledger.duckdb'))).toBe(false);
});

test('lines that do not all end alike are read all the same, line breaks within cells as they are', async () => {
  const rows = [
    header,
    line('1').replace('\n', '\r\n'),
    `AWS,1,2026-10-01T00:00:00Z,USD,2,"a\rb\r\nc ""d"""\r`,
    line('4'),
    `AWS,1,2026-10-01T00:00:00Z,USD,8,it's 5" long\r\n`,
  ];
  const report = await importOf({ 'mixed.csv': rows.join('') });
  expect(report).toMatchObject({ rows: 4, faultyRows: 0, files: [{ file: 'mixed.csv', rows: 4 }] });
  expect(report.periods[0]?.sums[0]?.billed).toBe('15');
  expect(globSync('*.copies', { cwd: join(folder, 'data') })).toEqual([]);
});

test('a line that a stray line end cuts in two is told with its row, and the others count', async () => {
  const report = await importOf({
    'cut.csv': header + line('1') + line('2').replace('AWS,1', 'AWS\r,1') + line('4'),
  });
  expect(report.periods[0]?.sums[0]?.billed).toBe('5');
  expect(report.faults.map(({ file }) => file)).toContain('cut.csv');
});
