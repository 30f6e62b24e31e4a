import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allocateMonth } from '#engine/billing/allocation/allocateMonth.ts';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { createSpend, type Spend } from '#engine/billing/spend/spend.ts';
import { spendMonthSchema } from '#shared/contract/schemas/spend.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { daysOfMonth } from '#shared/money/billingCalendar.ts';

const month = '2026-10-01';
let folder = '';
let ledger: Ledger;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headroom-test-commitments-'));
  ledger = createLedger(join(folder, 'ledger.duckdb'));
});
afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

const scope: SpendScope = { month, basis: 'effective', gpuOnly: false, filters: [] };

async function spendOf(bill: string): Promise<Spend> {
  const path = join(folder, 'bill.csv');
  writeFileSync(path, bill);
  const report = await ledger.importFiles({ paths: [path] }, () => undefined, new AbortController().signal);
  expect(report.faults).toEqual([]);
  return createSpend({
    ledgerInUse: () => ({ ledger, demo: false }),
    configFolder: folder,
    now: () => Date.UTC(2026, 10, 20),
  });
}

async function monthOf(bill: string) {
  const spend = await spendOf(bill);
  return spendMonthSchema.parse(await spend.month(scope));
}

const hour = '2026-10-01T00:00:00.000Z,2026-10-01T01:00:00.000Z';
const awsBill = `bill_payer_account_id,bill_billing_period_start_date,line_item_usage_start_date,line_item_usage_end_date,line_item_line_item_type,line_item_unblended_cost,pricing_public_on_demand_cost,line_item_currency_code,savings_plan_savings_plan_a_r_n,savings_plan_savings_plan_effective_cost,savings_plan_total_commitment_to_date,savings_plan_used_commitment
1,${month}T00:00:00.000Z,${hour},SavingsPlanCoveredUsage,20,20,USD,arn:sp,12,,
1,${month}T00:00:00.000Z,${hour},SavingsPlanNegation,-20,0,USD,arn:sp,,,
1,${month}T00:00:00.000Z,${hour},SavingsPlanRecurringFee,15,0,USD,arn:sp,,15,12
`;

it('what AWS bills of a savings plan that nobody used is unused, and is taken off what was saved', async () => {
  const { commitments } = await monthOf(awsBill);
  expect(commitments).toMatchObject([{ coverage: 1, used: '12', unused: '3', saved: '5' }]);
  expect(commitments[0]?.commitments).toMatchObject([
    { id: 'arn:sp', used: '12', unused: '3', usedShare: 0.8 },
  ]);
});

it('the fee of a savings plan is unused commitment as far as it is amortised, and a purchase on the invoice', async () => {
  await monthOf(awsBill);
  const ownOn = async (basis: 'effective' | 'billed') => {
    const by = { kind: 'plain', name: 'provider' } as const;
    const { tables } = await allocateMonth({ ledger, store: null, hostOf: new Map() }, { month, by, basis });
    return tables[0]?.total.own;
  };
  expect(await ownOn('effective')).toMatchObject({ unusedCommitment: '3', purchase: '0' });
  expect(await ownOn('billed')).toMatchObject({ unusedCommitment: '0', purchase: '15' });
});

it('a budget of charges that state no such cost is unknown, not 0 and within', async () => {
  writeFileSync(join(folder, 'budgets.yaml'), 'budgets:\n  - { name: All, amount: 10, currency: USD }\n');
  const day = '2026-10-02T00:00:00Z,2026-10-03T00:00:00Z';
  const { burns, outlooks } = await monthOf(
    `ProviderName,BillingAccountId,BillingPeriodStart,BillingCurrency,ChargeCategory,ChargePeriodStart,ChargePeriodEnd,BilledCost,EffectiveCost
Microsoft,1,${month}T00:00:00Z,USD,Usage,${day},70,
Microsoft,1,${month}T00:00:00Z,USD,Usage,${day},5,
`,
  );
  expect(burns).toMatchObject([{ spent: null, unknownRows: 2, spentShare: null, state: 'unknown' }]);
  expect(outlooks[0]?.outlook).toMatchObject({ known: null, unknownRows: 2, total: null });
});

describe('days that stand out', () => {
  const head =
    'ProviderName,BillingAccountId,BillingPeriodStart,BillingCurrency,ChargeCategory,ChargePeriodStart,ChargePeriodEnd,ServiceName,ResourceId,ConsumedQuantity,ConsumedUnit,EffectiveCost';
  const row = (day: string, service: string, resource: string, hours: number, cost: number) =>
    `AWS,1,${month}T00:00:00Z,USD,Usage,${day}T00:00:00Z,${day}T12:00:00Z,${service},${resource},${hours},Hours,${cost}`;
  /** A machine works longer on the 20th, a disk is dearer on the 25th and 26th; `without`: a service that is left out. */
  const billWithout = (without: string) =>
    [
      head,
      ...daysOfMonth(month)
        .flatMap((day) => [
          row(day, 'Compute', 'i-even', 10, 100),
          row(day, 'Compute', 'i-busy', day === '2026-10-20' ? 40 : 10, day === '2026-10-20' ? 400 : 100),
          row(day, 'Storage', 'vol-1', 10, day >= '2026-10-25' && day < '2026-10-27' ? 500 : 150),
        ])
        .filter((line) => !line.includes(without)),
      '',
    ].join('\n');
  const busy = {
    from: '2026-10-20',
    to: '2026-10-20',
    cause: { kind: 'quantity', value: 'i-busy', change: 300 },
  };
  const dear = {
    from: '2026-10-25',
    to: '2026-10-26',
    cause: { kind: 'price', value: 'vol-1', change: 700 },
  };

  const firstCauses = async (spend: Spend) =>
    (await spend.anomalies(scope)).map(({ causes: [cause], ...one }) => ({ ...one, cause }));

  it('are each told with what moved on them, against the same weekdays before', async () => {
    const spend = await spendOf(billWithout('nothing'));
    expect(await firstCauses(spend)).toMatchObject([dear, busy]);
  });

  it('are told where there is one alone, and are none where nothing moved', async () => {
    const spend = await spendOf(billWithout('Storage'));
    expect(await firstCauses(spend)).toMatchObject([busy]);
    const filters = [{ dimension: 'resource', value: 'i-even' }] as const;
    expect(await spend.anomalies({ ...scope, filters })).toEqual([]);
  });
});
