import { z } from 'zod';
import type { HostLayout } from '../../domain/hostLayout.ts';
import type { MigInstance } from '../../domain/migInstance.ts';
import type { NvlinkLink } from '../../domain/nvlink.ts';
import { type GpuSharing, sharingKinds } from '../../domain/sharing.ts';
import type { HostTopology } from '../../domain/topology.ts';
import { factSchema, liveMetricSchema, noReadingSchema, readingSchema } from './reading.ts';

const migInstanceSchema = z.object({
  gpuUuid: z.string(),
  uuid: factSchema,
  profile: factSchema,
  index: z.int().nullable(),
  gpuInstanceId: z.int().nullable(),
  computeInstanceId: z.int().nullable(),
  memoryTotalBytes: readingSchema,
  memoryUsedBytes: readingSchema,
  multiprocessorCount: readingSchema,
  pids: z.array(z.int()).readonly(),
  readings: z.partialRecord(liveMetricSchema, readingSchema),
}) satisfies z.ZodType<MigInstance>;

const nvlinkSchema = z.object({
  gpuUuid: z.string(),
  link: z.int(),
  state: z.enum(['active', 'inactive', 'unknown']),
  speedBytesPerSecond: readingSchema,
  errors: z.record(z.string(), readingSchema),
}) satisfies z.ZodType<NvlinkLink>;

const topologySchema = z.object({
  devices: z
    .array(
      z.object({
        name: z.string(),
        kind: z.enum(['gpu', 'nic']),
        gpuUuid: z.string().nullable(),
        adapter: z.string().nullable(),
        cpuAffinity: factSchema,
        numaAffinity: factSchema,
      }),
    )
    .readonly(),
  relations: z.array(z.array(z.string().nullable()).readonly()).readonly(),
}) satisfies z.ZodType<HostTopology>;

const sharingSchema = z.object({
  gpuUuid: z.string(),
  kind: z.enum(sharingKinds.map(({ key }) => key)),
  evidence: z.string(),
}) satisfies z.ZodType<GpuSharing>;

/** How the GPUs of a host are cut up, connected and shared. */
export const hostLayoutSchema = z.object({
  migInstances: z.array(migInstanceSchema).readonly(),
  topology: z.union([topologySchema, noReadingSchema]),
  nvlinks: z.array(nvlinkSchema).readonly(),
  nvlinksMissing: z.string().nullable(),
  sharing: z.array(sharingSchema).readonly(),
}) satisfies z.ZodType<HostLayout>;
