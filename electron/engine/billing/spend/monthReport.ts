import type { SpendMonthView } from '#shared/contract/schemas/spend.ts';
import { type Budget, type BudgetBurn, budgetBurn, budgetsOf } from '#shared/cost/spend/budget.ts';
import { commitmentSummary, type PricedUsage } from '#shared/cost/spend/commitments.ts';
import { monthOutlook } from '#shared/cost/spend/monthOutlook.ts';
import { tagKeyOf } from '#shared/cost/spend/spendDimension.ts';
import type { ProviderCoverage } from '#shared/cost/spend/spendFigures.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { addMonths, type BillingMonth, type DayText } from '#shared/money/billingCalendar.ts';
import { sumExact } from '#shared/money/decimal.ts';
import type { StoredPeriod } from '#shared/money/storedPeriod.ts';
import { describeProblems } from '../../config/fileProblem.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { BudgetsFile } from './budgetsFile.ts';
import { type DailyRow, dailySql } from './dailyQuery.ts';
import type { LedgerToday } from './ledgerInUse.ts';
import { coverageOf, isLongOver, periodIds } from './monthPeriods.ts';
import { spendWhere } from './spendWhere.ts';
import { totalsOf, totalsSql } from './totalsQuery.ts';

/** Months of the trend, this one included: a year, and the same month of the year before. */
const monthsOfTrend = 13;

/** Everything that the screen of a month says beside its table. */
export async function monthReport(
  using: LedgerToday,
  scope: SpendScope,
  budgets: BudgetsFile,
): Promise<SpendMonthView> {
  const { ledger, demo, today } = using;
  const periods = await ledger.periods();
  const { month } = scope;
  const mine = periods.filter((period) => period.month === month && period.asideFor === null);
  const [totals, totalsBefore, daily, usage, tagKeys, lastDays] = await Promise.all([
    totalsIn(using, periods, scope, month),
    month === '' ? [] : totalsIn(using, periods, scope, addMonths(month, -1)),
    dailyOf(using, periods, scope),
    usageOf(using, periods, scope),
    tagKeysOf(ledger, mine),
    lastDaysOf(using, mine),
  ]);
  const coverage = month === '' ? [] : coverageOf(periods, month, lastDays, today);
  const currencies = [...new Set([...totals, ...totalsBefore].map(({ currency }) => currency))];
  return {
    demo,
    scope,
    asOfMs: mine.length === 0 ? null : Math.max(...mine.map(({ importedAtMs }) => importedAtMs)),
    sources: [...new Set(mine.flatMap(({ sources }) => sources))],
    totals: [...totals],
    totalsBefore: [...totalsBefore],
    coverage: [...coverage],
    outlooks:
      month === ''
        ? []
        : currencies.map((currency) => ({
            currency,
            outlook: outlookOf(month, currency, daily, coverage, today),
          })),
    history: currencies.map((currency) => ({ currency, points: historyOf(daily, currency) })),
    commitments: currencies.flatMap((currency) => commitmentSummary(currency, usage) ?? []),
    burns: month === '' ? [] : await burnsOf(using, periods, month, budgets.budgets, coverage),
    otherBudgets: otherBudgets(budgets.budgets, month),
    budgetsFile: budgets.path,
    budgetsProblem: describeProblems(budgets.path, budgets.problems),
    tagKeys: [...tagKeys],
  };
}

async function totalsIn(
  { ledger, relation }: LedgerToday,
  periods: readonly StoredPeriod[],
  scope: SpendScope,
  month: BillingMonth,
) {
  const where = spendWhere(
    periodIds(periods, (one) => one === month),
    scope,
  );
  const from = relation({ dimensions: [], scope, isByDay: false });
  return totalsOf(await ledger.read(totalsSql(where, from), where.parameters));
}

/** Daily costs of the month and of the year before it. */
async function dailyOf(
  { ledger, relation }: LedgerToday,
  periods: readonly StoredPeriod[],
  scope: Pick<SpendScope, 'month' | 'basis' | 'gpuOnly' | 'filters'>,
  from: string = relation({ dimensions: [], scope, isByDay: true }),
): Promise<readonly DailyRow[]> {
  const since = scope.month === '' ? '' : addMonths(scope.month, 1 - monthsOfTrend);
  const ids = periodIds(periods, (one) => one >= since && one <= scope.month);
  const where = spendWhere(ids, scope);
  return await ledger.read<DailyRow>(dailySql(where, scope.basis, from), where.parameters);
}

