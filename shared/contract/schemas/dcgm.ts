import { z } from 'zod';
import type { DcgmState, HostDcgm } from '../../domain/dcgm.ts';
import type { DcgmHealth } from '../../domain/dcgmHealth.ts';
import { profileMetrics } from '../../domain/metric.ts';
import { epochMsSchema, factSchema, failureSchema } from './reading.ts';

const stateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unknown') }),
  z.object({ state: z.literal('absent') }),
  z.object({
    state: z.literal('running'),
    intervalSeconds: z.number(),
    refused: z.array(z.enum(profileMetrics)).readonly(),
  }),
  z.object({ state: z.literal('degraded'), failure: failureSchema }),
]) satisfies z.ZodType<DcgmState>;

const healthSchema = z.object({
  readAtMs: epochMsSchema,
  overall: factSchema,
  gpus: z
    .array(
      z.object({
        gpuUuid: z.string().nullable(),
        index: z.int(),
        verdict: z.string(),
        systems: z.array(z.object({ system: z.string(), words: z.string() })).readonly(),
      }),
    )
    .readonly(),
  contradicted: z.array(z.object({ gpuUuid: z.string(), recoveryAction: z.string() })).readonly(),
}) satisfies z.ZodType<DcgmHealth>;

/** What DCGM says on a host, beside its readings. */
export const hostDcgmSchema = z.object({
  state: stateSchema,
  health: healthSchema.nullable(),
}) satisfies z.ZodType<HostDcgm>;
