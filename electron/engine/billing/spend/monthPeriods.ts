import type { ProviderCoverage, SpendMonth } from '#shared/cost/spend/spendFigures.ts';
import { addMonths, type BillingMonth, type DayText, daysOfMonth } from '#shared/money/billingCalendar.ts';
import type { StoredPeriod } from '#shared/money/storedPeriod.ts';

/** Ids of the periods of months that count, for conditions of statements. */
export function periodIds(
  periods: readonly StoredPeriod[],
  isWanted: (month: BillingMonth | '') => boolean,
): readonly number[] {
  return periods.filter(({ month, asideFor }) => asideFor === null && isWanted(month)).map(({ id }) => id);
}

/** Months that have charges, the newest first; '' (no month stated) last. */
export function monthsOf(periods: readonly StoredPeriod[]): readonly SpendMonth[] {
  const rows = new Map<BillingMonth | '', number>();
  for (const period of periods.filter(({ asideFor }) => asideFor === null))
    rows.set(period.month, (rows.get(period.month) ?? 0) + period.rows);
  return [...rows]
    .map(([month, count]) => ({ month, rows: count }))
    .toSorted((one, other) => other.month.localeCompare(one.month));
}

/** Months back in which a provider's bill makes one expect another. */
const expectedAfterMonths = 3;
/** A month that has been over for longer is not waited for. */
const daysToSettle = 10;

/** Whether a month has been over for so long that nothing more is to come. */
export function isLongOver(month: BillingMonth, today: DayText): boolean {
  const end = addMonths(month, 1);
  return Date.parse(today) - Date.parse(end) > daysToSettle * 86_400_000;
}

/**
 * How far each provider's bill of a month is in: providers with a period in it, and those that had one in the three months
 * before. `lastDays` are the last days with charges of a day or less.
 */
export function coverageOf(
  periods: readonly StoredPeriod[],
  month: BillingMonth,
  lastDays: ReadonlyMap<string, DayText>,
  today: DayText,
): readonly ProviderCoverage[] {
  const since = addMonths(month, -expectedAfterMonths);
  const recent = periods.filter(
    (period) =>
      period.asideFor === null && period.month !== '' && period.month >= since && period.month <= month,
  );
  const providers = [...new Set(recent.map(({ provider }) => provider))].toSorted();
  const end = daysOfMonth(month).at(-1) ?? '';
  return providers.map((provider) => {
    const mine = recent.filter((period) => period.provider === provider && period.month === month);
    const lastDay = lastDays.get(provider) ?? null;
    const isClosed = mine.length > 0 && mine.every((period) => period.isClosed === true);
    const isIn = isLongOver(month, today) || (lastDay !== null && lastDay >= end);
    return {
      provider,
      state: mine.length === 0 ? 'none' : isClosed ? 'closed' : isIn ? 'in' : 'partly',
      lastDay,
      importedAtMs: mine.length === 0 ? null : Math.max(...mine.map(({ importedAtMs }) => importedAtMs)),
      rows: mine.reduce((sum, period) => sum + period.rows, 0),
      overlaps: [
        ...new Set(
          mine.flatMap(({ dataset, overlaps }) => (overlaps.length > 0 ? [dataset, ...overlaps] : [])),
        ),
      ],
    };
  });
}
