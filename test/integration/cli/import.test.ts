import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headroomEntry, runHeadroom } from './runHeadroom.ts';

const header = 'ProviderName,BillingAccountId,BillingPeriodStart,BillingCurrency,BilledCost,x_Own\n';
const line = (cost: string) => `AWS,1,2026-10-01T00:00:00Z,USD,${cost},own\n`;

let folder = '';
const path = (name: string) => join(folder, name);
const run = (...args: readonly string[]) => runHeadroom(path('config'), ['import', ...args]);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-cli-import-'));
  mkdirSync(path('none'));
  writeFileSync(path('none/readme.txt'), 'no bill');
  writeFileSync(path('empty.csv'), '');
  writeFileSync(path('bytes.csv'), Buffer.from([1, 0, 2, 0, 3]));
  writeFileSync(path('cut.parquet'), 'PAR1');
  writeFileSync(path('plain.csv.gz'), header + line('1'));
  writeFileSync(path('other.csv'), 'a,b\n1,2\n');
  writeFileSync(path('bill.csv'), header + line('1.5') + line('-0.5'));
  writeFileSync(path('faulty.csv'), header + line('2') + line('two'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['missing.csv', 'There is nothing at', 'Check how the path is written'],
  ['none', 'No name of a file here ends in .csv', 'Choose a FOCUS'],
  ['empty.csv', 'It is empty', 'fetch it again'],
  ['bytes.csv', 'no text in UTF-8', 'export it as such'],
  ['cut.parquet', 'no Parquet file, or was cut off', 'fetch it again'],
  ['plain.csv.gz', 'not packed by gzip', 'unpack it'],
  ['other.csv', 'those of no bill that is known', 'Choose a FOCUS'],
])('%s is refused in a sentence with a remedy', async (name, words, remedy) => {
  const { code, stdout, stderr } = await run(path(name));
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(words);
  expect(stderr).toContain(remedy);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('a preview changes nothing, an import answers in JSON, and again changes nothing', async () => {
  const preview = JSON.parse((await run(path('bill.csv'), '--preview')).stdout);
  expect(preview).toMatchObject({ rows: 0, periods: [], files: [{ kind: 'focus', keptColumns: ['x_Own'] }] });
  const first = await run(path('bill.csv'), '--json');
  expect([first.code, first.stderr]).toEqual([0, '']);
  const report = JSON.parse(first.stdout);
  expect(Object.keys(report)).toEqual([
    'files',
    'periods',
    'rows',
    'faultyRows',
    'faultCount',
    'faults',
    'leftOut',
    'isPartial',
    'milliseconds',
  ]);
  expect(report.periods).toMatchObject([
    { provider: 'AWS', account: '1', dataset: 'focus', month: '2026-10-01', outcome: 'new', rows: 2 },
  ]);
  expect(report.periods[0].sums[0].billed).toBe('1');
  const again = JSON.parse((await run(path('bill.csv'))).stdout);
  expect(again.periods).toMatchObject([{ outcome: 'unchanged', rows: 2 }]);
});

test('what is left out ends the command with code 2; a name keeps exports apart', async () => {
  const { code, stdout } = await run(path('faulty.csv'), '--dataset', 'team b');
  expect(code).toBe(2);
  const report = JSON.parse(stdout);
  expect(report.periods).toMatchObject([{ dataset: 'team b', outcome: 'new', rows: 1 }]);
  expect(report.faults).toMatchObject([{ file: path('faulty.csv'), row: 2, column: 'BilledCost' }]);
  expect((await run(path('bill.csv'), '--dataset', ' ')).stderr).toContain('--dataset has no name');
});

test('SIGINT leaves the ledger as it was, in one sentence', async () => {
  writeFileSync(path('large.csv'), header + line('1').repeat(1_500_000));
  const args = [headroomEntry, '--config', path('fresh'), 'import', path('large.csv')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'exit');
  // The command listens for signals before it opens the ledger.
  const isOpen = () => existsSync(path('fresh/data/ledger.duckdb'));
  await expect.poll(isOpen, { timeout: 60_000, interval: 20 }).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toEqual([1, null]);
  expect(said).toBe('import: cancelled; the ledger is as it was.\n');
});
