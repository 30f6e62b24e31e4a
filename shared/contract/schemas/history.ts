import { z } from 'zod';
import { epochMsSchema, liveMetricSchema } from './reading.ts';

/** What a query is about: one GPU, all GPUs of a host, all whose host carries a label, or all. */
const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gpu'), uuid: z.string() }),
  z.object({ kind: z.literal('host'), host: z.string() }),
  z.object({ kind: z.literal('label'), label: z.string(), value: z.string() }),
  z.object({ kind: z.literal('all') }),
]);
export type Target = z.infer<typeof targetSchema>;

const range = { fromMs: epochMsSchema, toMs: epochMsSchema };

export const seriesInputSchema = z
  .object({
    target: targetSchema,
    metrics: z.array(liveMetricSchema).min(1),
    ...range,
    /** At most this many points a series. */
    points: z.int().min(10).max(5000),
  })
  .refine((input) => input.toMs > input.fromMs, 'toMs must lie after fromMs');
export type SeriesInput = z.infer<typeof seriesInputSchema>;

const cells = z.array(z.number().nullable());

/** Buckets of equal width; null where nothing was read (a gap, never 0). */
export const seriesSchema = z.object({
  /** Resolution the rows were kept at: `10 s`, `1 min`, `1 h`. */
  tier: z.string(),
  bucketMs: z.number(),
  /** How a point came about, a sentence for the screen. */
  aggregation: z.string(),
  /** Start of each bucket. */
  atMs: z.array(epochMsSchema),
  series: z.array(
    z.object({
      metric: liveMetricSchema,
      /** Mean; for the clock event mask: bitwise or. */
      mean: cells,
      min: cells,
      max: cells,
      /** Readings that a point rests on. */
      count: z.array(z.number()),
    }),
  ),
});
export type Series = z.infer<typeof seriesSchema>;

export const percentilesInputSchema = z.object({
  target: targetSchema,
  metric: liveMetricSchema,
  ...range,
  percentiles: z.array(z.number().min(0).max(100)).min(1).max(20),
});
export type PercentilesInput = z.infer<typeof percentilesInputSchema>;

export const percentilesSchema = z.object({
  values: cells,
  tier: z.string(),
  /** Readings behind the answer, and the seconds of GPU time they cover. */
  count: z.number(),
  coverageSeconds: z.number(),
});
export type Percentiles = z.infer<typeof percentilesSchema>;

/** Seconds that each tier keeps. */
export const retentionSchema = z.object({
  storeEverySeconds: z.int().min(1).max(300),
  rawHours: z
    .int()
    .min(1)
    .max(24 * 90),
  minuteDays: z.int().min(1).max(365),
  hourMonths: z.int().min(1).max(120),
});
export type Retention = z.infer<typeof retentionSchema>;

export const storeStatsSchema = z.object({
  path: z.string(),
  sizeBytes: z.number(),
  rows: z.object({ raw: z.number(), minute: z.number(), hour: z.number() }),
  oldestMs: epochMsSchema.nullable(),
  /** What the retention will take on disk once full, for the GPUs seen now and for 8,000. */
  estimate: z.object({ gpus: z.number(), bytes: z.number(), bytesFor8000: z.number() }),
});
export type StoreStats = z.infer<typeof storeStatsSchema>;
