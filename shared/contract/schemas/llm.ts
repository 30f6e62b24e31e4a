import { z } from 'zod';
import {
  type LlmCoverage,
  type LlmNowMetric,
  type LlmServerStatus,
  llmNowMetrics,
  llmServerKinds,
} from '../../domain/llmServer.ts';
import { epochMsSchema, factSchema, failureSchema, readingSchema } from './reading.ts';

const metricSchema = z.enum(llmNowMetrics as readonly [LlmNowMetric, ...LlmNowMetric[]]);

const modelSchema = z.object({
  id: z.string(),
  model: z.string().nullable(),
  readings: z.record(metricSchema, readingSchema),
  overSeconds: z.number().nullable(),
  wasReset: z.boolean(),
});

const serverSchema = z.object({
  id: z.string(),
  host: z.string(),
  demo: z.boolean(),
  place: z.string(),
  found: z.enum(['listener', 'configured']),
  kind: z.enum(llmServerKinds).nullable(),
  version: factSchema,
  phase: z.enum(['looking', 'reading', 'failed']),
  failure: failureSchema.nullable(),
  readAtMs: epochMsSchema.nullable(),
  pid: z.int().nullable(),
  process: z.string().nullable(),
  join: z.object({
    basis: z.enum(['pid', 'namespace', 'command-line', 'none']),
    why: z.string(),
    gpuUuids: z.array(z.string()).readonly(),
  }),
  models: z.array(modelSchema).readonly(),
}) satisfies z.ZodType<LlmServerStatus>;

const coverageSchema = z.object({
  hostsLookedAt: z.int(),
  hosts: z.int(),
  hostsRefusing: z.array(z.string()).readonly(),
}) satisfies z.ZodType<LlmCoverage>;

/** Servers as they are now, and how far "none" can be relied on. */
export const llmServersSchema = z.object({ servers: z.array(serverSchema), coverage: coverageSchema });
export type LlmServers = z.infer<typeof llmServersSchema>;

export const llmSeriesInputSchema = z
  .object({
    /** `id` of a model. */
    id: z.string().max(3000),
    metrics: z.array(metricSchema).min(1),
    fromMs: epochMsSchema,
    toMs: epochMsSchema,
    points: z.int().min(10).max(5000),
  })
  .refine((input) => input.toMs > input.fromMs, 'toMs must lie after fromMs');
export type LlmSeriesInput = z.infer<typeof llmSeriesInputSchema>;

const cells = z.array(z.number().nullable());

/** Buckets of equal width; null where nothing was read. */
export const llmSeriesSchema = z.object({
  tier: z.string(),
  bucketMs: z.number(),
  atMs: z.array(epochMsSchema),
  series: z.array(z.object({ metric: metricSchema, mean: cells, min: cells, max: cells })),
});
export type LlmSeries = z.infer<typeof llmSeriesSchema>;
