import type { Expression, GetCostAndUsageCommandInput } from '@aws-sdk/client-cost-explorer';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { addMonths, type BillingMonth, type DayText } from '#shared/money/billingCalendar.ts';
import { optionList, optionText } from '../reading/askProvider.ts';

/** One question to Cost Explorer. Those of a plan never count a charge twice: their filters exclude one another. */
export interface CostQuestion {
  /** `carried`: the totals of days whose instances are in the ledger from an earlier pull. */
  readonly what: 'usage' | 'resources' | 'carried' | 'services';
  /** The linked account that it is limited to; null: all that no other question names. */
  readonly account: string | null;
  readonly input: GetCostAndUsageCommandInput & { readonly Filter: Expression };
}

/** The service under which AWS bills instances. */
export const ec2Compute = 'Amazon Elastic Compute Cloud - Compute';
/** Records that are hours of instances, priced in one way or another; the others are fees, credits and taxes. */
const usageRecords = ['Usage', 'DiscountedUsage', 'SavingsPlanCoveredUsage'] as const;

const metrics = ['UnblendedCost', 'AmortizedCost', 'UsageQuantity'];
/** How far back Cost Explorer knows resources. https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetCostAndUsageWithResources.html */
const resourceDays = 14;

/**
 * The questions for one month as of a day. Cost Explorer groups by two keys at most, so that instances are asked by usage type (which holds
 * the instance type and makes hours of UsageQuantity) and record type, everything else by service and record type. With `resources` the
 * instances' hours of the last 14 days are asked by resource instead, and left out of the question by usage type; those of `carried` days
 * before them are in the ledger from an earlier pull, so that their totals alone are asked for.
 */
export function costPlan(
  config: ConnectionConfig,
  month: BillingMonth,
  asOf: DayText,
  carried: readonly CarriedDay[] = [],
): readonly CostQuestion[] {
  const from = month;
  const to = minDay(addMonths(month, 1), dayAfter(asOf));
  if (from >= to) return [];
  const accounts = optionList(config, 'accounts');
  const parts = [...accounts, null].map((account) => ({ account, filter: accountFilter(account, accounts) }));
  return parts.flatMap(({ account, filter }) => [
    ...ec2Questions(config, { from, to, asOf }, account, filter, carried),
    question('services', account, from, to, ['SERVICE', 'RECORD_TYPE'], all(filter, not(byService))),
  ]);
}

/** A day whose instances are in the ledger. */
export interface CarriedDay {
  /** The linked account that was asked for; null: the rest. */
  readonly account: string | null;
  readonly day: DayText;
}

interface Span {
  readonly from: DayText;
  readonly to: DayText;
  readonly asOf: DayText;
}

function ec2Questions(
  config: ConnectionConfig,
  { from, to, asOf }: Span,
  account: string | null,
  filter: Expression | null,
  carried: readonly CarriedDay[],
): readonly CostQuestion[] {
  const ask = (
    what: CostQuestion['what'],
    start: DayText,
    end: DayText,
    keys: readonly string[],
    more: Expression | null,
  ) => (start < end ? [question(what, account, start, end, keys, all(filter, byService, more))] : []);
  const byUsage = ['USAGE_TYPE', 'RECORD_TYPE'];
  if (optionText(config, 'resources') !== 'on') return ask('usage', from, to, byUsage, null);
  const knownFrom = minDay(to, maxDay(from, dayAfter(asOf, 1 - resourceDays)));
  const days = carried.filter((one) => one.account === account).map(({ day }) => day);
  const byInstance = (start: DayText, end: DayText) => ask('usage', start, end, byUsage, not(byUsageRecords));
  return [
    ...carriedRuns(days, from, knownFrom).flatMap(({ start, end, isCarried }) =>
      isCarried
        ? [...byInstance(start, end), ...ask('carried', start, end, [], byUsageRecords)]
        : ask('usage', start, end, byUsage, null),
    ),
    ...byInstance(knownFrom, to),
    ...ask('resources', knownFrom, to, ['RESOURCE_ID', 'USAGE_TYPE'], byUsageRecords),
  ];
}

interface Run {
  readonly start: DayText;
  readonly end: DayText;
  readonly isCarried: boolean;
}

/** Days in a row on which nothing may have run; after a longer gap a run of carried days ends. */
const mostIdleDays = 3;

/** The days from one to another, apart by whether the ledger knows their instances. */
function carriedRuns(days: readonly DayText[], from: DayText, to: DayText): readonly Run[] {
  const runs: Run[] = [];
  let at = from;
  for (const day of [...new Set(days)].filter((one) => one >= from && one < to).toSorted()) {
    const last = runs.at(-1);
    const end = dayAfter(day);
    if (last?.isCarried && dayAfter(last.end, mostIdleDays) >= day) {
      runs[runs.length - 1] = { ...last, end };
    } else {
      if (at < day) runs.push({ start: at, end: day, isCarried: false });
      runs.push({ start: day, end, isCarried: true });
    }
    at = end;
  }
  return at < to ? [...runs, { start: at, end: to, isCarried: false }] : runs;
}

const byService: Expression = { Dimensions: { Key: 'SERVICE', Values: [ec2Compute] } };
const byUsageRecords: Expression = { Dimensions: { Key: 'RECORD_TYPE', Values: [...usageRecords] } };

function not(filter: Expression): Expression {
  return { Not: filter };
}

function accountFilter(account: string | null, named: readonly string[]): Expression | null {
  if (account !== null) return { Dimensions: { Key: 'LINKED_ACCOUNT', Values: [account] } };
  return named.length === 0 ? null : not({ Dimensions: { Key: 'LINKED_ACCOUNT', Values: [...named] } });
}

/** `And` takes two filters at least. */
function all(...filters: readonly (Expression | null)[]): Expression {
  const given = filters.filter((filter) => filter !== null);
  const [first] = given;
  return given.length === 1 && first ? first : { And: given };
}

function question(
  what: CostQuestion['what'],
  account: string | null,
  start: DayText,
  end: DayText,
  keys: readonly string[],
  filter: Expression,
): CostQuestion {
  const input = {
    TimePeriod: { Start: start, End: end },
    Granularity: 'DAILY' as const,
    Metrics: metrics,
    ...(keys.length > 0 && { GroupBy: keys.map((key) => ({ Type: 'DIMENSION' as const, Key: key })) }),
    Filter: filter,
  };
  return { what, account, input };
}

/** The day so many days later. */
export function dayAfter(day: DayText, days = 1): DayText {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function minDay(one: DayText, other: DayText): DayText {
  return one < other ? one : other;
}

function maxDay(one: DayText, other: DayText): DayText {
  return one > other ? one : other;
}
