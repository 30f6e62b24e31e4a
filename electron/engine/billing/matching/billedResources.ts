import type { BilledResource } from '#shared/cost/matching/matchHosts.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';
import type { BillingMonth } from '#shared/money/billingCalendar.ts';
import { type DecimalText, exact, sumKnown } from '#shared/money/decimal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { periodIds } from '../spend/monthPeriods.ts';

interface ResourceRow {
  readonly provider: string;
  readonly account: string | null;
  readonly resourceId: string;
  readonly resourceName: string | null;
  readonly resourceType: string | null;
  readonly currency: string;
  readonly cost: DecimalText | null;
}

/** What was used in a billing month, by resource, the most expensive first; spellings of one machine are one resource. */
export async function readBilledResources(
  ledger: Ledger,
  month: BillingMonth,
): Promise<readonly BilledResource[]> {
  const periods = periodIds(await ledger.periods(), (each) => each === month);
  if (periods.length === 0) return [];
  const rows = await ledger.read<ResourceRow>(
    `SELECT coalesce(nullif(ProviderName, ''), nullif(ServiceProviderName, ''), '') AS provider,
        coalesce(nullif(any_value(SubAccountId), ''), any_value(BillingAccountId)) AS account, ResourceId AS "resourceId",
        any_value(ResourceName) AS "resourceName", any_value(ResourceType) AS "resourceType",
        coalesce(BillingCurrency, '') AS currency, sum(EffectiveCost) AS cost
      FROM charges WHERE x_PeriodId IN (${periods.join(', ')}) AND ResourceId <> ''
        AND coalesce(ChargeCategory, 'Usage') = 'Usage'
      GROUP BY provider, ResourceId, currency`,
  );
  const found = new Map<string, BilledResource>();
  for (const row of rows) {
    const key = resourceKey(row.provider, row.resourceId);
    const id = `${key}\n${row.currency}`;
    const known = found.get(id);
    if (known) found.set(id, { ...known, cost: sumKnown([known.cost, row.cost]).sum });
    else found.set(id, { ...row, key });
  }
  return [...found.values()].sort((one, other) => exact(other.cost ?? '0').cmp(exact(one.cost ?? '0')));
}
