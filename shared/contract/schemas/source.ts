import { z } from 'zod';
import type {
  BackfillStatus,
  MappingPreview,
  SourceConfig,
  SourceStatus,
  SourceStep,
  TargetConfig,
  TargetStatus,
} from '../../domain/source.ts';
import { epochMsSchema, failureSchema } from './reading.ts';

/** Names become keys of secrets, parts of host names and CLI arguments. */
export const sourceNameSchema = z
  .string()
  .max(63)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'letters, digits and . _ - only, not starting with a sign');

/** A user or password would stand before an `@` in the authority. */
const httpUrl = z
  .string()
  .max(2048)
  .regex(/^https?:\/\/[^/?#@\s]+(?:[/?#]\S*)?$/i, 'an http:// or https:// URL without user and password');

const labelName = z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,199}$/, 'a label name');
const oneLine = /^[^\u0000-\u001f\u007f]*$/;

const endpoint = {
  url: httpUrl,
  auth: z.enum(['none', 'bearer', 'basic']).default('none'),
  user: z.string().min(1).max(255).regex(oneLine).exactOptional(),
  secretEnv: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'the name of an environment variable')
    .exactOptional(),
  caFile: z.string().min(1).max(4096).exactOptional(),
  insecure: z.boolean().default(false),
  orgId: z
    .string()
    .regex(/^[A-Za-z0-9!_.*'()|-]{1,150}$/)
    .exactOptional(),
};

/** Labels that exporters and scrape configurations commonly name a host by, the most telling first. */
export const defaultHostLabels: readonly string[] = [
  'Hostname',
  'hostname',
  'node',
  'kubernetes_node',
  'instance',
];
/** `namespace` is left out: beside `exported_namespace` it is the exporter's own, not the workload's. */
export const defaultTenantLabels: readonly string[] = ['tenant', 'team', 'exported_namespace'];

export const sourceConfigSchema = z.object({
  name: sourceNameSchema,
  ...endpoint,
  hostLabels: z
    .array(labelName)
    .min(1)
    .max(20)
    .readonly()
    .default([...defaultHostLabels]),
  tenantLabels: z
    .array(labelName)
    .max(20)
    .readonly()
    .default([...defaultTenantLabels]),
  selector: z
    .string()
    .max(1000)
    .regex(/^[^{}\u0000-\u001f]*$/, 'matchers without braces')
    .default(''),
  intervalSeconds: z.int().min(1).max(600).exactOptional(),
  backfillHours: z
    .int()
    .min(0)
    .max(24 * 90)
    .default(24),
  seriesLimit: z.int().min(1).max(200_000).default(20_000),
  paused: z.boolean().default(false),
}) satisfies z.ZodType<SourceConfig>;

export const targetConfigSchema = z.object({
  ...endpoint,
  queryUrl: httpUrl.exactOptional(),
  externalLabels: z.record(labelName, z.string().max(255)).default({}),
  paused: z.boolean().default(false),
}) satisfies z.ZodType<TargetConfig>;

const backfillSchema = z.object({
  phase: z.enum(['running', 'done', 'cancelled', 'failed']),
  fromMs: epochMsSchema,
  toMs: epochMsSchema,
  doneSeconds: z.number(),
  totalSeconds: z.number(),
  rows: z.number(),
  tookMs: z.number(),
  failure: failureSchema.nullable(),
}) satisfies z.ZodType<BackfillStatus>;

export const sourceStatusSchema = z.object({
  name: z.string(),
  config: sourceConfigSchema,
  phase: z.enum(['paused', 'connecting', 'live', 'failed']),
  failure: failureSchema.nullable(),
  retryAtMs: epochMsSchema.nullable(),
  warnings: z.array(z.string()).readonly(),
  families: z.array(z.object({ name: z.string(), series: z.number() })).readonly(),
  hosts: z.int(),
  gpus: z.int(),
  gpusOverSsh: z.int(),
  scrapeSeconds: z.number().nullable(),
  lastPollAtMs: epochMsSchema.nullable(),
  backfill: backfillSchema.nullable(),
}) satisfies z.ZodType<SourceStatus>;

export const targetStatusSchema = z.object({
  config: targetConfigSchema,
  phase: z.enum(['paused', 'idle', 'sending', 'waiting']),
  failure: failureSchema.nullable(),
  retryAtMs: epochMsSchema.nullable(),
  queuedSamples: z.number(),
  queuedBytes: z.number(),
  sentSamples: z.number(),
  rejectedSamples: z.number(),
  lastRejection: failureSchema.nullable(),
  droppedSamples: z.number(),
  droppedFromMs: epochMsSchema.nullable(),
  droppedToMs: epochMsSchema.nullable(),
  lastSentAtMs: epochMsSchema.nullable(),
}) satisfies z.ZodType<TargetStatus>;

const mappingSchema = z.object({
  hosts: z
    .array(z.object({ host: z.string(), tenant: z.string().nullable(), gpus: z.int(), label: z.string() }))
    .readonly(),
  gpusWithoutHost: z.int(),
  labels: z.array(z.object({ name: z.string(), values: z.int(), example: z.string() })).readonly(),
}) satisfies z.ZodType<MappingPreview>;

export const sourceStepSchema = z.object({
  step: z.enum(['config', 'connect', 'api', 'metrics', 'mapping', 'sample', 'write']),
  outcome: z.enum(['ok', 'failed', 'warning']),
  detail: z.string(),
  failure: failureSchema.nullable(),
  tookMs: z.number(),
  mapping: mappingSchema.exactOptional(),
}) satisfies z.ZodType<SourceStep>;

/** A token or password on its way to the keyring; absent: the one that is kept stays. */
export const endpointSecretSchema = z.object({
  secret: z.string().min(1).max(16_384).regex(oneLine).exactOptional(),
  remember: z.boolean().default(true),
});
