import { describe, expect, test } from 'vitest';
import { SpendCubes } from '#engine/billing/spend/spendCubes.ts';
import { ledgerInFolder } from '../../fixtures/billing/ledgerInFolder.ts';

const own = ledgerInFolder();
const { importText } = own;

const header =
  'ProviderName,BillingAccountId,SubAccountId,BillingPeriodStart,BillingCurrency,BilledCost,SkuPriceDetails,Tags,x_Own\n';
const line = (cost: string, details = '', tags = '', account = '1', sub = '') =>
  `AWS,${account},${sub},2026-10-01T00:00:00Z,USD,${cost},${details},${tags},\n`;
const lines = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

describe('what should be JSON and is none', () => {
  test('in a file is kept as text and listed; the charge counts, and every question is answered', async () => {
    const report = await importText(
      'bill.csv',
      header + line('1', '{cut off', 'team=ml') + line('2', '"{""GpuCount"":8}"', '"{""team"":""ml""}"'),
    );
    expect(report).toMatchObject({ rows: 2, faultyRows: 0, faultCount: 2 });
    expect(report.faults).toMatchObject([
      { row: 1, column: 'SkuPriceDetails', message: expect.stringContaining('"{cut off" is no JSON') },
      { row: 1, column: 'Tags', message: expect.stringContaining('x_InvalidTags') },
    ]);
    expect(
      await own.ledger.read(
        'SELECT SkuPriceDetails AS sku, Tags AS tags, x_Columns AS own FROM charges ORDER BY x_SourceLine',
      ),
    ).toEqual([
      { sku: null, tags: null, own: '{"x_InvalidSkuPriceDetails":"{cut off","x_InvalidTags":"team=ml"}' },
      { sku: '{"GpuCount":8}', tags: '{"team":"ml"}', own: null },
    ]);
    const relation = (await new SpendCubes(own.ledger).relation())({
      dimensions: ['tag:team'],
      scope: { filters: [] },
      isByDay: false,
    });
    expect(
      await own.ledger.read(`SELECT sum(billed) AS billed, max(gpuCount) AS gpus FROM ${relation}`),
    ).toEqual([{ billed: '3', gpus: 8 }]);
  });

  test('of a provider is kept as text', async () => {
    const pull = await own.ledger.pull({ provider: 'X', account: '1', dataset: 'x', month: '2026-10-01' });
    await pull.stage([{ BilledCost: '1', Tags: '{"a":1', x_Note: 'n' }], null);
    await pull.commit({ isClosed: false });
    expect(await own.ledger.read('SELECT Tags AS tags, x_Columns AS own FROM charges')).toEqual([
      { tags: null, own: '{"x_Note":"n","x_InvalidTags":"{\\"a\\":1"}' },
    ]);
  });

  test('in a ledger of an earlier version is taken aside when it is opened', async () => {
    await importText('bill.csv', header + line('1'));
    await own.ledger.derive([
      `UPDATE charges SET Tags = 'no json', x_Columns = '{"x_Own":"o"}'`,
      'UPDATE schema_version SET version = 3',
    ]);
    await own.reopen();
    expect(await own.ledger.read('SELECT Tags AS tags, x_Columns AS own FROM charges')).toEqual([
      { tags: null, own: '{"x_Own":"o","x_InvalidTags":"no json"}' },
    ]);
  });
});

test('rows are counted as they stand in the file, those that were left out among them', async () => {
  const report = await importText(
    'bill.csv',
    [
      header,
      line('1').replace('AWS', '"A\nW\nS"'),
      'too,few\n',
      'too,few\n',
      line('2'),
      line('two'),
      'too,few\n',
      line('3'),
    ].join(''),
  );
  expect(report.faults.map(({ row, column }) => [row, column])).toEqual([
    [5, 'BilledCost'],
    [2, null],
    [3, null],
    [6, null],
  ]);
  expect(
    await own.ledger.read('SELECT BilledCost AS cost, x_SourceLine AS row FROM charges ORDER BY row'),
  ).toEqual([
    { cost: '1', row: 1 },
    { cost: '2', row: 4 },
    { cost: '3', row: 7 },
  ]);
});

test('a file of whose lines more cannot be taken apart than are counted is refused as a whole', async () => {
  const text = header + line('1') + lines(10_050, () => 'too,few\n') + line('2');
  await expect(importText('bill.csv', text)).rejects.toMatchObject({
    failure: { words: expect.stringContaining('more than 10000 lines') },
  });
  expect(await own.ledger.periods()).toEqual([]);
});

test('bills without an account of their own are told apart by the sub-account', async () => {
  await importText('a.csv', header + line('1', '', '', '', 'sub-a'));
  await importText('b.csv', header + line('2', '', '', '', 'sub-b'));
  expect((await own.ledger.periods()).map(({ account, sums }) => [account, sums[0]?.billed])).toEqual([
    ['sub-a', '1'],
    ['sub-b', '2'],
  ]);
  // As an earlier version kept the second.
  await own.ledger.forgetPeriod({ provider: 'AWS', account: 'sub-a', dataset: 'focus', month: '2026-10-01' });
  await own.ledger.derive([`UPDATE periods SET account = ''`, 'UPDATE schema_version SET version = 3']);
  await own.reopen();
  expect((await own.ledger.periods()).map(({ account }) => account)).toEqual(['sub-b']);
});
