import { z } from 'zod';
import type { HostConfig, HostStatus, TestStep } from '../../domain/host.ts';
import { epochMsSchema, failureSchema } from './reading.ts';

/** Names become file keys, labels of charts and CLI arguments: letters, digits, `.`, `_`, `-`, not starting with `-`. */
export const hostNameSchema = z
  .string()
  .max(253)
  .regex(/^[A-Za-z0-9_.][A-Za-z0-9_.:@/-]*$/, 'letters, digits and . _ : @ / - only, not starting with -');

const address = z
  .string()
  .min(1)
  .max(255)
  .regex(
    /^[^\s-][^\s\u0000-\u001f\u007f]*$/,
    'a host name, an IP address or an ssh alias, not starting with -',
  );

const labelSchema = z.record(z.string().min(1).max(63), z.string().max(255));

/** An LLM server to read, by its port on the host's loopback or its URL as the host sees it. */
const llmEndpointSchema = z.union([
  z.strictObject({ port: z.int().min(1).max(65535) }),
  z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2048) }),
]);

export const hostConfigSchema = z.object({
  name: hostNameSchema,
  address,
  transport: z.enum(['auto', 'ssh2', 'openssh', 'local']).default('auto'),
  user: z
    .string()
    .min(1)
    .max(255)
    .regex(/^[^\s-][^\s]*$/)
    .exactOptional(),
  port: z.int().min(1).max(65535).exactOptional(),
  identity: z.string().min(1).max(4096).exactOptional(),
  jump: z
    .string()
    .min(1)
    .max(2048)
    .regex(/^[^\s-][^\s]*$/)
    .exactOptional(),
  labels: labelSchema.default({}),
  llm: z.array(llmEndpointSchema).min(1).max(32).readonly().exactOptional(),
  intervalSeconds: z.int().min(1).max(60).default(2),
  paused: z.boolean().default(false),
}) satisfies z.ZodType<HostConfig>;

/** What a form or the CLI sends: defaults may be left out. */
export type HostConfigInput = z.input<typeof hostConfigSchema>;

export const hostStatusSchema = z.object({
  name: z.string(),
  config: hostConfigSchema,
  demo: z.boolean(),
  phase: z.enum(['paused', 'waiting', 'connecting', 'starting', 'live', 'stale', 'failed']),
  failure: failureSchema.nullable(),
  retryAtMs: epochMsSchema.nullable(),
  source: z.string().exactOptional(),
  transport: z.string().nullable(),
  lastSampleAtMs: epochMsSchema.nullable(),
  gpuCount: z.int().nonnegative().nullable(),
  expectedGpuCount: z.int().nonnegative().nullable(),
}) satisfies z.ZodType<HostStatus>;

export const testStepSchema = z.object({
  step: z.enum([
    'config',
    'resolve',
    'connect',
    'host-key',
    'authentication',
    'shell',
    'nvidia-smi',
    'sample',
  ]),
  outcome: z.enum(['ok', 'failed', 'skipped']),
  detail: z.string(),
  failure: failureSchema.nullable(),
  tookMs: z.number(),
}) satisfies z.ZodType<TestStep>;

/** A host that an import would add, with the reason where it cannot be. */
export const importCandidateSchema = z.object({
  source: z.string(),
  config: hostConfigSchema.nullable(),
  /** Line of the source, from 1; null where the source has no lines. */
  line: z.int().nullable(),
  problem: z.string().nullable(),
  alreadyThere: z.boolean(),
});
export type ImportCandidate = z.infer<typeof importCandidateSchema>;
