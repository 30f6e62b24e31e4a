import type { ResultByTime } from '@aws-sdk/client-cost-explorer';
import { decimalText, exact, sumExact } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import type { PeriodKey } from '#shared/money/storedPeriod.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { type CarriedDay, ec2Compute } from './costExplorerPlan.ts';
import { chargeOf, instanceDetail, type PageOrigin } from './costExplorerRow.ts';

/** A charge of one instance that an earlier pull brought. */
export interface HeldCharge extends CarriedDay {
  readonly row: FocusRow;
}

const columns = [
  'BilledCost',
  'EffectiveCost',
  'BillingCurrency',
  'SubAccountId',
  'ResourceId',
  'ResourceType',
  'ChargeCategory',
  'ChargeDescription',
  'ServiceName',
  'ServiceCategory',
  'ConsumedQuantity',
  'ConsumedUnit',
  'PricingCategory',
  'SkuPriceDetails',
] as const;

type HeldCells = Readonly<Record<(typeof columns)[number] | 'x_Columns', string | null>> & {
  readonly day: string;
};

/** The charges of single instances that are in force for a month: Cost Explorer forgets them after 14 days. */
export async function heldInstances(ledger: Ledger, key: PeriodKey): Promise<readonly HeldCharge[]> {
  const period = (await ledger.periods()).find(
    (one) =>
      one.provider === key.provider &&
      one.account === key.account &&
      one.dataset === key.dataset &&
      one.month === key.month,
  );
  if (!period) return [];
  const held = await ledger.read<HeldCells>(
    `SELECT strftime(ChargePeriodStart, '%Y-%m-%d') AS day, ${columns.join(', ')}, x_Columns FROM charges
     WHERE x_PeriodId = ? AND json_extract_string(x_Columns, '$.x_Detail') = ? ORDER BY x_SourceLine`,
    [period.id, instanceDetail],
  );
  return held.map((cells) => ({ account: cells.SubAccountId, day: cells.day, row: rowOf(cells) }));
}

function rowOf(cells: HeldCells): FocusRow {
  const given = columns.flatMap((name) => {
    const value = cells[name];
    return value === null ? [] : [[name, value] as const];
  });
  const own = JSON.parse(cells.x_Columns ?? '{}') as Record<string, unknown>;
  const texts = Object.entries(own)
    // Whether a day is an estimate is said anew each time.
    .filter(([name]) => name !== 'x_Estimated')
    .map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries([...given, ...texts]);
}

/**
 * The charges of days whose instances are held, with one more for each day that has changed since: all together are what Cost Explorer
 * says of the day now, to the last place.
 */
export function carriedRows(
  results: readonly ResultByTime[],
  origin: PageOrigin,
  held: readonly HeldCharge[],
): readonly FocusRow[] {
  return results.flatMap((result, at) => {
    const total = chargeOf(result, result.Total, { ...origin, row: at + 1 });
    const day = total.row.ChargePeriodStart?.slice(0, 10);
    const ofDay = held.filter((one) => one.day === day && one.account === origin.question.account);
    const rows = ofDay.map(({ row }) => ({ ...total.row, ...row }));
    const rest = {
      BilledCost: restOf(total.billed, rows, 'BilledCost'),
      EffectiveCost: restOf(total.effective, rows, 'EffectiveCost'),
    };
    if (rest.BilledCost === '0' && rest.EffectiveCost === '0') return rows;
    return [...rows, { ...total.row, ...rest, ...restDescription }];
  });
}

const restDescription = {
  ChargeCategory: 'Usage',
  ServiceName: ec2Compute,
  ServiceCategory: 'Compute',
  ChargeDescription: 'Changed since the instances of this day were known',
} as const;

function restOf(total: string, rows: readonly FocusRow[], column: 'BilledCost' | 'EffectiveCost'): string {
  return decimalText(exact(total).minus(exact(sumExact(rows.map((row) => row[column] ?? '0')))));
}
