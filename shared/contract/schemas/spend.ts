import { z } from 'zod';
import type { AnomalyCause } from '../../cost/spend/anomalyCause.ts';
import type { Budget, BudgetBurn } from '../../cost/spend/budget.ts';
import type { CommitmentSummary } from '../../cost/spend/commitments.ts';
import { costBases } from '../../cost/spend/costBasis.ts';
import type { Estimate } from '../../cost/spend/forecast.ts';
import type { MonthOutlook } from '../../cost/spend/monthOutlook.ts';
import { parseDimension, type SpendDimension } from '../../cost/spend/spendDimension.ts';
import type {
  ChargeRow,
  ProviderCoverage,
  SpendLine,
  SpendSplit,
  SpendSum,
  SpendTotals,
} from '../../cost/spend/spendFigures.ts';
import type { SpendScope } from '../../cost/spend/spendScope.ts';
import { isDecimalText } from '../../money/decimal.ts';
import { epochMsSchema } from './reading.ts';

const decimal = z.string().max(200).refine(isDecimalText, 'a decimal in plain notation');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** '' stands for charges whose bill names no month. */
const month = z.string().regex(/^(?:\d{4}-\d{2}-01)?$/);
const currency = z.string().nullable();
const basis = z.enum(costBases);

const dimension = z.custom<SpendDimension>(
  (value) => typeof value === 'string' && value.length <= 300 && parseDimension(value) === value,
  'a dimension of spend',
);
const filter = z.object({ dimension, value: z.string().max(4000).nullable() });

/** Which charges are meant, and which of their costs. */
export const spendScopeSchema = z.object({
  month,
  basis,
  gpuOnly: z.boolean(),
  filters: z.array(filter).max(10).readonly(),
}) satisfies z.ZodType<SpendScope>;

const estimate = z.object({
  expected: z.number(),
  low: z.number(),
  high: z.number(),
}) satisfies z.ZodType<Estimate>;

const sum = z.object({
  currency,
  amount: decimal.nullable(),
  rows: z.int(),
  unknownRows: z.int(),
}) satisfies z.ZodType<SpendSum>;

const totals = z.object({
  currency,
  rows: z.int(),
  billed: sum,
  effective: sum,
  contracted: sum,
  list: sum,
}) satisfies z.ZodType<SpendTotals>;

const rest = z.object({ values: z.int(), sum }).nullable();

const line = z.object({
  value: z.string().nullable(),
  sum,
  parts: z.array(z.object({ value: z.string().nullable(), sum })).readonly(),
  rest,
}) satisfies z.ZodType<SpendLine>;

const split = z.object({
  total: sum,
  lines: z.array(line).readonly(),
  rest,
}) satisfies z.ZodType<SpendSplit>;

const coverage = z.object({
  provider: z.string(),
  state: z.enum(['closed', 'in', 'partly', 'none']),
  lastDay: day.nullable(),
  importedAtMs: epochMsSchema.nullable(),
  rows: z.int(),
  overlaps: z.array(z.string()).readonly(),
}) satisfies z.ZodType<ProviderCoverage>;

