import type { SpendAnomaly } from '#shared/contract/schemas/spend.ts';
import { type Deviation, findDeviations } from '#shared/cost/spend/anomalies.ts';
import { causesOf } from '#shared/cost/spend/anomalyCause.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { addMonths, daysOfMonth } from '#shared/money/billingCalendar.ts';
import { evidenceSql, keyOf, movedOf, seriesOf, seriesSql } from './anomalyQueries.ts';
import type { LedgerToday } from './ledgerInUse.ts';
import { periodIds } from './monthPeriods.ts';
import { spendWhere } from './spendWhere.ts';

/** Anomalies that a cause is looked for: the largest. More would be read by nobody. */
const mostAnomalies = 12;

/** Days of a month that stand out against the two months before, each with its cause. Currencies are judged apart. */
export async function findAnomalies(
  { ledger, relation }: LedgerToday,
  scope: SpendScope,
): Promise<readonly SpendAnomaly[]> {
  if (scope.month === '') return [];
  const since = addMonths(scope.month, -2);
  const periods = periodIds(await ledger.periods(), (month) => month >= since && month <= scope.month);
  const where = spendWhere(periods, scope);
  const rows = await ledger.read<Parameters<typeof seriesOf>[0][number]>(
    seriesSql(where, scope.basis, relation({ dimensions: [], scope, isByDay: true })),
    where.parameters,
  );
  const monthEnd = daysOfMonth(scope.month).at(-1) ?? '';
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  const found = currencies.flatMap((currency) => {
    const mine = rows.filter((row) => row.currency === currency);
    return findDeviations(seriesOf(mine, monthEnd), scope.month, monthEnd);
  });
  const shown = found.slice(0, mostAnomalies);
  if (shown.length === 0) return [];
  const sql = evidenceSql(where, scope.basis, shown);
  const evidence = await ledger.read<Parameters<typeof movedOf>[0][number]>(sql, where.parameters);
  return shown.map((deviation, place) => anomalyOf(deviation, movedOf(evidence, place)));
}

function anomalyOf(deviation: Deviation, moved: Parameters<typeof causesOf>[1]): SpendAnomaly {
  const { key, from, to, actual, expected, deviations } = deviation;
  return {
    ...keyOf(key),
    from,
    to,
    actual,
    expected,
    deviations: Number.isFinite(deviations) ? deviations : null,
    causes: causesOf(actual - expected, moved).slice(0, 2),
  };
}
