import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { createSpend, type Spend } from '#engine/billing/spend/spend.ts';
import { spendMonthSchema, spendSplitsSchema } from '#shared/contract/schemas/spend.ts';
import { addSums } from '#shared/cost/spend/addSums.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { splitRows } from '#shared/cost/spend/splitRows.ts';
import { csvRecords } from '#shared/domain/csvRecords.ts';
import { decimalText, Exact, exact } from '#shared/money/decimal.ts';
import { focusCsv } from '#sim/bill/focusCsv.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { sharedData } from '../../fixtures/sharedData.ts';

const focusFolder = sharedData('focus') ?? '';
const sample = join(focusFolder, 'focus-1.0_foundation-sample_1000.csv');
const quiet = () => undefined;
const scopeOf = (month: string, rest: Partial<SpendScope> = {}): SpendScope => ({
  month,
  basis: 'effective',
  gpuOnly: false,
  filters: [],
  ...rest,
});

let folder: string;
let ledger: Ledger;
let spend: Spend;

/** Writes text as a file of the folder. */
function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function importFile(path: string, dataset?: string): Promise<void> {
  const request = { paths: [path], ...(dataset === undefined ? {} : { dataset }) };
  const report = await ledger.importFiles(request, quiet, new AbortController().signal);
  expect(report.faults).toEqual([]);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-spend-'));
  ledger = createLedger(join(folder, 'ledger.duckdb'));
  spend = createSpend({
    ledgerInUse: () => ({ ledger, demo: false }),
    configFolder: folder,
    now: () => Date.UTC(2026, 10, 20, 12),
  });
});
afterAll(async () => {
  await ledger?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Exact sum of a column of a CSV file, row by row. */
function columnSum(
  text: string,
  column: string,
  isWanted: (cell: (name: string) => string) => boolean,
): string {
  const [head, ...rows] = csvRecords(text);
  const names = head?.cells ?? [];
  let sum = new Exact(0);
  for (const { cells } of rows) {
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    if (isWanted(cell) && cell(column) !== '' && cell(column) !== 'NULL') sum = sum.plus(exact(cell(column)));
  }
  return decimalText(sum);
}

describe('spend of an empty ledger', () => {
  it('is no month, and makes no file', async () => {
    expect((await spend.months()).months).toEqual([]);
    expect(existsSync(join(folder, 'ledger.duckdb'))).toBe(false);
  });
});

describe.skipIf(focusFolder === '')('spend of a real anonymised FOCUS file', () => {
  const september = '2024-09-01';
  beforeAll(() => importFile(sample), 60_000);

  it('totals each cost as the file has it, to the last place', async () => {
    const view = spendMonthSchema.parse(await spend.month(scopeOf(september)));
    const text = readFileSync(sample, 'utf8');
    const inMonth = (cell: (name: string) => string) => cell('BillingPeriodStart').startsWith('2024-09');
    const [total] = view.totals;
    expect(total?.effective.amount).toBe(columnSum(text, 'EffectiveCost', inMonth));
    expect(total?.billed.amount).toBe(columnSum(text, 'BilledCost', inMonth));
    expect(total?.list.amount).toBe(columnSum(text, 'ListCost', inMonth));
    expect(view.coverage.every(({ state }) => state === 'in')).toBe(true);
    expect(view.outlooks[0]?.outlook.total).toBeNull();
    expect(view.sources.join()).toContain('focus-1.0_foundation-sample_1000.csv');
  });

  it('splits by any two dimensions into rows that sum to the total', async () => {
    const pairs = [
      ['provider', 'service'],
      ['tag:environment', 'resource'],
      ['sku', 'region'],
      ['gpuModel', 'instanceType'],
    ] as const;
    const view = await spend.month(scopeOf(september, { basis: 'billed' }));
    for (const by of pairs) {
      const splits = await spend.split(scopeOf(september, { basis: 'billed' }), by, { lines: 3, parts: 2 });
      spendSplitsSchema.parse({ splits });
      const sums = splits.flatMap((split) => splitRows(split, by).map(({ sum }) => sum));
      expect(addSums('USD', sums).amount).toBe(view.totals[0]?.billed.amount);
      expect(addSums('USD', sums).rows).toBe(view.totals[0]?.rows);
    }
  });

  it('finds GPU instances by their type where the bill gives no GPU count', async () => {
    const scope = scopeOf(september, { gpuOnly: true });
    const whole = await spend.month(scopeOf(september));
    // How far a bill is in does not depend on what is looked at of it.
    expect((await spend.month(scope)).coverage).toEqual(whole.coverage);
    const [split] = await spend.split(scope, ['gpuModel', 'instanceType'], { lines: 10, parts: 10 });
    expect(split?.lines.map(({ value }) => value)).toContain('A10G');
    expect(split?.total.rows).toBeGreaterThanOrEqual(8);
  });

  it('leads from a total to its charges, and from a charge to its row of the file', async () => {
    const scope = scopeOf(september, { filters: [{ dimension: 'instanceType', value: 'g5.4xlarge' }] });
    const page = await spend.charges(scope, { order: 'cost', descending: true, offset: 0, limit: 5 });
    expect(page.total).toBeGreaterThanOrEqual(8);
    expect(page.rows).toHaveLength(5);
    const [first] = page.rows;
    if (first === undefined) throw new Error('no charge');
    const detail = await spend.charge(first);
    expect(detail?.source).toContain('focus-1.0_foundation-sample_1000.csv');
    // The file's first record is its header: row 1 is the next.
    const row = csvRecords(readFileSync(sample, 'utf8'))[first.line]?.cells.join(' ') ?? '';
    expect(row).toContain(first.resource ?? 'no resource');
    expect(row).toContain('g5.4xlarge');
    expect(detail?.columns.find(({ name }) => name === 'ResourceId')?.value).toContain(first.resource);
    expect(await spend.charge({ ...first, line: 999_999 })).toBeNull();
  });
});

describe('spend of a simulated bill that still runs', () => {
  const fleet = planFleet({ gpus: 64, seed: 3 });
  const november = '2026-11-01';
  beforeAll(async () => {
    for (const month of ['2026-09', '2026-10', '2026-11']) {
      const rows = simBill({ fleet, month, untilMs: Date.UTC(2026, 10, 20) });
      await importFile(fileOf(`bill-${month}.csv`, [...focusCsv(rows)].join('')));
    }
    fileOf('budgets.yaml', 'budgets:\n  - { name: All, amount: 10, currency: USD }\n');
  }, 120_000);

  it('foretells the month from the ones before, and says that its budget is over', async () => {
    const view = await spend.month(scopeOf(november));
    const [total] = view.totals;
    const outlook = view.outlooks[0]?.outlook;
    expect(outlook?.known).toBe(total?.effective.amount);
    const october = Number(view.history[0]?.points.find(({ day }) => day === '2026-10-01')?.amount);
    // October has a day more.
    expect((outlook?.total?.expected ?? 0) / ((october / 31) * 30)).toBeCloseTo(1, 1);
    expect(view.burns[0]).toMatchObject({ state: 'over', spent: outlook?.known });
    expect(view.coverage.every(({ state }) => state === 'partly')).toBe(true);
    expect(view.commitments[0]?.commitments[0]?.usedShare).toBeGreaterThan(0.5);
    expect(view.tagKeys).toContain('team');
  });

  it('is answered anew once a period is replaced', async () => {
    const before = await spend.split(scopeOf(november), ['provider'], { lines: 10, parts: 1 });
    const rows = simBill({ fleet, month: '2026-11', untilMs: Date.UTC(2026, 10, 10) });
    await importFile(fileOf('bill-2026-11.csv', [...focusCsv(rows)].join('')));
    const after = await spend.split(scopeOf(november), ['provider'], { lines: 10, parts: 1 });
    expect(Number(after[0]?.total.amount)).toBeLessThan(Number(before[0]?.total.amount));
    const cubed = await ledger.read<{ n: number }>(
      'SELECT CAST(sum(rows) AS BIGINT) AS n FROM spend_days WHERE periodId IN (SELECT id FROM periods)',
    );
    const rowsOfAll = (await ledger.periods()).reduce((sum, { rows: count }) => sum + count, 0);
    expect(cubed[0]?.n).toBe(rowsOfAll);
  });

  it('counts one of two ways of the same bill, and the one that is chosen', async () => {
    const october = scopeOf('2026-10-01');
    const before = await spend.month(october);
    await importFile(join(folder, 'bill-2026-10.csv'), 'again');
    expect((await spend.month(october)).totals).toEqual(before.totals);
    const aside = (await ledger.periods()).filter(({ asideFor }) => asideFor !== null);
    expect(aside.length).toBeGreaterThan(0);
    for (const period of aside) expect(await ledger.countPeriod(period, true)).toBe(true);
    // Sums of both that were chosen: the other is set aside for it.
    expect((await spend.month(october)).totals).toEqual(before.totals);
    for (const { dataset, asideFor } of aside)
      expect(
        (await ledger.periods()).some((one) => one.dataset === asideFor && one.asideFor === dataset),
      ).toBe(true);
  });

  it('counts both where their sums differ, and says so', async () => {
    const rows = simBill({ fleet, month: '2026-10', untilMs: Date.UTC(2026, 9, 10) });
    await importFile(fileOf('part-of-october.csv', [...focusCsv(rows)].join('')), 'part');
    const view = await spend.month(scopeOf('2026-10-01'));
    expect(view.coverage.some(({ overlaps }) => overlaps.includes('part'))).toBe(true);
    for (const period of (await ledger.periods()).filter(({ dataset }) => dataset === 'part'))
      await ledger.countPeriod(period, false);
    const settled = await spend.month(scopeOf('2026-10-01'));
    expect(settled.coverage.some(({ overlaps }) => overlaps.includes('part'))).toBe(false);
  });
});