/** What was used, and commitment that was not: AWS writes the latter as a fee, which is a purchase. */
async function usageOf(
  { ledger, relation }: LedgerToday,
  periods: readonly StoredPeriod[],
  scope: SpendScope,
) {
  const ids = periodIds(periods, (one) => one === scope.month);
  const where = spendWhere(ids, scope);
  const sql = `SELECT currency, pricing, commitment, commitmentId, any_value(commitmentName) AS commitmentName,
  any_value(commitmentType) AS commitmentType, sum(effective) AS effective, sum(list) AS list,
  CAST(sum(effectiveUnknown) AS BIGINT) AS effectiveUnknown, CAST(sum(listUnknown) AS BIGINT) AS listUnknown
FROM ${relation({ dimensions: [], scope, isByDay: false })} WHERE ${where.sql} AND (chargeCategory = 'Usage' OR commitment = 'Unused')
GROUP BY currency, pricing, commitment, commitmentId`;
  return await ledger.read<PricedUsage>(sql, where.parameters);
}

/** Keys of tags, the most used first; charges are sampled by their distinct tags. */
async function tagKeysOf(ledger: Ledger, periods: readonly StoredPeriod[]): Promise<readonly string[]> {
  if (periods.length === 0) return [];
  const ids = periods.map(({ id }) => id).join(', ');
  const sql = `SELECT key FROM (
  SELECT unnest(json_keys(tags)) AS key, weight FROM (
    SELECT Tags AS tags, sum(rows) AS weight FROM spend_resources
    WHERE periodId IN (${ids}) AND json_valid(Tags) AND json_type(Tags) = 'OBJECT' GROUP BY Tags
    ORDER BY weight DESC LIMIT 20000))
GROUP BY key ORDER BY sum(weight) DESC, key LIMIT 200`;
  const found = await ledger.read<{ readonly key: string }>(sql);
  return found.map(({ key }) => key);
}

/** The last day that each provider's charges reach, whatever the scope leaves out. */
async function lastDaysOf(
  { ledger, relation }: LedgerToday,
  periods: readonly StoredPeriod[],
): Promise<ReadonlyMap<string, DayText>> {
  const all = { gpuOnly: false, filters: [] };
  const where = spendWhere(
    periods.map(({ id }) => id),
    all,
  );
  const found = await ledger.read<{ readonly provider: string | null; readonly day: DayText }>(
    `SELECT provider, max(day) AS day FROM ${relation({ dimensions: [], scope: all, isByDay: true })}
WHERE ${where.sql} AND NOT isSpread AND day IS NOT NULL GROUP BY provider`,
  );
  return new Map(found.map(({ provider, day }) => [provider ?? '', day]));
}

function outlookOf(
  month: BillingMonth,
  currency: string | null,
  daily: readonly DailyRow[],
  coverage: readonly ProviderCoverage[],
  today: DayText,
) {
  const isClosed = (provider: string | null) =>
    isLongOver(month, today) ||
    coverage.some((one) => one.provider === (provider ?? '') && one.state === 'closed');
  return monthOutlook(
    month,
    daily.filter((row) => row.currency === currency),
    isClosed,
  );
}

/** Cost of each month in one currency, as the bills' months have it. */
function historyOf(daily: readonly DailyRow[], currency: string | null) {
  const byMonth = new Map<BillingMonth, string[]>();
  for (const { month, currency: of, amount } of daily) {
    if (month === null || of !== currency || amount === null) continue;
    const amounts = byMonth.get(month);
    if (amounts) amounts.push(amount);
    else byMonth.set(month, [amount]);
  }
  return [...byMonth]
    .map(([day, amounts]) => ({ day, amount: sumExact(amounts) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function otherBudgets(budgets: readonly Budget[], month: BillingMonth | ''): Budget[] {
  const shown = month === '' ? [] : budgetsOf(budgets, month);
  return budgets.filter((budget) => !shown.includes(budget));
}

/** Keys of the tags that budgets are of. */
export function budgetTags(budgets: readonly Budget[]): readonly string[] {
  return [...new Set(budgets.flatMap(({ of }) => (of === null ? [] : (tagKeyOf(of.dimension) ?? []))))];
}

/** How each budget of the month stands, by its own charges and basis. */
async function burnsOf(
  using: LedgerToday,
  periods: readonly StoredPeriod[],
  month: BillingMonth,
  budgets: readonly Budget[],
  coverage: readonly ProviderCoverage[],
): Promise<BudgetBurn[]> {
  const keys = budgetTags(budgets);
  return await Promise.all(
    budgetsOf(budgets, month).map(async (budget) => {
      const { basis, of } = budget;
      const key = of === null || periods.length === 0 ? null : tagKeyOf(of.dimension);
      const from = key === null ? undefined : await using.tagDays(key, keys);
      const scope = { month, basis, gpuOnly: false, filters: of === null ? [] : [of] };
      const daily = await dailyOf(using, periods, scope, from);
      return budgetBurn(budget, outlookOf(month, budget.currency, daily, coverage, using.today));
    }),
  );
}
