import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { allocateMonth } from '#engine/billing/allocation/allocateMonth.ts';
import type { Ledger } from '#engine/billing/ledger/ledger.ts';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { createSpend } from '#engine/billing/spend/spend.ts';
import { spendMonthSchema } from '#shared/contract/schemas/spend.ts';

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

async function monthOf(bill: string) {
  const path = join(folder, 'bill.csv');
  writeFileSync(path, bill);
  const report = await ledger.importFiles({ paths: [path] }, () => undefined, new AbortController().signal);
  expect(report.faults).toEqual([]);
  const spend = createSpend({
    ledgerInUse: () => ({ ledger, demo: false }),
    configFolder: folder,
    now: () => Date.UTC(2026, 10, 20),
  });
  const scope = { month, basis: 'effective', gpuOnly: false, filters: [] } as const;
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
