import type { CommittedCost } from '#shared/cost/allocation/committedShares.ts';
import type { BillingMonth } from '#shared/money/billingCalendar.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { periodIds } from '../spend/monthPeriods.ts';

interface Row {
  readonly provider: string;
  readonly resourceId: string;
  readonly cost: DecimalText | null;
  readonly committed: DecimalText | null;
}

/**
 * What the use of each resource cost in a month, and what commitments paid of it, at effective cost. Commitment that nobody used, credits,
 * taxes, purchases and adjustments are no use.
 */
export async function readCommittedCosts(
  ledger: Ledger,
  month: BillingMonth,
): Promise<readonly CommittedCost[]> {
  const periods = periodIds(await ledger.periods(), (each) => each === month);
  if (periods.length === 0) return [];
  const rows = await ledger.read<Row>(
    `SELECT coalesce(nullif(ProviderName, ''), nullif(ServiceProviderName, ''), '') AS provider, ResourceId AS "resourceId",
        sum(EffectiveCost) AS cost, sum(EffectiveCost) FILTER (lower(CommitmentDiscountStatus) = 'used') AS committed
      FROM charges
      WHERE x_PeriodId IN (${periods.join(', ')}) AND coalesce(ResourceId, '') <> ''
        AND lower(coalesce(CommitmentDiscountStatus, '')) <> 'unused'
        AND lower(coalesce(ChargeCategory, '')) NOT IN ('credit', 'tax', 'purchase', 'adjustment')
      GROUP BY ALL`,
  );
  return rows.flatMap(({ cost, committed, ...resource }) =>
    cost === null ? [] : [{ ...resource, cost, committed: committed ?? '0' }],
  );
}
