import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRatesFile } from '#engine/billing/rates/ratesFile.ts';
import { rateEntryKey } from '#shared/contract/schemas/rateBook.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rates-'));
  path = join(folder, 'rates.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = `# ours
currency: USD # as the board wants it
cards:
  # signed in May
  - name: contract
    applies: {provider: coreweave}
    perGpuHour: 4.25 # per GPU
exchange:
  - {from: EUR, to: USD, rate: 1.08, date: 2026-11-01}
`;

it('makes the file with its first entry and a word of help', async () => {
  const file = await openRatesFile(path);
  await file.apply({
    section: 'owned',
    was: null,
    entry: {
      name: 'rack',
      applies: { host: 'own-*' },
      currency: 'EUR',
      capex: '280000',
      salvage: '0',
      depreciationMonths: 48,
      hostingPerMonth: '0',
      staffPerMonth: '0',
    },
  });
  file.close();
  const written = readFileSync(path, 'utf8');
  expect(written).toContain('headroom rates check');
  expect(file.book().owned[0]).toMatchObject({ name: 'rack', capex: '280000' });
});

it('changes what differs and keeps comments', async () => {
  writeFileSync(path, text);
  const file = await openRatesFile(path);
  const [card] = file.book().cards;
  if (!card) throw new Error('no card');
  await file.apply({ section: 'cards', was: 'contract', entry: { ...card, perGpuHour: '4.10' } });
  await file.setSettings({ currency: 'EUR', catalogue: { use: false, warnAfterDays: 90 } });
  file.close();
  const written = readFileSync(path, 'utf8');
  expect(written).toContain('# ours');
  expect(written).toContain('# signed in May');
  expect(written).toContain('applies: {provider: coreweave}'.replace('{', '{ ').replace('}', ' }'));
  expect(file.book()).toMatchObject({
    currency: 'EUR',
    catalogue: { use: false },
    cards: [{ perGpuHour: '4.1' }],
  });
});

it('finds an entry without a name by what it says, and refuses one that is gone', async () => {
  writeFileSync(path, text);
  const file = await openRatesFile(path);
  const [rate] = file.book().exchange;
  if (!rate) throw new Error('no rate');
  const was = rateEntryKey(rate);
  await file.apply({ section: 'exchange', was, entry: { ...rate, rate: '1.1' } });
  expect(file.book().exchange[0]?.rate).toBe('1.1');
  await expect(file.apply({ section: 'exchange', was, entry: null })).rejects.toThrow(/no such entry/);
  file.close();
});

it('keeps the last good book while the file has a fault, and does not edit it then', async () => {
  writeFileSync(path, text);
  const file = await openRatesFile(path);
  writeFileSync(path, text.replace('4.25', 'four'));
  await file.reload();
  expect(file.problem()).toContain(`${path}:7:`);
  expect(file.book().cards[0]?.perGpuHour).toBe('4.25');
  await expect(file.apply({ section: 'cards', was: 'contract', entry: null })).rejects.toThrow(
    /cannot be "four"/,
  );
  file.close();
});

it('tries an edit without writing it', async () => {
  writeFileSync(path, text);
  const file = await openRatesFile(path);
  const tried = await file.tried({ section: 'cards', was: 'contract', entry: null });
  expect(tried.cards).toEqual([]);
  expect(file.book().cards).toHaveLength(1);
  expect(readFileSync(path, 'utf8')).toBe(text);
  file.close();
});

it('follows what an editor writes', async () => {
  writeFileSync(path, text);
  let told = 0;
  const file = await openRatesFile(
    path,
    () => {
      told += 1;
    },
    { settleMs: 10, pollMs: 50 },
  );
  writeFileSync(path, text.replace('4.25', '3.5'));
  await expect.poll(() => file.book().cards[0]?.perGpuHour, { timeout: 20_000 }).toBe('3.5');
  expect(told).toBeGreaterThan(0);
  file.close();
});
