import { z } from 'zod';
import {
  containerRuntimes,
  type GpuProcess,
  type ProcessOrigin,
  processStates,
  type UnexplainedMemory,
} from '../../domain/gpuProcess.ts';
import { factSchema, noReadingSchema, readingSchema } from './reading.ts';

const originSchema = z.object({
  container: z.object({ runtime: z.enum(containerRuntimes).nullable(), id: z.string() }).nullable(),
  pod: z.object({ uid: z.string(), name: factSchema, namespace: factSchema }).nullable(),
  slurm: z.object({ jobId: z.string(), stepId: z.string().nullable(), jobName: factSchema }).nullable(),
  systemdUnit: z.string().nullable(),
}) satisfies z.ZodType<ProcessOrigin>;

/** A process on a GPU, as `GpuProcess` describes it. */
export const gpuProcessSchema = z.object({
  gpuUuid: z.string(),
  pid: z.int(),
  name: z.string(),
  memoryUsedBytes: readingSchema,
  type: factSchema,
  user: factSchema,
  startedAtMs: readingSchema,
  commandLine: factSchema,
  state: z.enum(processStates),
  smPercent: readingSchema,
  memoryPercent: readingSchema,
  encoderPercent: readingSchema,
  decoderPercent: readingSchema,
  origin: z.union([originSchema, noReadingSchema]),
  warning: z.string().nullable(),
}) satisfies z.ZodType<GpuProcess>;

/** Memory that no listed process accounts for. */
export const unexplainedMemorySchema = z.object({
  gpuUuid: z.string(),
  bytes: z.number(),
  reason: z.string(),
}) satisfies z.ZodType<UnexplainedMemory>;
