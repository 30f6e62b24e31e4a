import { Exact } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import type { SimProvider } from '../cloud/cloudOf.ts';
import type { BillMonth } from './billCalendar.ts';
import { periodStarts } from './billCalendar.ts';
import { type ChargeCosts, type ChargeFrame, chargeRow } from './chargeRow.ts';
import { type SimMachine, savingsPlan } from './hostRows.ts';

const hourMs = 3_600_000;
const none = new Exact(0);
const same = (cost: Exact): ChargeCosts => ({ billed: cost, effective: cost, contracted: cost, list: cost });

/** What a provider's bill has besides machines: plans, credits, taxes, corrections. */
export function* monthRows(
  provider: SimProvider,
  machines: readonly SimMachine[],
  month: BillMonth,
  span: BillMonth,
): Generator<FocusRow> {
  const monthly = (costs: ChargeCosts): ChargeFrame => ({ provider, month, ...month, costs });
  if (provider === 'aws') {
    yield* planRows(machines, month, span);
    yield chargeRow(monthly(same(new Exact('-1250.333333333333333333'))), {
      ChargeCategory: 'Credit',
      ChargeDescription: 'Migration acceleration credit',
      ChargeFrequency: 'One-Time',
      ServiceName: 'AWS Credits',
    });
  }
  if (provider === 'azure')
    yield chargeRow(monthly(same(new Exact('100'))), {
      ChargeCategory: 'Purchase',
      ChargeDescription: 'Support plan',
      ChargeFrequency: 'Recurring',
      ServiceCategory: 'Management and Governance',
      ServiceName: 'Support',
    });
  yield* correction(provider, machines, month);
  const taxed = new Exact('0.0825').times(machines.length).times('1117.41').toDecimalPlaces(2);
  yield chargeRow(monthly({ ...same(taxed), list: none }), {
    ChargeCategory: 'Tax',
    ChargeDescription: 'Sales tax',
    ChargeFrequency: 'One-Time',
    ServiceName: 'Tax',
  });
}

/** The plan's hourly price, paid whether used or not, and the part of each hour that no machine used. */
function* planRows(machines: readonly SimMachine[], month: BillMonth, span: BillMonth): Generator<FocusRow> {
  const covered = machines.filter(({ cloud }) => cloud.purchase === 'savingsPlan');
  if (covered.length === 0) return;
  const used = covered.reduce(
    (sum, { host, cloud }) =>
      sum.plus(new Exact(cloud.gpuHourUsd).times(host.gpus.length).times(savingsPlan.share)),
    none,
  );
  const unused = used.times('0.0417');
  const plan = {
    ServiceName: 'Savings Plans for AWS Compute usage',
    CommitmentDiscountId: savingsPlan.id,
    CommitmentDiscountName: savingsPlan.name,
    CommitmentDiscountType: 'Compute Savings Plan',
    CommitmentDiscountCategory: 'Spend',
  };
  for (const fromMs of periodStarts(span, 1)) {
    const frame = { provider: 'aws' as const, month, fromMs, toMs: fromMs + hourMs };
    const paid = used.plus(unused);
    yield chargeRow(
      { ...frame, costs: { billed: paid, effective: none, contracted: paid, list: paid } },
      {
        ...plan,
        ChargeCategory: 'Purchase',
        ChargeFrequency: 'Recurring',
        ChargeDescription: 'Savings plan, no upfront',
      },
    );
    yield chargeRow(
      { ...frame, costs: { billed: none, effective: unused, contracted: none, list: none } },
      {
        ...plan,
        CommitmentDiscountStatus: 'Unused',
        ChargeDescription: 'Unused savings plan',
        PricingCategory: 'Committed',
      },
    );
  }
}

/** One machine was charged too much on the last day of the month before. */
function* correction(
  provider: SimProvider,
  machines: readonly SimMachine[],
  month: BillMonth,
): Generator<FocusRow> {
  const wrong = machines.at(-1);
  if (!wrong || provider === 'lambda') return;
  const fromMs = month.fromMs - 24 * hourMs;
  yield chargeRow(
    { provider, month, fromMs, toMs: month.fromMs, costs: same(new Exact('-7.777777777777')) },
    {
      ChargeClass: 'Correction',
      ChargeDescription: 'Correction of a metering fault',
      ServiceName: 'Compute',
      ResourceId: wrong.cloud.resourceId,
      ResourceName: wrong.host.name,
    },
  );
}
