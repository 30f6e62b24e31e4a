import { z } from 'zod';
import type {
  CallCosts,
  ConnectionConfig,
  ConnectionField,
  ConnectionKind,
  ConnectionStatus,
  PastPull,
  PullProgress,
  TestStep,
} from '../../domain/billingConnection.ts';
import { epochMsSchema, failureSchema } from './reading.ts';

/** Names become datasets of the ledger, folders, keys of secrets and CLI arguments. */
export const connectionNameSchema = z
  .string()
  .max(63)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'letters, digits and . _ - only, not starting with a sign');

const oneLine = /^[^\u0000-\u001f\u007f]*$/;
const optionText = z.string().max(2048).regex(oneLine);

export const connectionConfigSchema = z.object({
  name: connectionNameSchema,
  kind: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, 'a kind of connection'),
  options: z
    .record(
      z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,40}$/),
      z.union([optionText, z.array(optionText).max(500).readonly()]),
    )
    .default({}),
  endpoint: z
    .string()
    .max(2048)
    .regex(/^https?:\/\/[^/?#@\s]+(?:[/?#]\S*)?$/i, 'an http:// or https:// URL without user and password')
    .exactOptional(),
  secretEnv: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'the name of an environment variable')
    .exactOptional(),
  months: z.int().min(1).max(36).default(3),
  pullsPerDay: z.int().min(0).max(4).default(2),
  paused: z.boolean().default(false),
}) satisfies z.ZodType<ConnectionConfig>;

const fieldSchema = z.object({
  key: z.string(),
  label: z.string(),
  hint: z.string(),
  placeholder: z.string(),
  isRequired: z.boolean(),
  isList: z.boolean(),
  choices: z.array(z.string()).readonly().exactOptional(),
  pattern: z.string().exactOptional(),
}) satisfies z.ZodType<ConnectionField>;

export const connectionKindSchema = z.object({
  kind: z.string(),
  title: z.string(),
  provider: z.string(),
  fields: z.array(fieldSchema).readonly(),
  costOfCalls: z.string(),
  credentials: z.string(),
  secret: z.object({ label: z.string(), env: z.string() }).nullable(),
}) satisfies z.ZodType<ConnectionKind>;

export const connectionTestStepSchema = z.object({
  step: z.string(),
  outcome: z.enum(['ok', 'failed', 'warning', 'skipped']),
  detail: z.string(),
  missingRight: z.string().nullable(),
  failure: failureSchema.nullable(),
  tookMs: z.number(),
}) satisfies z.ZodType<TestStep>;

const callCostsSchema = z.object({
  calls: z.int(),
  amount: z.string().nullable(),
  currency: z.string().nullable(),
}) satisfies z.ZodType<CallCosts>;

const progressSchema = z.object({
  month: z.string(),
  rows: z.int(),
  pages: z.int(),
}) satisfies z.ZodType<PullProgress>;

export const pastPullSchema = z.object({
  startedAtMs: epochMsSchema,
  endedAtMs: epochMsSchema,
  outcome: z.enum(['done', 'failed', 'cancelled']),
  failure: failureSchema.nullable(),
  costs: callCostsSchema,
  months: z
    .array(
      z.object({
        month: z.string(),
        account: z.string(),
        dataset: z.string(),
        rows: z.int(),
        isClosed: z.boolean(),
        outcome: z.enum(['pulled', 'resumed', 'kept']),
      }),
    )
    .readonly(),
  warnings: z.array(z.string()).readonly(),
  commitments: z
    .array(z.object({ month: z.string(), label: z.string(), value: z.string() }))
    .readonly()
    .exactOptional(),
}) satisfies z.ZodType<PastPull>;

export const connectionStatusSchema = z.object({
  config: connectionConfigSchema,
  phase: z.enum(['paused', 'manual', 'waiting', 'pulling']),
  progress: progressSchema.nullable(),
  pullStartedAtMs: epochMsSchema.nullable(),
  lastPull: pastPullSchema.nullable(),
  nextPullAtMs: epochMsSchema.nullable(),
  costs: callCostsSchema,
  costsSinceMs: epochMsSchema.nullable(),
}) satisfies z.ZodType<ConnectionStatus>;

/** What is remembered of a connection between runs, as its file holds it. */
export const connectionRecordSchema = z.object({
  lastPull: pastPullSchema.nullable(),
  /** Pulls that failed one after another. */
  failures: z.int().min(0),
  costs: callCostsSchema,
  costsSinceMs: epochMsSchema.nullable(),
});

/** A key on its way to the keyring; absent: the one that is kept stays. */
export const connectionSecretSchema = z.object({
  secret: z.string().min(1).max(16_384).regex(oneLine).exactOptional(),
  remember: z.boolean().default(true),
});
