import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';

let folder = '';
let ledger: Ledger;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-test-ledger-'));
  ledger = createLedger(join(folder, 'ledger.duckdb'));
});
afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const never = new AbortController().signal;
const october = '2026-10-01T00:00:00Z';
const november = '2026-11-01T00:00:00Z';
const header =
  'ProviderName,BillingAccountId,BillingPeriodStart,BillingPeriodEnd,BillingCurrency,ChargeCategory,BilledCost,EffectiveCost,ResourceName,x_Own';
const row = (cost: string, name = 'node', own = '') =>
  `AWS,1,${october},${november},USD,Usage,${cost},${cost},${name},${own}`;

function write(name: string, lines: readonly string[], ending = '\n'): string {
  const path = join(folder, name);
  const text = `\ufeff${[header, ...lines].join(ending)}${ending}`;
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

const importOf = (...paths: string[]) => ledger.importFiles({ paths }, () => {}, never);
const billed = async () => (await ledger.periods()).map(({ sums }) => sums[0]?.billed);

describe('imports', () => {
  test('a corrected period takes the place of the old one, credits stay numbers', async () => {
    await importOf(write('a.csv', [row('100'), row('0.1'), row('0.2')], '\r\n'));
    expect(await billed()).toEqual(['100.3']);
    const report = await importOf(write('b.csv.gz', [row('100'), row('-30.5'), row('0.000000000000000001')]));
    expect(report.periods[0]?.outcome).toBe('replaced');
    expect(report.periods[0]?.before[0]?.billed).toBe('100.3');
    expect(await billed()).toEqual(['69.500000000000000001']);
  });

  test('a row that cannot be read exactly is left out and named', async () => {
    const path = write('a.csv', [row('1'), row('0.1234567890123456789'), row('"1,5"'), row('2'), 'too,few']);
    const report = await importOf(path);
    expect(report).toMatchObject({ rows: 2, faultyRows: 3 });
    expect(report.faults.find(({ row: at }) => at === 2)?.message).toContain('19 decimal places');
    expect(await billed()).toEqual(['3']);
  });

  test('columns without a place are kept; what fills no place is listed', async () => {
    const report = await importOf(write('a.csv', [row('1', 'n', 'kept')]));
    expect(report.files[0]?.keptColumns).toEqual(['x_Own']);
    expect(report.files[0]?.missingColumns).toContain('ListCost');
    expect(
      await ledger.read('SELECT x_Columns AS own, ListCost AS list, x_SourceLine AS line FROM charges'),
    ).toEqual([{ own: '{"x_Own":"kept"}', list: null, line: 1 }]);
  });

  test('a cancelled import changes nothing', async () => {
    await importOf(write('a.csv', [row('1')]));
    const cancel = new AbortController();
    cancel.abort(new Error('enough'));
    await expect(
      ledger.importFiles({ paths: [write('b.csv', [row('2')])] }, () => {}, cancel.signal),
    ).rejects.toThrow('enough');
    expect(await billed()).toEqual(['1']);
  });

  test('an export comes back with the same sums, and formulas harmless', async () => {
    await importOf(
      write('a.csv', [row('-12.5', '=HYPERLINK(1)'), row('20', 'a\u202eb'), row('0', '\u200b@SUM(1)')]),
    );
    const path = join(folder, 'out.csv');
    expect(await ledger.exportFocus({ month: '2026-10-01', path, format: 'csv' })).toBe(3);
    const report = await importOf(path);
    expect(report.periods[0]?.sums[0]?.billed).toBe('7.5');
    const names = await ledger.read<{ readonly name: string }>(
      'SELECT ResourceName AS name FROM charges ORDER BY name',
    );
    expect(names.map(({ name }) => name)).toEqual(["' @SUM(1)", "'=HYPERLINK(1)", 'a b']);
  });
});

describe('pulls', () => {
  const key = { provider: 'AWS', account: '1', dataset: 'ce', month: '2026-10-01' };
  const charge = (cost: string) => ({
    ProviderName: 'AWS',
    BillingCurrency: 'USD',
    BilledCost: cost,
    x_Note: 'n',
  });

  test('staged pages outlive the ledger and count only once committed', async () => {
    const pull = await ledger.pull(key);
    expect(pull.resumeToken).toBeNull();
    await pull.stage([charge('1.1'), charge('-0.1')], 'page 2');
    expect(await ledger.periods()).toEqual([]);
    await ledger.close();
    ledger = createLedger(join(folder, 'ledger.duckdb'));
    const again = await ledger.pull(key);
    expect([again.resumeToken, again.stagedRows]).toEqual(['page 2', 2]);
    await again.stage([charge('2')], null);
    expect(await again.commit({ isClosed: true })).toEqual({ rows: 3 });
    expect(await ledger.periods()).toMatchObject([
      { ...key, rows: 3, isClosed: true, sums: [{ billed: '3', list: null }] },
    ]);
  });

  test('a page with a malformed amount is refused as a whole', async () => {
    const pull = await ledger.pull(key);
    await expect(pull.stage([charge('1'), charge('1.2.3')], null)).rejects.toMatchObject({
      failure: { kind: 'unreadable' },
    });
    expect(pull.stagedRows).toBe(0);
  });

  test('a period that was forgotten can be put back', async () => {
    await importOf(write('a.csv', [row('5')]));
    const [period] = await ledger.periods();
    if (!period) throw new Error('no period');
    expect(await ledger.forgetPeriod(period)).toBe(true);
    expect(await ledger.periods()).toEqual([]);
    expect(await ledger.restorePeriod(period)).toBe(true);
    expect(await ledger.periods()).toEqual([period]);
  });

  test('what is read cannot write', async () => {
    await importOf(write('a.csv', [row('5')]));
    await expect(ledger.read('DELETE FROM charges')).rejects.toMatchObject({ failure: { kind: 'internal' } });
    expect(await billed()).toEqual(['5']);
  });
});
