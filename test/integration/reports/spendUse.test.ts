import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allocateMonth, allocateMonthBySeveral } from '#engine/billing/allocation/allocateMonth.ts';
import { createSpend } from '#engine/billing/spend/spend.ts';
import { createReports } from '#engine/reports/reports.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import type { ReportFormat } from '#shared/contract/reportKinds.ts';
import { reportRequestSchema } from '#shared/contract/schemas/reports.ts';
import { rowName } from '#shared/cost/allocation/allocationText.ts';
import { parseDimension } from '#shared/cost/allocation/dimension.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';
import { exact, sumExact } from '#shared/money/decimal.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { type ReportJson, reportJsonSchema } from '#shared/reports/reportJson.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { cloudOf } from '#sim/cloud/cloudOf.ts';
import type { FleetSpec } from '#sim/fleetSpec.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { pdfPages, whyNoPoppler } from '../../fixtures/reports/readPdf.ts';
import { ledgerWith } from '../allocation/simulatedLedger.ts';
import { storeOfPast } from '../analysis/simulatedDesk.ts';

const fleet = planFleet({ gpus: 48, seed: 2 });
const month = '2026-10-01';
const [fromMs, toMs] = [Date.UTC(2026, 9, 1), Date.UTC(2026, 10, 1)];
const folder = mkdtempSync(join(tmpdir(), 'headroom-spend-use-'));
let store: TelemetryStore;
let bill: Awaited<ReturnType<typeof ledgerWith>>;
/** Of the report that knows all hosts. */
let told: ReportJson['tables'];

const hostsOf = ({ hosts }: FleetSpec) =>
  new Map(
    hosts.flatMap((host) => {
      const cloud = cloudOf(host);
      return cloud ? [[resourceKey(cloud.provider, cloud.resourceId), host] as const] : [];
    }),
  );

beforeAll(async () => {
  bill = await ledgerWith(simBill({ fleet, month: month.slice(0, 7) }), folder);
  store = await storeOfPast(join(folder, 'telemetry.duckdb'), { fleet, fromMs, toMs });
  told = await tables(hostsOf(fleet));
}, 240_000);
afterAll(async () => {
  await bill?.ledger.close();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A report of the month, by what is known of the hosts. */
function made(format: ReportFormat, hostOf: ReturnType<typeof hostsOf>) {
  const { ledger } = bill;
  const now = () => toMs + 86_400_000;
  const unasked = () => expect.unreachable('bills need no advice');
  const reports = createReports({
    configFolder: folder,
    spend: createSpend({ ledgerInUse: () => ({ ledger, demo: false }), configFolder: folder, now }),
    matching: {
      allocateBySeveral: (request, signal) =>
        allocateMonthBySeveral({ ledger, store, hostOf }, request, signal),
    },
    advice: { list: unasked, tracking: unasked, analysis: unasked },
    rules: () => defaultAnalysisRules,
    store: () => null,
    now,
  });
  const request = reportRequestSchema.parse({ kind: 'spend', month, format });
  return reports.make(request, () => undefined, new AbortController().signal);
}

async function tables(hostOf: ReturnType<typeof hostsOf>): Promise<ReportJson['tables']> {
  const { bytes } = await made('json', hostOf);
  return reportJsonSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))).tables;
}

describe('what the GPU cost of a month went to', { timeout: 120_000 }, () => {
  it.each(['host', 'team', 'model'])(
    'is told by %s, as an allocation by it alone says, and sums to the bill',
    async (by) => {
      const rows = told[`use_by_${by}`]?.rows ?? expect.unreachable(by);
      const dimension = parseDimension(by) ?? expect.unreachable(by);
      const alone = await allocateMonth(
        { ledger: bill.ledger, store, hostOf: hostsOf(fleet) },
        { month, by: dimension, basis: 'effective' },
      );
      const expected = alone.tables.flatMap(({ rows: of, currency }) =>
        of.map((row) => ({
          name: rowName(row),
          BillingCurrency: currency,
          x_effectiveCost: row.parts.effective,
          x_heldIdleCost: row.parts.heldIdle,
          x_idleCost: row.parts.idle,
          x_notObservedCost: row.parts.notObserved,
          x_unallocatedCost: row.unallocated,
          x_totalCost: row.total,
        })),
      );
      expect(rows).toEqual(expected);
      expect(
        alone.tables.flatMap((table) => table.rows.filter(({ key }) => key !== null)).length,
      ).toBeGreaterThan(1);
      const billed = await bill.sum('SELECT sum(EffectiveCost) AS sum FROM charges');
      const total = sumExact(rows.map(({ x_totalCost: one }) => String(one)));
      expect(exact(total).eq(exact(billed))).toBe(true);
    },
  );

  it('is not told by what nothing has: no host a team, none a model that is served', async () => {
    const hosts = fleet.hosts.map((host) => ({ ...host, labels: {} }));
    const without = Object.keys(await tables(hostsOf({ ...fleet, hosts })));
    expect(without).toContain('use_by_model');
    expect(without).not.toContain('use_by_team');
    const none = Object.keys(await tables(new Map()));
    expect(none.filter((key) => key.startsWith('use'))).toEqual(['use_by_host']);
  });

  it.skipIf(whyNoPoppler())('is on paper by each of them', async () => {
    const text = pdfPages((await made('pdf', hostsOf(fleet))).bytes).join('\n');
    for (const by of ['host', 'team', 'model']) {
      expect(text).toContain(`What the cost went to, by ${by}`);
      const [first] = told[`use_by_${by}`]?.rows ?? [];
      expect(text).toContain(formatMoney(String(first?.x_totalCost), 'USD'));
    }
  });
});
