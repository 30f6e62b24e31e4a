import type { ChargeGroup } from '#shared/cost/allocation/chargeGroup.ts';
import type { BillingMonth } from '#shared/money/billingCalendar.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { periodIds } from '../spend/monthPeriods.ts';
import { jsonPointer } from '../spend/sqlLiteral.ts';

/** Which of FOCUS's costs is split. Effective: amortised, what unit costs rest on; billed: the invoice's. */
export type AllocationBasis = 'effective' | 'billed';

const costColumn = { effective: 'EffectiveCost', billed: 'BilledCost' } as const;

interface GroupRow {
  readonly provider: string | null;
  readonly account: string | null;
  readonly currency: string | null;
  readonly resourceId: string | null;
  readonly resourceName: string | null;
  readonly category: string | null;
  readonly commitmentStatus: string | null;
  readonly isCorrection: boolean;
  readonly fromMs: number | null;
  readonly toMs: number | null;
  readonly cost: DecimalText | null;
  readonly rows: number;
  readonly rowsWithoutCost: number;
  readonly hours: number | null;
  readonly gpuCount: number | null;
  readonly tag: string | null;
}

/**
 * Charges of a billing month, summed by what is split alike. Where a resource is billed in hours its hours are the provider's own;
 * rows in GPU-hours or core-hours sum to more than the period has, which then stands.
 */
export async function readChargeGroups(
  ledger: Ledger,
  month: BillingMonth,
  basis: AllocationBasis,
  tag: string | null,
  signal?: AbortSignal,
): Promise<readonly ChargeGroup[]> {
  const cost = costColumn[basis];
  const periods = periodIds(await ledger.periods(), (each) => each === month);
  if (periods.length === 0) return [];
  const tagSql = tag === null ? 'NULL::VARCHAR' : "nullif(json_extract_string(Tags, ?), '')";
  const rows = await ledger.read<GroupRow>(
    `SELECT coalesce(nullif(ProviderName, ''), nullif(ServiceProviderName, ''), '') AS provider,
        coalesce(nullif(SubAccountId, ''), nullif(BillingAccountId, '')) AS account, BillingCurrency AS currency,
        nullif(ResourceId, '') AS "resourceId", any_value(ResourceName) AS "resourceName", ChargeCategory AS category,
        CommitmentDiscountStatus AS "commitmentStatus", coalesce(ChargeClass = 'Correction', false) AS "isCorrection",
        coalesce(ChargePeriodStart, BillingPeriodStart) AS "fromMs", coalesce(ChargePeriodEnd, BillingPeriodEnd) AS "toMs",
        sum(${cost}) AS cost, count(*)::INTEGER AS rows, (count(*) - count(${cost}))::INTEGER AS "rowsWithoutCost",
        (sum(ConsumedQuantity) FILTER (lower(ConsumedUnit) IN ('hours', 'hour', 'hrs')))::DOUBLE AS hours,
        max(try_cast(json_extract_string(SkuPriceDetails, '$.GpuCount') AS DOUBLE)) AS "gpuCount", ${tagSql} AS tag
      FROM charges WHERE x_PeriodId IN (${periods.join(', ')}) GROUP BY ALL`,
    tag === null ? [] : [jsonPointer(tag)],
    signal,
  );
  return rows.map(groupOf);
}

function groupOf(row: GroupRow): ChargeGroup {
  const fromMs = row.fromMs ?? 0;
  return {
    provider: row.provider ?? '',
    account: row.account,
    currency: row.currency ?? '',
    resourceId: row.resourceId,
    resourceName: row.resourceName,
    category: row.category,
    commitmentStatus: row.commitmentStatus,
    isCorrection: row.isCorrection,
    fromMs,
    toMs: Math.max(fromMs, row.toMs ?? fromMs),
    cost: row.cost ?? '0',
    rows: Number(row.rows),
    rowsWithoutCost: Number(row.rowsWithoutCost),
    hours: row.hours,
    gpuCount: row.gpuCount === null || row.gpuCount < 1 ? null : Math.round(row.gpuCount),
    tag: row.tag,
  };
}
