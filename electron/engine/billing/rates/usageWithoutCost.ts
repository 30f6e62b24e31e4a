import type { DayUsage } from '#shared/cost/rates/priceUsage.ts';
import type { BillingMonth } from '#shared/money/billingCalendar.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { periodIds } from '../spend/monthPeriods.ts';

/**
 * Usage of a month that came without any cost (CoreWeave's preview), by kind and day. Rows that state one of the four costs, also one of
 * 0, are billed and not in it.
 */
export async function usageWithoutCost(
  ledger: Ledger,
  month: BillingMonth,
  signal?: AbortSignal,
): Promise<readonly DayUsage[]> {
  const periods = periodIds(await ledger.periods(), (each) => each === month);
  if (periods.length === 0) return [];
  return ledger.read<DayUsage>(
    `SELECT coalesce(nullif(ProviderName, ''), nullif(ServiceProviderName, ''), '') AS provider,
        coalesce(json_extract_string(SkuPriceDetails, '$.InstanceType'), nullif(SkuId, ''), nullif(SkuMeter, '')) AS sku,
        coalesce(nullif(RegionId, ''), nullif(RegionName, '')) AS region,
        json_extract_string(SkuPriceDetails, '$.x_GpuModel') AS "gpuModel",
        CASE WHEN lower(json_extract_string(x_Columns, '$.x_CapacityPlan')) LIKE '%reserv%' THEN 'reserved'
          WHEN PricingCategory = 'Dynamic' OR lower(json_extract_string(x_Columns, '$.x_CapacityPlan')) LIKE '%spot%' THEN 'spot'
          WHEN PricingCategory = 'Committed' THEN 'reserved' ELSE 'on-demand' END AS market,
        coalesce(nullif(ConsumedUnit, ''), nullif(PricingUnit, '')) AS unit,
        strftime(ChargePeriodStart, '%Y-%m-%d') AS day,
        sum(coalesce(ConsumedQuantity, PricingQuantity)) AS quantity
      FROM charges WHERE x_PeriodId IN (${periods.join(', ')})
        AND coalesce(BilledCost, EffectiveCost, ContractedCost, ListCost) IS NULL
        AND coalesce(ConsumedQuantity, PricingQuantity) IS NOT NULL AND ChargePeriodStart IS NOT NULL
      GROUP BY ALL ORDER BY ALL`,
    [],
    signal,
  );
}