const outlook = z.object({
  known: decimal.nullable(),
  spread: decimal.nullable(),
  unknownRows: z.int(),
  days: z
    .array(
      z.object({
        day,
        amount: decimal.nullable(),
        running: decimal.nullable(),
        expected: estimate.nullable(),
        expectedRunning: estimate.nullable(),
      }),
    )
    .readonly(),
  total: estimate.nullable(),
  providers: z
    .array(
      z.object({
        provider: z.string().nullable(),
        settledUntil: day,
        horizon: z.int(),
        course: z.enum(['constant', 'line', 'step']).nullable(),
        basisDays: z.int(),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<MonthOutlook>;

const commitments = z.object({
  currency,
  coverage: z.number().nullable(),
  listOfUsage: decimal,
  usageWithoutList: z.int(),
  spotShare: z.number().nullable(),
  used: decimal.nullable(),
  unused: decimal.nullable(),
  saved: decimal.nullable(),
  commitments: z
    .array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        type: z.string().nullable(),
        used: decimal.nullable(),
        unused: decimal.nullable(),
        usedShare: z.number().nullable(),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<CommitmentSummary>;

/** A monthly budget. Its name and its value are hostile text. */
export const budgetSchema = z.object({
  name: z.string().min(1).max(100),
  of: filter.nullable(),
  amount: decimal,
  currency: z.string(),
  basis,
  from: month.nullable(),
  to: month.nullable(),
}) satisfies z.ZodType<Budget>;

const burn = z.object({
  budget: budgetSchema,
  spent: decimal.nullable(),
  unknownRows: z.int(),
  spentShare: z.number().nullable(),
  forecast: estimate.nullable(),
  usedUpOn: day.nullable(),
  state: z.enum(['over', 'will-pass', 'may-pass', 'unknown', 'within']),
}) satisfies z.ZodType<BudgetBurn>;

const monthOf = z.object({ month, rows: z.int() });

/** Months that there is something about, and how they are counted. */
export const spendMonthsSchema = z.object({
  /** True where the bill of the simulated fleet is shown. */
  demo: z.boolean(),
  /** True while that bill is still on its way: large demos and replays have none. */
  billAwaited: z.boolean(),
  months: z.array(monthOf),
  /** The month that runs now. */
  current: month,
  timeZone: z.string(),
  /** Calendar month that the fiscal year begins with, 1 to 12. */
  fiscalYearStart: z.int().min(1).max(12),
});
export type SpendMonths = z.infer<typeof spendMonthsSchema>;

/** A month of spend under a scope. */
export const spendMonthSchema = z.object({
  demo: z.boolean(),
  scope: spendScopeSchema,
  /** When the newest of the bills came in; null where none did. */
  asOfMs: epochMsSchema.nullable(),
  /** Where the bills came from. Hostile text. */
  sources: z.array(z.string()),
  totals: z.array(totals),
  /** The same of the month before. */
  totalsBefore: z.array(totals),
  coverage: z.array(coverage),
  outlooks: z.array(z.object({ currency, outlook })),
  /** Cost of each month up to this one. */
  history: z.array(z.object({ currency, points: z.array(z.object({ day, amount: decimal })) })),
  commitments: z.array(commitments),
  burns: z.array(burn),
  /** Budgets of other months. */
  otherBudgets: z.array(budgetSchema),
  budgetsFile: z.string(),
  /** First fault of budgets.yaml. */
  budgetsProblem: z.string().nullable(),
  tagKeys: z.array(z.string()),
});
export type SpendMonthView = z.infer<typeof spendMonthSchema>;

export const spendSplitInputSchema = z.object({
  scope: spendScopeSchema,
  by: z.array(dimension).min(1).max(2),
  lines: z.int().min(1).max(1000).default(100),
  parts: z.int().min(1).max(1000).default(25),
});
export const spendSplitsSchema = z.object({ splits: z.array(split) });
export type SpendSplits = z.infer<typeof spendSplitsSchema>;

const cause = z.object({
  kind: z.enum([
    'new',
    'gone',
    'price',
    'quantity',
    'credit-missing',
    'credit-new',
    'commitment-lost',
    'commitment-unused',
    'mixed',
  ]),
  dimension,
  value: z.string().nullable(),
  change: z.number(),
  share: z.number(),
  priceBefore: z.number().nullable(),
  priceAfter: z.number().nullable(),
  quantityBefore: z.number().nullable(),
  quantityAfter: z.number().nullable(),
  unit: z.string().nullable(),
}) satisfies z.ZodType<AnomalyCause>;

const anomaly = z.object({
  currency,
  provider: z.string().nullable(),
  service: z.string().nullable(),
  subAccount: z.string().nullable(),
  from: day,
  to: day,
  actual: z.number(),
  expected: z.number(),
  /** Null where the days before did not scatter at all. */
  deviations: z.number().nullable(),
  causes: z.array(cause).readonly(),
});
/** Days that stand out, the largest first. Estimates: they are statistics, not sums. */
export const spendAnomaliesSchema = z.object({ anomalies: z.array(anomaly) });
export type SpendAnomaly = z.infer<typeof anomaly>;

export const chargesInputSchema = z.object({
  scope: spendScopeSchema,
  order: z.enum(['cost', 'time', 'quantity', 'resource', 'service']),
  descending: z.boolean(),
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(1).max(1000),
});

const nullableText = z.string().nullable();
const charge = z.object({
  periodId: z.int(),
  sourceId: z.int(),
  line: z.int(),
  startMs: epochMsSchema.nullable(),
  endMs: epochMsSchema.nullable(),
  provider: nullableText,
  service: nullableText,
  resource: nullableText,
  description: nullableText,
  chargeCategory: nullableText,
  quantity: decimal.nullable(),
  unit: nullableText,
  currency: nullableText,
  cost: decimal.nullable(),
}) satisfies z.ZodType<ChargeRow>;
/** A page of charges, and how many there are in all. */
export const chargesSchema = z.object({ rows: z.array(charge), total: z.int() });
export type ChargesPage = z.infer<typeof chargesSchema>;

export const chargeRefSchema = z.object({ periodId: z.int(), sourceId: z.int(), line: z.int() });
/** One charge whole: every column that says something, and the line that it came from. Hostile text. */
export const chargeDetailSchema = z.object({
  columns: z.array(z.object({ name: z.string(), value: z.string() })),
  source: z.string(),
  line: z.int(),
  importedAtMs: epochMsSchema.nullable(),
});
export type ChargeDetail = z.infer<typeof chargeDetailSchema>;
