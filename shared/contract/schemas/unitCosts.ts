import { z } from 'zod';
import type { ModelCosts } from '../../cost/unit/modelCosts.ts';
import { accumulatedSchema } from './rates.ts';
import { epochMsSchema } from './reading.ts';

const decimal = z.string();

const tokenCostsSchema = z.object({
  cost: decimal,
  perMillionInput: decimal.nullable(),
  perMillionOutput: decimal.nullable(),
  perMillionBlended: decimal.nullable(),
  perRequest: decimal.nullable(),
});

const apiSchema = z.object({
  provider: z.string(),
  model: z.string(),
  input: decimal,
  output: decimal,
  currency: z.string(),
  source: z.string(),
  asOf: z.string().nullable(),
  cost: decimal.nullable(),
  ownByApi: z.number().nullable(),
});

const modelCostsSchema = z.object({
  id: z.string(),
  allocation: tokenCostsSchema.nullable(),
  usage: tokenCostsSchema.nullable(),
  why: z.string(),
  outputWeight: z.number(),
  weightFrom: z.string(),
  sharesWith: z.int(),
  apis: z.array(apiSchema).readonly(),
}) satisfies z.ZodType<ModelCosts>;

export const unitCostsInputSchema = z
  .object({ fromMs: epochMsSchema, toMs: epochMsSchema, demo: z.boolean().default(false) })
  .refine(({ fromMs, toMs }) => toMs > fromMs, 'toMs must lie after fromMs');

/** What GPU time and tokens cost in a range, estimated from observed time. */
export const unitCostsSchema = z.object({
  fromMs: z.number(),
  toMs: z.number(),
  demo: z.boolean(),
  currency: z.string(),
  gpuTime: z.object({
    ...accumulatedSchema.shape,
    perGpuHour: decimal.nullable(),
    perEffectiveGpuHour: decimal.nullable(),
    perKwh: decimal.nullable(),
  }),
  models: z.array(
    z.object({
      ...modelCostsSchema.shape,
      host: z.string(),
      place: z.string(),
      model: z.string().nullable(),
      gpuCount: z.int(),
      coverageSeconds: z.number(),
      inputTokens: z.number().nullable(),
      outputTokens: z.number().nullable(),
      requests: z.number().nullable(),
    }),
  ),
});
export type UnitCosts = z.infer<typeof unitCostsSchema>;
export type ModelUnitCosts = UnitCosts['models'][number];
