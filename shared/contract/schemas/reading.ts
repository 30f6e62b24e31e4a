import { z } from 'zod';
import { failureKinds } from '../../domain/failure.ts';
import { liveMetrics } from '../../domain/metric.ts';

export const noReadingSchema = z.object({ state: z.enum(['unavailable', 'failed']), reason: z.string() });

export const readingSchema = z.union([z.number(), noReadingSchema]);
export const factSchema = z.union([z.string(), noReadingSchema]);
export const epochMsSchema = z.number().nonnegative();
export const liveMetricSchema = z.enum(liveMetrics);

export const failureSchema = z.object({
  kind: z.enum(failureKinds),
  message: z.string(),
  words: z.string(),
  remedy: z.string(),
  terminal: z.boolean(),
});
