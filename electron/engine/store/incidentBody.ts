import { z } from 'zod';
import type { StoredIncident } from '#shared/analysis/incidents/incidentCase.ts';
import { incidentSchema, incidentStepSchema, kernelEventSchema } from '#shared/contract/schemas/incident.ts';
import type { KeptKernelEvent } from './incidentArchive.ts';
import { readBody } from './readBody.ts';

const storedIncidentSchema = z.object({
  incident: incidentSchema,
  steps: z.array(incidentStepSchema),
  reopenings: z.int().nonnegative(),
}) satisfies z.ZodType<StoredIncident>;

const keptEventSchema = kernelEventSchema.extend({ key: z.string() }) satisfies z.ZodType<KeptKernelEvent>;

/** An incident as it was kept; null for what this build cannot read. */
export function readIncident(body: string): StoredIncident | null {
  return readBody(storedIncidentSchema, body);
}

/** A kernel event as it was kept; null for what this build cannot read. */
export function readKernelEvent(body: string): KeptKernelEvent | null {
  return readBody(keptEventSchema, body);
}
