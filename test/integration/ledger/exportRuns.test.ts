import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ledgerInFolder } from '../../fixtures/billing/ledgerInFolder.ts';

const own = ledgerInFolder();
const { put, importOf } = own;

const header =
  'ProviderName,BillingAccountId,BillingPeriodStart,BillingCurrency,ChargePeriodStart,BilledCost\n';
const bill = (...costs: readonly string[]) =>
  header +
  costs
    .map((cost, at) => `AWS,1,2026-10-01T00:00:00Z,USD,2026-10-${String(at + 1).padStart(2, '0')},${cost}\n`)
    .join('');

const billed = async () => (await own.ledger.periods()).map(({ sums }) => sums[0]?.billed);
const [older, newer] = ['0b7c4f6e-1111-4222-8333-123456789abc', '5f7c4f6e-1111-4222-8333-123456789abc'];

/** A run of an Azure export: its files, and a manifest that names them and perhaps more. */
function putRun(run: string, submittedTime: string, files: Readonly<Record<string, string>>, more = '') {
  const place = `costs/daily/20261001-20261031/${run}`;
  for (const [name, text] of Object.entries(files)) put(`${place}/${name}`, text);
  const blobs = [...Object.keys(files), ...(more === '' ? [] : [more])].map((name) => ({
    blobName: `team/daily/20261001-20261031/${run}/${name}`,
  }));
  const runInfo = { submittedTime, startDate: '2026-10-01T00:00:00' };
  put(`${place}/manifest.json`, JSON.stringify({ manifestVersion: '2024-04-01', runInfo, blobs }));
}

describe('an export that keeps its runs', () => {
  test('Azure: of a folder each run, the newest by its manifest is read, whatever the order of their names', async () => {
    putRun(newer, '2026-10-03T18:33:03.1032074Z', { 'part_0_0001.csv': bill('1', '2', '4') });
    putRun(older, '2026-10-02T18:33:03.1032074Z', { 'part_0_0001.csv': bill('1', '2') });
    const report = await importOf('costs');
    expect(await billed()).toEqual(['7']);
    expect(report).toMatchObject({ faultCount: 0, isPartial: false });
    expect(report.leftOut.map(({ file }) => file.includes(older ?? ''))).toEqual([true]);
    const preview = await own.ledger.previewFiles({ paths: [own.folder] }, new AbortController().signal);
    expect([preview.files.length, preview.leftOut.length]).toEqual([1, 1]);
  });

  test('without manifests several runs of a month are refused, in folders and in one; one alone is read', async () => {
    put(`costs/20261001-20261031/${older}/part_0_0001.csv`, bill('1'));
    put(`costs/20261001-20261031/${newer}/part_0_0001.csv`, bill('1', '2'));
    await expect(importOf('costs')).rejects.toMatchObject({
      failure: { kind: 'unreadable', words: expect.stringContaining('2026-10 would be counted twice') },
    });
    expect(await own.ledger.periods()).toEqual([]);
    await importOf(`costs/20261001-20261031/${newer}`);
    expect(await billed()).toEqual(['3']);
    put(`flat/20261001-20261031/daily_${older}.csv`, bill('1'));
    put(`flat/20261001-20261031/daily_${newer}.csv`, bill('1', '2'));
    await expect(importOf('flat')).rejects.toThrow('more than once');
  });

  test('AWS: data and manifests in folders of their own, the newest run by its time', async () => {
    const runs = ['20261102T010203Z-aaaa', '20261103T010203Z-bbbb'];
    for (const [at, run] of runs.entries()) {
      const key = `data/BILLING_PERIOD=2026-10/${run}/gpu-00001.csv.gz`;
      put(`gpu/${key}`, gzipSync(bill(...['1', '2'].slice(0, at + 1))));
      put(
        `gpu/metadata/BILLING_PERIOD=2026-10/${run}/gpu-Manifest.json`,
        JSON.stringify({ dataFiles: [`s3://bills/exports/gpu/${key}`] }),
      );
    }
    await importOf('gpu');
    expect(await billed()).toEqual(['3']);
  });

  test('AWS: the manifest above the runs of an old report names the one that counts', async () => {
    put(`cur/20261001-20261101/${newer}/cur-00001.csv`, bill('1'));
    put(`cur/20261001-20261101/${older}/cur-00001.csv`, bill('8'));
    const manifest = { reportKeys: [`/reports/cur/20261001-20261101/${older}/cur-00001.csv`] };
    put('cur/20261001-20261101/cur-Manifest.json', JSON.stringify(manifest));
    await importOf('cur');
    expect(await billed()).toEqual(['8']);
  });

  test('runs of two months stand side by side', async () => {
    putRun(older, '2026-10-02T18:33:03Z', { 'part_0_0001.csv': bill('1') });
    put(`costs/daily/20261101-20261130/${newer}/part_0_0001.csv`, bill('2').replaceAll('2026-10', '2026-11'));
    await importOf('costs');
    expect(await billed()).toEqual(['1', '2']);
  });
});

test.each([
  ['gz/bill.csv.gz', (text: string) => gzipSync(text)],
  ['copy of bill.csv', (text: string) => text],
])('the same bill again as %s is refused', async (name, write) => {
  put('bills/bill.csv', bill('1', '2'));
  put(`bills/${name}`, write(bill('1', '2')));
  await expect(importOf('bills')).rejects.toThrow('more than once');
  expect(await own.ledger.periods()).toEqual([]);
});

describe('a data file that cannot be read', () => {
  test('leaves the months in force as they are; what is new comes in', async () => {
    put('bills/part-1.csv', bill('1'));
    put('bills/part-2.csv', bill('2'));
    await importOf('bills');
    put('bills/part-1.csv', bill('16'));
    put('bills/part-2.csv', '');
    put('bills/part-3.csv', bill('5').replaceAll('2026-10', '2026-11'));
    const report = await importOf('bills');
    expect(report).toMatchObject({ isPartial: true, faultCount: 1, rows: 1 });
    expect(report.periods.map(({ month, outcome }) => [month, outcome])).toEqual([
      ['2026-10-01', 'kept'],
      ['2026-11-01', 'new'],
    ]);
    expect(await billed()).toEqual(['3', '5']);
    expect(await own.ledger.read('SELECT count(*) AS rows FROM charges')).toEqual([{ rows: 3 }]);
    put('bills/part-2.csv', bill('4'));
    await importOf('bills');
    expect(await billed()).toEqual(['20', '5']);
  });

  test('that a manifest names and that is not there is one, too', async () => {
    putRun(older, '2026-10-02T18:33:03Z', { 'part_0_0001.csv': bill('1'), 'part_1_0001.csv': bill('2') });
    await importOf('costs');
    putRun(newer, '2026-10-03T18:33:03Z', { 'part_0_0001.csv': bill('9') }, 'part_1_0001.csv');
    const report = await importOf('costs');
    expect(report.periods.map(({ outcome }) => outcome)).toEqual(['kept']);
    expect(report.faults[0]?.message).toContain('part_1_0001.csv, which is not here');
    expect(await billed()).toEqual(['3']);
  });

  test('what is no bill at all among others in a folder stops nothing', async () => {
    put('bills/bill.csv', bill('1'));
    await importOf('bills');
    put('bills/bill.csv', bill('2'));
    put('bills/notes.csv', 'who,what\nme,lunch\n');
    expect(await importOf('bills')).toMatchObject({ isPartial: false, periods: [{ outcome: 'replaced' }] });
    expect(await importOf('bills/bill.csv', 'bills/notes.csv')).toMatchObject({ isPartial: true });
  });
});
