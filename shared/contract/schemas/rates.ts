import { z } from 'zod';
import { type RateAnswer, rateBases } from '../../cost/rates/rate.ts';
import { type HostPlace, markets, type RateSubject } from '../../cost/rates/rateScope.ts';
import { rateBookSchema } from './rateBook.ts';

const decimal = z.string();

const stepSchema = z.object({
  basis: z.enum([...rateBases, 'place', 'discount', 'exchange']),
  rule: z.string(),
  outcome: z.enum(['chosen', 'applied', 'passed over', 'does not fit']),
  detail: z.string(),
  source: z.string().nullable(),
  asOf: z.string().nullable(),
});

const rateSchema = z.object({
  basis: z.enum(rateBases),
  rule: z.string(),
  perGpuHour: decimal,
  currency: z.string(),
  energy: z.object({ perKwh: decimal, hostWatts: z.number() }).nullable(),
  source: z.string(),
  asOf: z.string().nullable(),
  lines: z.array(z.object({ label: z.string(), formula: z.string(), perGpuHour: decimal })).readonly(),
});

/** A rate with its whole chain. */
const rateAnswerSchema = z.object({
  rate: rateSchema.nullable(),
  steps: z.array(stepSchema).readonly(),
  warnings: z.array(z.string()).readonly(),
  why: z.string(),
  remedy: z.string(),
}) satisfies z.ZodType<RateAnswer>;

const placeSchema = z.object({
  provider: z.string().nullable(),
  instance: z.string().nullable(),
  region: z.string().nullable(),
  market: z.enum(markets),
  from: z.string(),
}) satisfies z.ZodType<HostPlace>;

const subjectSchema = z.object({
  host: z.string(),
  labels: z.record(z.string(), z.string()),
  gpuName: z.string(),
  gpuKey: z.string().nullable(),
  gpuCount: z.int(),
  hostGpuCount: z.int(),
  place: placeSchema.nullable(),
}) satisfies z.ZodType<RateSubject>;

const commitmentUseSchema = z.object({
  name: z.string(),
  unit: z.enum(['instances', 'GPUs']),
  quantity: z.int(),
  used: z.int(),
  unused: z.int(),
  unusedPerHour: decimal.nullable(),
});

/** Rates of all hosts on a day: a row for each host and kind of GPU. */
export const ratesNowSchema = z.object({
  day: z.string(),
  currency: z.string(),
  rows: z.array(
    z.object({
      subject: subjectSchema,
      demo: z.boolean(),
      answer: rateAnswerSchema,
    }),
  ),
  commitments: z.array(commitmentUseSchema),
  /** GPUs whose price is known, of all. */
  pricedGpus: z.int(),
  gpus: z.int(),
});
export type RatesNow = z.infer<typeof ratesNowSchema>;
export type RateRow = RatesNow['rows'][number];

/** What rates.yaml says, and what comes of it. */
export const ratesGetSchema = z.object({
  file: z.string(),
  /** First fault of rates.yaml; the last good one holds on. */
  problem: z.string().nullable(),
  book: rateBookSchema,
  now: ratesNowSchema,
});
export type RatesGet = z.infer<typeof ratesGetSchema>;

/** Time that was observed and what it costs, as far as prices are known. All of it is estimated. */
export const accumulatedSchema = z.object({
  /** Of what has a price; null where nothing has. */
  cost: decimal.nullable(),
  observedSeconds: z.number(),
  workingSeconds: z.number(),
  /** Of the observed seconds, those without a price. */
  unpricedSeconds: z.number(),
  wattSeconds: z.number(),
  /** Of the working seconds and of the energy, those with a price. */
  pricedWorkingSeconds: z.number(),
  pricedWattSeconds: z.number(),
  /** Power is paid for and was not all measured: the cost is a lower bound. */
  lacksPower: z.boolean(),
});
export type AccumulatedCost = z.infer<typeof accumulatedSchema>;

const spendNow = {
  /** Of what has a price; null where nothing has. */
  perHour: decimal.nullable(),
  gpus: z.int(),
  unpricedGpus: z.int(),
  today: accumulatedSchema,
  month: accumulatedSchema,
};

const accrualGroupSchema = z.object({ name: z.string(), demo: z.boolean(), ...spendNow });
export type AccrualGroup = z.infer<typeof accrualGroupSchema>;

/** What the fleet costs now and has cost since the day and the month began. */
export const accrualSchema = z.object({
  atMs: z.number(),
  currency: z.string(),
  dayFromMs: z.number(),
  monthFromMs: z.number(),
  /** Of the user's hosts and of the demo's, where there are any. */
  totals: z.array(
    z.object({
      demo: z.boolean(),
      ...spendNow,
      /** What commitments cost an hour that no host uses; null where there is none or its price is not known. */
      unusedCommitmentPerHour: decimal.nullable(),
    }),
  ),
  hosts: z.array(accrualGroupSchema),
  /** By the label `team` of the hosts; '' for those without. */
  teams: z.array(accrualGroupSchema),
});
export type AccrualSummary = z.infer<typeof accrualSchema>;

/** What one GPU or host costs, with the chain of each price. */
export const spendDetailSchema = z.object({
  atMs: z.number(),
  currency: z.string(),
  demo: z.boolean(),
  ...spendNow,
  answers: z.array(z.object({ gpuName: z.string(), answer: rateAnswerSchema })),
});
export type SpendDetail = z.infer<typeof spendDetailSchema>;

/** Usage of a month that came without money, at the user's rate cards; all of it estimated. */
export const pricedUsageSchema = z.object({
  month: z.string(),
  lines: z.array(
    z.object({
      /** Hostile text, as are sku, region and unit. */
      provider: z.string(),
      sku: z.string().nullable(),
      region: z.string().nullable(),
      gpuModel: z.string().nullable(),
      market: z.enum(markets),
      unit: z.string().nullable(),
      quantity: decimal,
      card: z.string().nullable(),
      source: z.string().nullable(),
      date: z.string().nullable(),
      pricePerUnit: decimal.nullable(),
      currency: z.string().nullable(),
      amount: decimal.nullable(),
    }),
  ),
});
export type PricedUsage = z.infer<typeof pricedUsageSchema>;
