import { z } from 'zod';
import type { HostFacts } from '../../domain/gpu.ts';
import { hostDcgmSchema } from './dcgm.ts';
import { gpuProcessSchema, unexplainedMemorySchema } from './gpuProcess.ts';
import { hostCloudSchema } from './hostCloud.ts';
import { hostLayoutSchema } from './hostLayout.ts';
import { epochMsSchema, factSchema, liveMetricSchema, readingSchema } from './reading.ts';

/**
 * The GPUs behind the slots of live frames, as columns of equal length. Labels are the hosts', by host name.
 */
export const rosterSchema = z.object({
  version: z.int(),
  uuid: z.array(z.string()),
  host: z.array(z.string()),
  index: z.array(z.int().nullable()),
  name: z.array(z.string()),
  demo: z.array(z.boolean()),
  labels: z.record(z.string(), z.record(z.string(), z.string())),
});
export type Roster = z.infer<typeof rosterSchema>;

const hostFactsSchema = z.object({
  hostname: factSchema,
  os: factSchema,
  kernel: factSchema,
  architecture: factSchema,
  uptimeSeconds: readingSchema,
  cpuModel: factSchema,
  cpuCount: readingSchema,
  load1: readingSchema,
  load5: readingSchema,
  load15: readingSchema,
  memoryTotalBytes: readingSchema,
  memoryAvailableBytes: readingSchema,
  diskTotalBytes: readingSchema,
  diskUsedBytes: readingSchema,
}) satisfies z.ZodType<HostFacts>;

/** Everything known of one GPU now. */
export const gpuDetailSchema = z.object({
  uuid: z.string(),
  host: z.string(),
  index: z.int().nullable(),
  name: factSchema,
  demo: z.boolean(),
  state: z.string(),
  /** Why it is in that state, one sentence. */
  stateReason: z.string(),
  sampledAtMs: epochMsSchema.nullable(),
  live: z.partialRecord(liveMetricSchema, readingSchema),
  /** Names of `slowMetrics` and `gpuFacts`; empty until the first slow round. */
  slow: z.record(z.string(), readingSchema),
  facts: z.record(z.string(), factSchema),
  inventoryAtMs: epochMsSchema.nullable(),
  processes: z.array(gpuProcessSchema),
  processesPartial: z.string().nullable(),
  processDetailsPartial: z.string().nullable(),
  unexplainedMemory: unexplainedMemorySchema.nullable(),
  /** How it is cut up, linked and shared; the topology is its host's. Null until the host has told. */
  layout: hostLayoutSchema.nullable(),
});
export type GpuDetail = z.infer<typeof gpuDetailSchema>;

/** A host's own facts and its GPUs' uuids. */
export const hostDetailSchema = z.object({
  name: z.string(),
  facts: hostFactsSchema.nullable(),
  inventoryAtMs: epochMsSchema.nullable(),
  gpuUuids: z.array(z.string()),
  processes: z.array(gpuProcessSchema),
  processesPartial: z.string().nullable(),
  processDetailsPartial: z.string().nullable(),
  unexplainedMemory: z.array(unexplainedMemorySchema),
  /** How its GPUs are cut up, connected and shared. Null until the host has told. */
  layout: hostLayoutSchema.nullable(),
  /** Where DCGM stands there, and what it calls healthy. Null until the host has told. */
  dcgm: hostDcgmSchema.nullable(),
  /** Which machine of which provider it is. Null until the host has told. */
  cloud: hostCloudSchema.nullable(),
});
export type HostDetail = z.infer<typeof hostDetailSchema>;
