import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allocateMonthBySeveral } from '#engine/billing/allocation/allocateMonth.ts';
import { createSpend } from '#engine/billing/spend/spend.ts';
import { gatherSpend } from '#engine/reports/gatherSpend.ts';
import { writeReport } from '#engine/reports/writeReport.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { reportRequestSchema } from '#shared/contract/schemas/reports.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';
import { csvRecords } from '#shared/domain/csvRecords.ts';
import { exact } from '#shared/money/decimal.ts';
import { makeReport, type ReportInput } from '#shared/reports/makeReport.ts';
import type { Report } from '#shared/reports/report.ts';
import { reportJsonSchema } from '#shared/reports/reportJson.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { cloudOf } from '#sim/cloud/cloudOf.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { readZip } from '../../fixtures/reports/readZip.ts';
import { someRightSizing } from '../../fixtures/reports/rightSizingInput.ts';
import { ledgerWith } from '../allocation/simulatedLedger.ts';

/** Cells of a column, in the order of the rows; null where the amount is unknown. */
type Cells = (table: Report['tables'][number], column: string) => readonly (string | null)[];

const folder = mkdtempSync(join(tmpdir(), 'headroom-money-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** More digits than a double holds. */
const manyDigits = '-1234567.890123456789';

async function spendInput(): Promise<ReportInput> {
  const fleet = planFleet({ gpus: 16, seed: 5 });
  const rows = [...simBill({ fleet, month: '2026-10' })].map((row, at) =>
    at === 3 ? { ...row, BilledCost: manyDigits, EffectiveCost: manyDigits } : row,
  );
  const { ledger } = await ledgerWith(rows, folder);
  const now = () => Date.UTC(2026, 10, 20, 12);
  const hostOf = new Map(
    fleet.hosts.flatMap((host) => {
      const cloud = cloudOf(host);
      return cloud ? [[resourceKey(cloud.provider, cloud.resourceId), host] as const] : [];
    }),
  );
  const unasked = () => expect.unreachable('bills need no advice');
  const request = reportRequestSchema.parse({ kind: 'spend', month: '2026-10-01', format: 'json' });
  try {
    return await gatherSpend(
      {
        configFolder: folder,
        spend: createSpend({ ledgerInUse: () => ({ ledger, demo: false }), configFolder: folder, now }),
        matching: {
          allocateBySeveral: (asked, signal) =>
            allocateMonthBySeveral({ ledger, store: null, hostOf }, asked, signal),
        },
        advice: { list: unasked, tracking: unasked, analysis: unasked },
        rules: () => defaultAnalysisRules,
        store: () => null,
        now,
      },
      request,
      () => undefined,
      new AbortController().signal,
    );
  } finally {
    await ledger.close();
  }
}

/** How the amounts of a file are read back, by format. */
const readers = {
  json: async (report: Report): Promise<Cells> => {
    const bytes = await writeReport(report, { format: 'json', bom: true });
    const { tables } = reportJsonSchema.parse(JSON.parse(bytes.toString('utf8')));
    return ({ key }, column) =>
      (tables[key]?.rows ?? []).map((row) => {
        const cell = row[column];
        expect(cell === null || typeof cell === 'string').toBe(true);
        return cell === null ? null : String(cell);
      });
  },
  csv: async (report: Report): Promise<Cells> => {
    const files = readZip(await writeReport(report, { format: 'csv', bom: false }));
    return ({ key }, column) => {
      const text = files.get(`${key}.csv`)?.toString('utf8') ?? expect.unreachable(key);
      const [head, ...records] = csvRecords(text).map(({ cells }) => cells);
      const at = head?.indexOf(column) ?? -1;
      return records.map((cells) => (cells[at] === '' ? null : (cells[at] ?? null)));
    };
  },
  xlsx: async (report: Report): Promise<Cells> => {
    const sheets = await readXlsx(await writeReport(report, { format: 'xlsx', bom: true }));
    return ({ key, rows }, column) => {
      const [head = [], ...data] = sheets.find(({ sheet }) => sheet === key)?.data ?? [];
      const at = head.indexOf(column);
      const exactly = head.indexOf(`${column} (exact)`);
      return data.slice(0, rows.length).map((cells) => {
        const number = cells[at];
        if (number === null) return null;
        expect(typeof number).toBe('number');
        if (exactly < 0) return String(number);
        expect(Number(cells[exactly])).toBe(number);
        return String(cells[exactly]);
      });
    };
  },
} as const;

const plain = (amount: string | null) => (amount === null ? null : exact(amount).toFixed());

describe.each(['right-sizing', 'spend'] as const)('money of a %s report', (kind) => {
  let report: Report;

  beforeAll(async () => {
    const input: ReportInput = kind === 'spend' ? await spendInput() : { kind, input: someRightSizing(60) };
    report = makeReport(input);
  }, 120_000);

  it.each(['json', 'csv', 'xlsx'] as const)(
    'is the same in each cell of each table: %s',
    async (format) => {
      const cellsOf = await readers[format](report);
      let amounts = 0;
      for (const table of report.tables)
        for (const [at, { key, type }] of table.columns.entries()) {
          if (type !== 'money') continue;
          const made = table.rows.map((row) => plain(row[at] === null ? null : String(row[at])));
          expect(cellsOf(table, key).map(plain), `${table.key}.${key}`).toEqual(made);
          amounts += made.filter((amount) => amount !== null).length;
        }
      expect(amounts).toBeGreaterThan(100);
    },
    60_000,
  );
});

describe('amounts of the right-sizing document', () => {
  const input = someRightSizing(60);
  const { tables } = makeReport({ kind: 'right-sizing', input });
  const { stages, states, teams } = input.funnel;
  const { findings } = input;
  const isFix = ({ row }: (typeof findings)[number]) => row.kind === 'underSized';
  const column = (key: string, name: string) => {
    const table = tables.find((one) => one.key === key) ?? expect.unreachable(key);
    const at = table.columns.findIndex((one) => one.key === name);
    return table.rows.map((row) => [row[0], row[at]] as const);
  };

  it.each([
    ['funnel', 'cost', stages.map(({ stage, cost }) => [stage, cost])],
    ['states', 'cost', states.map(({ cost }) => [expect.any(String), cost])],
    ['teams', 'cost', teams.map(({ team, cost }) => [team ?? '(no team)', cost])],
    ['teams', 'wastedCost', teams.map(({ team, wastedCost }) => [team ?? '(no team)', wastedCost])],
  ] as const)('are those of the analysis, row by row: %s, %s', (key, name, expected) => {
    expect(column(key, name)).toEqual(expected);
  });

  it.each([
    [
      'estimatedMonthlySavings',
      (one) => (isFix(one) && one.row.saving !== null ? '0' : (one.row.saving?.expected ?? null)),
    ],
    ['estimatedMonthlySavingsLow', (one) => (isFix(one) ? null : (one.row.saving?.low ?? null))],
    ['estimatedMonthlySavingsHigh', (one) => (isFix(one) ? null : (one.row.saving?.high ?? null))],
    ['countedMonthlySavings', (one) => (isFix(one) ? '0' : (one.row.counted?.expected ?? null))],
    ['estimatedMonthlyCostOfFix', (one) => (isFix(one) ? (one.row.saving?.expected ?? null) : null)],
  ] as const satisfies readonly (readonly [string, (one: (typeof findings)[number]) => string | null])[])(
    'are those of the findings, one by one: %s',
    (name, amountOf) => {
      const byId = new Map(column('recommendations', name));
      expect(byId.size).toBe(findings.length);
      for (const one of findings) expect(byId.get(one.finding.id), one.finding.id).toBe(amountOf(one));
    },
  );

  it('are those of the prices behind them', () => {
    const prices = findings.flatMap(({ finding }) =>
      finding.evidence.prices.map(({ perHour }) => [finding.id, perHour]),
    );
    expect(column('prices', 'pricePerHour').toSorted()).toEqual(prices.toSorted());
  });
});
