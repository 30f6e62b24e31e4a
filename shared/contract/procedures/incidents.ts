import { z } from 'zod';
import {
  healthTimelineInputSchema,
  healthTimelineSchema,
  incidentDetailSchema,
  incidentFilterSchema,
  incidentIdsSchema,
  incidentListSchema,
} from '../schemas/incident.ts';
import { epochMsSchema } from '../schemas/reading.ts';
import { base, nothing } from './base.ts';

/** Incidents, what was said of them, and the health of a GPU over time. */
export const incidents = {
  list: base.input(incidentFilterSchema).output(incidentListSchema),
  get: base.input(z.object({ id: z.string().max(100) })).output(incidentDetailSchema),
  /** Somebody looks after them; ends by itself when one gets worse. `by` is left out by a person at this machine. */
  acknowledge: base
    .input(
      z.object({
        ids: incidentIdsSchema,
        note: z.string().max(1000).default(''),
        by: z.string().max(100).exactOptional(),
      }),
    )
    .output(nothing),
  unacknowledge: base.input(z.object({ ids: incidentIdsSchema })).output(nothing),
  /** Says nothing about them until then; null ends that. */
  snooze: base.input(z.object({ ids: incidentIdsSchema, untilMs: epochMsSchema.nullable() })).output(nothing),
  /**
   * GPUs were taken out on purpose: ends an incident of a lost GPU or of missing ones, and says how many are expected from now on (null where
   * that was never known). `gpus`: how many the host has now; absent: as many as it shows.
   */
  confirmRemoval: base
    .input(
      z.object({
        id: z.string().max(100),
        gpus: z.int().min(0).max(1024).exactOptional(),
        by: z.string().max(100).exactOptional(),
      }),
    )
    .output(z.object({ host: z.string(), gpus: z.int().nullable() })),
  timeline: base.input(healthTimelineInputSchema).output(healthTimelineSchema),
};
