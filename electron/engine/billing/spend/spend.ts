import type {
  ChargeDetail,
  ChargesPage,
  SpendAnomaly,
  SpendMonths,
  SpendMonthView,
} from '#shared/contract/schemas/spend.ts';
import type { SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import type { SpendSplit } from '#shared/cost/spend/spendFigures.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { billingMonthOf, dayOf } from '#shared/money/billingCalendar.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { findAnomalies } from './anomalyReport.ts';
import { readBudgets } from './budgetsFile.ts';
import { chargeDetail } from './chargeDetail.ts';
import { type ChargePage, chargesSql } from './chargeQuery.ts';
import type { LedgerInUse, LedgerToday } from './ledgerInUse.ts';
import { monthsOf, periodIds } from './monthPeriods.ts';
import { budgetTags, monthReport } from './monthReport.ts';
import { SpendCubes } from './spendCubes.ts';
import { spendWhere } from './spendWhere.ts';
import { type SplitLimits, splitSql, splitsOf } from './splitQuery.ts';

/** What finance asks of the ledger. All answers name their scope; none adds two currencies. */
export interface Spend {
  months(): Promise<SpendMonths>;
  month(scope: SpendScope): Promise<SpendMonthView>;
  split(
    scope: SpendScope,
    by: readonly SpendDimension[],
    limits: SplitLimits,
  ): Promise<readonly SpendSplit[]>;
  anomalies(scope: SpendScope): Promise<readonly SpendAnomaly[]>;
  charges(scope: SpendScope, page: ChargePage): Promise<ChargesPage>;
  /** Null where there is no such charge any more. */
  charge(ref: {
    readonly periodId: number;
    readonly sourceId: number;
    readonly line: number;
  }): Promise<ChargeDetail | null>;
}

/** Answers that are kept: a ledger changes a few times a day, and a screen asks the same again. */
const mostKept = 100;

/** A pull or an import replaces several months, one after another. */
const quietMs: Milliseconds = 2000;

/** Makes what is made of the charges in the background, so that nobody waits for it at the first question after a large import. */
function afterChanges(ledger: Ledger, make: () => Promise<unknown>): void {
  let timer: NodeJS.Timeout | null = null;
  ledger.onChange(() => {
    if (timer) clearTimeout(timer);
    // What fails here is tried again, and told, when it is asked for.
    timer = setTimeout(() => void make().catch(() => undefined), quietMs);
    timer.unref();
  });
}

/** Asks the ledger in use; answers are kept until it changes. */
export function createSpend(parts: {
  readonly ledgerInUse: () => LedgerInUse;
  /** Whether the bill of a simulated fleet is still on its way; absent: none ever is. */
  readonly isBillAwaited?: () => boolean;
  readonly configFolder: string;
  readonly now: () => EpochMs;
}): Spend {
  const kept = new Map<string, Promise<unknown>>();
  const cubes = new WeakMap<Ledger, SpendCubes>();
  const cubesOf = (ledger: Ledger): SpendCubes => {
    const known = cubes.get(ledger);
    if (known) return known;
    const made = new SpendCubes(ledger);
    cubes.set(ledger, made);
    afterChanges(ledger, async () => {
      await made.relation();
      const keys = budgetTags((await readBudgets(parts.configFolder)).budgets);
      for (const key of keys) await made.tagDays(key, keys);
    });
    return made;
  };
  cubesOf(parts.ledgerInUse().ledger);
  const keep = <T>(name: string, input: unknown, make: (using: LedgerToday) => Promise<T>): Promise<T> => {
    const { ledger, demo } = parts.ledgerInUse();
    const today = dayOf(parts.now(), 'UTC');
    const key = JSON.stringify([name, demo, ledger.revision, today, input]);
    const known = kept.get(key) as Promise<T> | undefined;
    if (known) return known;
    const own = cubesOf(ledger);
    const made = own
      .relation()
      .then((relation) =>
        make({ ledger, demo, today, relation, tagDays: (key, keys) => own.tagDays(key, keys) }),
      );
    kept.set(key, made);
    // A failure is told once and asked again.
    made.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return made;
  };
  return {
    months: async () => {
      const { ledger, demo } = parts.ledgerInUse();
      const [periods, file] = await Promise.all([ledger.periods(), readBudgets(parts.configFolder)]);
      const { timeZone, fiscalYearStart } = file;
      return {
        demo,
        billAwaited: parts.isBillAwaited?.() ?? false,
        months: [...monthsOf(periods)],
        current: billingMonthOf(parts.now(), timeZone),
        timeZone,
        fiscalYearStart,
      };
    },
    month: async (scope) => {
      const budgets = await readBudgets(parts.configFolder);
      return keep('month', [scope, budgets], (using) => monthReport(using, scope, budgets));
    },
    split: (scope, by, limits) =>
      keep('split', [scope, by, limits], (using) => splitOf(using, scope, by, limits)),
    anomalies: (scope) => keep('anomalies', scope, (using) => findAnomalies(using, scope)),
    charges: (scope, page) => keep('charges', [scope, page], (using) => chargesOf(using, scope, page)),
    charge: (ref) => chargeDetail(parts.ledgerInUse().ledger, ref),
  };
}

async function splitOf(
  { ledger, relation }: LedgerToday,
  scope: SpendScope,
  by: readonly SpendDimension[],
  limits: SplitLimits,
): Promise<readonly SpendSplit[]> {
  const [first = 'provider', second] = by;
  const periods = periodIds(await ledger.periods(), (month) => month === scope.month);
  const where = spendWhere(periods, scope);
  const pair = second === undefined ? ([first] as const) : ([first, second] as const);
  const from = relation({ dimensions: pair, scope, isByDay: false });
  const sql = splitSql(where, scope.basis, pair, limits, from);
  return splitsOf(await ledger.read(sql, where.parameters), second !== undefined);
}

async function chargesOf(
  { ledger, relation }: LedgerToday,
  scope: SpendScope,
  page: ChargePage,
): Promise<ChargesPage> {
  const periods = periodIds(await ledger.periods(), (month) => month === scope.month);
  const where = spendWhere(periods, scope);
  const [rows, counted] = await Promise.all([
    ledger.read<ChargesPage['rows'][number]>(chargesSql(where, scope.basis, page), where.parameters),
    ledger.read<{ readonly total: number }>(
      `SELECT CAST(coalesce(sum(rows), 0) AS BIGINT) AS total FROM ${relation({ dimensions: [], scope, isByDay: false })} WHERE ${where.sql}`,
      where.parameters,
    ),
  ]);
  return { rows: [...rows], total: counted[0]?.total ?? 0 };
}
