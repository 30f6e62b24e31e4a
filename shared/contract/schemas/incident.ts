import { z } from 'zod';
import {
  type Incident,
  type IncidentEvidence,
  type IncidentStep,
  incidentKinds,
  incidentSeverities,
  incidentStepKinds,
} from '../../domain/incident.ts';
import { kernelEventKinds } from '../../domain/kernelEvent.ts';
import { epochMsSchema } from './reading.ts';

export const incidentSeveritySchema = z.enum(incidentSeverities);
const incidentKindSchema = z.enum(incidentKinds);

const evidenceSchema = z.object({
  atMs: epochMsSchema,
  label: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  words: z.string(),
}) satisfies z.ZodType<IncidentEvidence>;

export const incidentSchema = z.object({
  id: z.string(),
  kind: incidentKindSchema,
  code: z.string(),
  host: z.string(),
  gpuUuid: z.string().nullable(),
  gpuIndex: z.int().nullable(),
  pciBusId: z.string().nullable(),
  demo: z.boolean(),
  severity: incidentSeveritySchema,
  title: z.string(),
  runbook: z.string(),
  state: z.enum(['open', 'cleared']),
  openedAtMs: epochMsSchema,
  lastSeenAtMs: epochMsSchema,
  clearedAtMs: epochMsSchema.nullable(),
  clearReason: z.string().nullable(),
  count: z.int().positive(),
  evidence: z.array(evidenceSchema).readonly(),
  acknowledgement: z.object({ by: z.string(), atMs: epochMsSchema, note: z.string() }).nullable(),
  snoozedUntilMs: epochMsSchema.nullable(),
}) satisfies z.ZodType<Incident>;

export const incidentStepSchema = z.object({
  atMs: epochMsSchema,
  kind: z.enum(incidentStepKinds),
  text: z.string(),
}) satisfies z.ZodType<IncidentStep>;

/** Which incidents; what is left out does not narrow. */
export const incidentFilterSchema = z.object({
  state: z.enum(['open', 'cleared', 'all']).default('open'),
  severities: z.array(incidentSeveritySchema).exactOptional(),
  kinds: z.array(incidentKindSchema).exactOptional(),
  host: z.string().max(253).exactOptional(),
  gpuUuid: z.string().max(100).exactOptional(),
  /** Those that were open at this time or after. */
  sinceMs: epochMsSchema.exactOptional(),
  limit: z.int().min(1).max(5000).default(1000),
});
export type IncidentFilter = z.infer<typeof incidentFilterSchema>;

/** Incidents, the worst and newest first. */
export const incidentListSchema = z.object({
  incidents: z.array(incidentSchema),
  /** How many match the filter; more than are listed where `limit` cut them. */
  matching: z.int(),
  /** Open now in the whole fleet, whatever the filter, by severity; snoozed ones count. */
  open: z.object({ critical: z.int(), warning: z.int(), info: z.int() }),
  /** What is missing from the list, or not kept, a sentence each; empty where nothing is. */
  warnings: z.array(z.string()),
});
export type IncidentList = z.infer<typeof incidentListSchema>;

export const incidentDetailSchema = z.object({
  incident: incidentSchema,
  /** Its life so far, oldest first. */
  steps: z.array(incidentStepSchema),
});
export type IncidentDetail = z.infer<typeof incidentDetailSchema>;

export const incidentIdsSchema = z.array(z.string().max(100)).min(1).max(1000);

/** What a GPU or a whole host went through in a range. */
export const healthTimelineInputSchema = z
  .object({
    target: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('gpu'), uuid: z.string().max(100) }),
      z.object({ kind: z.literal('host'), host: z.string().max(253) }),
    ]),
    fromMs: epochMsSchema,
    toMs: epochMsSchema,
  })
  .refine((input) => input.toMs > input.fromMs, 'toMs must lie after fromMs');
export type HealthTimelineInput = z.infer<typeof healthTimelineInputSchema>;

export const kernelEventSchema = z.object({
  kind: z.enum(kernelEventKinds),
  host: z.string(),
  gpuUuid: z.string().nullable(),
  atMs: epochMsSchema,
  isTrueTime: z.boolean(),
  number: z.int().nullable(),
  pciBusId: z.string().nullable(),
  pid: z.int().nullable(),
  processName: z.string().nullable(),
  severity: incidentSeveritySchema,
  meaning: z.string(),
  action: z.string(),
  words: z.string(),
});
export type TimelineKernelEvent = z.infer<typeof kernelEventSchema>;

const kernelLogStateSchema = z.object({
  source: z.enum(['kmsg', 'journal', 'dmesg']).nullable(),
  problem: z.object({ message: z.string(), words: z.string(), remedy: z.string() }).nullable(),
  clockAheadMs: z.number().nullable(),
  bootedAtMs: epochMsSchema.nullable(),
});

export const healthTimelineSchema = z.object({
  /** Newest last. */
  incidents: z.array(incidentSchema),
  kernelEvents: z.array(kernelEventSchema),
  /** Spans in which a GPU was slowed down, to the resolution of the stored telemetry. */
  throttled: z.array(
    z.object({
      gpuUuid: z.string(),
      /** Key of `throttleReasons`. */
      reason: z.string(),
      fromMs: epochMsSchema,
      toMs: epochMsSchema,
    }),
  ),
  /** Null while the host has said nothing of its kernel log. */
  kernelLog: kernelLogStateSchema.nullable(),
  /** What of its health cannot be seen, a sentence each with what to do; empty where all is. */
  partial: z.array(z.string()),
});
export type HealthTimeline = z.infer<typeof healthTimelineSchema>;
