import { ownLineOf } from '#shared/cost/allocation/chargeGroup.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { type BillingMonth, type DayText, dayOf } from '#shared/money/billingCalendar.ts';
import { type DecimalText, sumExact } from '#shared/money/decimal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { periodIds } from '../spend/monthPeriods.ts';

/** What is billed of one resource for one day, in one currency. */
export interface BilledDay {
  /** As matching knows it. */
  readonly key: string;
  readonly provider: string;
  /** Hostile. */
  readonly resourceId: string;
  readonly currency: string;
  /** Null where a charge spans several days: the month is then one. */
  readonly day: DayText | null;
  /** Effective cost: amortised, so that commitments are in it as they are in rates. */
  readonly billed: DecimalText;
  readonly list: DecimalText | null;
  /** Instance-seconds that the provider counted; null where it counts no hours. */
  readonly instanceSeconds: number | null;
  readonly gpuCount: number | null;
}

interface ChargeRow {
  readonly provider: string;
  readonly resourceId: string;
  readonly currency: string | null;
  readonly category: string | null;
  readonly commitmentStatus: string | null;
  readonly fromMs: number | null;
  readonly toMs: number | null;
  readonly billed: DecimalText | null;
  readonly list: DecimalText | null;
  readonly hours: number | null;
  readonly gpuCount: number | null;
}

/** What a month bills of the use of each resource, by the day. Credits, taxes, purchases and corrections of earlier months are left out. */
export async function readBilledDays(
  ledger: Ledger,
  month: BillingMonth,
  zone: string,
  signal?: AbortSignal,
): Promise<readonly BilledDay[]> {
  const periods = periodIds(await ledger.periods(), (each) => each === month);
  if (periods.length === 0) return [];
  const rows = await ledger.read<ChargeRow>(
    `SELECT coalesce(nullif(ProviderName, ''), nullif(ServiceProviderName, ''), '') AS provider, ResourceId AS "resourceId",
        BillingCurrency AS currency, ChargeCategory AS category, CommitmentDiscountStatus AS "commitmentStatus",
        ChargePeriodStart AS "fromMs", ChargePeriodEnd AS "toMs", sum(EffectiveCost) AS billed, sum(ListCost) AS list,
        (sum(ConsumedQuantity) FILTER (lower(ConsumedUnit) IN ('hours', 'hour', 'hrs')))::DOUBLE AS hours,
        max(try_cast(json_extract_string(SkuPriceDetails, '$.GpuCount') AS DOUBLE)) AS "gpuCount"
      FROM charges WHERE x_PeriodId IN (${periods.join(', ')}) AND nullif(ResourceId, '') IS NOT NULL
        AND coalesce(ChargeClass, '') <> 'Correction' GROUP BY ALL`,
    [],
    signal,
  );
  return byDay(
    rows.filter((row) => row.billed !== null && ownLineOf(row, 'effective') === null),
    zone,
  );
}

function byDay(rows: readonly ChargeRow[], zone: string): readonly BilledDay[] {
  const days = new Map<string, ChargeRow[]>();
  const spans = new Set(rows.filter((row) => dayIn(row, zone) === null).map(ofResource));
  for (const row of rows) {
    const day = spans.has(ofResource(row)) ? null : dayIn(row, zone);
    const key = `${ofResource(row)}\n${day ?? ''}`;
    const own = days.get(key);
    if (own) own.push(row);
    else days.set(key, [row]);
  }
  return [...days].flatMap(([key, own]) => {
    const [first] = own;
    if (!first) return [];
    const day = key.slice(key.lastIndexOf('\n') + 1);
    const gpuCount = Math.max(0, ...own.map((row) => row.gpuCount ?? 0));
    return [
      {
        key: resourceKey(first.provider, first.resourceId),
        provider: first.provider,
        resourceId: first.resourceId,
        currency: first.currency ?? '',
        day: day === '' ? null : day,
        billed: sumExact(own.map((row) => row.billed ?? '0')),
        list: own.some((row) => row.list === null) ? null : sumExact(own.map((row) => row.list ?? '0')),
        instanceSeconds: instanceSeconds(own),
        gpuCount: gpuCount >= 1 ? Math.round(gpuCount) : null,
      },
    ];
  });
}

function ofResource({ provider, resourceId, currency }: ChargeRow): string {
  return `${provider}\n${resourceId}\n${currency ?? ''}`;
}

/** The day that a charge lies in; null where it spans several, or does not say. */
function dayIn({ fromMs, toMs }: ChargeRow, zone: string): DayText | null {
  if (fromMs === null || toMs === null || toMs <= fromMs) return null;
  const day = dayOf(fromMs, zone);
  return day === dayOf(lastMoment(toMs), zone) ? day : null;
}

const lastMoment = (toMs: EpochMs) => toMs - 1;

/** Parts of one machine (its GPUs, cores, memory) are billed for the same hours: the longest counts, in each period once. */
function instanceSeconds(rows: readonly ChargeRow[]): number | null {
  const perPeriod = new Map<string, number>();
  for (const { fromMs, toMs, hours } of rows) {
    if (hours === null) continue;
    const period = `${fromMs} ${toMs}`;
    const length = fromMs !== null && toMs !== null ? (toMs - fromMs) / 1000 : hours * 3600;
    perPeriod.set(period, Math.max(perPeriod.get(period) ?? 0, Math.min(length, hours * 3600)));
  }
  return perPeriod.size === 0 ? null : [...perPeriod.values()].reduce((sum, seconds) => sum + seconds, 0);
}
