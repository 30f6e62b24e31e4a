import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import type { ImportProgress } from '#shared/money/importReport.ts';

const script = fileURLToPath(new URL('../../fixtures/billing/importOnce.ts', import.meta.url));
const header =
  'ProviderName,BillingAccountId,BillingPeriodStart,BillingCurrency,ChargeCategory,BilledCost,EffectiveCost,ResourceName,x_Own\n';
const rows = 300_000;
const never = new AbortController().signal;
const whole = { before: { rows: 2, billed: '100.3' }, after: { rows, billed: '75000' } } as const;

let folder = '';
let child: ChildProcess | null = null;
const ledgerFile = () => join(folder, 'ledger.duckdb');
const billFile = () => join(folder, 'bill.csv');
const line = (cost: string, name: string) =>
  `AWS,1,2026-10-01T00:00:00Z,USD,Usage,${cost},${cost},${name},own ${name}\n`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-killed-import-'));
  const old = join(folder, 'old.csv');
  writeFileSync(old, header + line('100', 'a') + line('0.3', 'b'));
  const ledger = createLedger(ledgerFile());
  await ledger.importFiles({ paths: [old] }, () => {}, never);
  await ledger.close();
  const text = Array.from({ length: 1000 }, (_, at) => line('0.25', `node-${at}`)).join('');
  writeFileSync(billFile(), header + text.repeat(rows / 1000));
});
afterAll(() => {
  if (child?.exitCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Imports in a process of its own and kills it `afterMs` after it has said `step`; the step that it said last. */
async function killAt(step: string, afterMs: number): Promise<string> {
  const running = spawn(process.execPath, [script, ledgerFile(), billFile()], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = running;
  let said = '';
  let words = '';
  running.stderr.setEncoding('utf8').on('data', (part: string) => {
    words += part;
  });
  const ended = once(running, 'exit');
  await new Promise<void>((resolve, reject) => {
    running.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (said.split('\n').includes(step)) resolve();
    });
    ended.then(() => reject(new Error(`It ended before "${step}": ${said}${words}`)), reject);
  });
  await pause(afterMs);
  running.kill('SIGKILL');
  await ended;
  return said.trim().split('\n').at(-1) ?? '';
}

/** What the next process finds. */
async function found() {
  const ledger = createLedger(ledgerFile());
  try {
    const [period, ...others] = await ledger.periods();
    const [stored] = await ledger.read<{ readonly rows: number; readonly billed: string }>(
      'SELECT count(*)::INTEGER AS "rows", sum(BilledCost) AS billed FROM charges',
    );
    const record = period ? await ledger.importRecord(period.id) : null;
    return {
      others: others.length,
      told: { rows: period?.rows, billed: period?.sums[0]?.billed },
      stored,
      files: record?.ways.flatMap(({ files }) => files.map(({ rows: of }) => of)),
    };
  } finally {
    await ledger.close();
  }
}

test.each([
  ['reading', 0],
  ['reading', 60],
  ['reading', 250],
  ['summing', 0],
  ['committing', 0],
  ['committing', 40],
] as const)('killed %s, %i ms on: the month is whole, the old one or the new one', async (step, afterMs) => {
  const last = await killAt(step, afterMs);
  const { others, told, stored, files } = await found();
  const expected = stored?.rows === rows ? whole.after : whole.before;
  if (last !== 'committing' && last !== 'done') expect(expected).toBe(whole.before);
  expect({ others, told, stored }).toEqual({ others: 0, told: expected, stored: expected });
  expect(files).toEqual([expected.rows]);
  const left = readdirSync(folder).filter(
    (name) => name.startsWith('ledger.duckdb') && !name.endsWith('.wal'),
  );
  expect(left).toEqual(['ledger.duckdb']);
});

test('the same import afterwards brings the new month, and tells how many bytes are read', async () => {
  const ledger = createLedger(ledgerFile());
  const told: ImportProgress[] = [];
  try {
    await ledger.importFiles({ paths: [billFile()] }, (progress) => told.push(progress), never);
  } finally {
    await ledger.close();
  }
  const parts = told.map(({ readBytes, totalBytes }) => readBytes / totalBytes);
  expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  expect(parts.filter((part) => part > 0 && part < 1).length).toBeGreaterThan(0);
  expect((await found()).told).toEqual(whole.after);
});
