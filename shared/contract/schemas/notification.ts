import { z } from 'zod';
import { incidentSeveritySchema } from './incident.ts';
import { epochMsSchema } from './reading.ts';

/** Forms of a message: the desktop's own, Alertmanager's webhook (version 4), Slack's incoming webhook. */
export const receiverKinds = ['desktop', 'alertmanager', 'slack'] as const;

export const receiverNameSchema = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, 'letters, digits, spaces and . _ - only');

/** Who is told about incidents, and about which. Its secret (a bearer token, Slack's whole URL) is kept apart. */
export const receiverSchema = z.object({
  /** Unique among receivers. */
  name: receiverNameSchema,
  kind: z.enum(receiverKinds),
  enabled: z.boolean().default(true),
  /** Milder incidents are not told. */
  minSeverity: incidentSeveritySchema.default('warning'),
  /** Labels that the host must carry, all of them; an empty value takes any. */
  labels: z.record(z.string().min(1).max(63), z.string().max(255)).default({}),
  /** Whether the end of an incident is told as well. */
  sendCleared: z.boolean().default(true),
  /** Where an Alertmanager webhook is. Slack's is a secret, and the desktop has none. */
  url: z.string().min(1).max(2000).exactOptional(),
  /** Whether it may be in a private network or on this machine, and be spoken to in plain http. */
  allowPrivate: z.boolean().default(false),
});
export type Receiver = z.infer<typeof receiverSchema>;

/** What came of one message. */
export const deliveryOutcomeSchema = z.object({
  atMs: epochMsSchema,
  ok: z.boolean(),
  /** Status of the answer; null where none came. */
  status: z.int().nullable(),
  /** The receiver's own words, or why there are none; hostile text, one line. */
  words: z.string(),
  /** What to do about a failure, one sentence; '' where all is well. */
  remedy: z.string(),
  tookMs: z.number(),
});
export type DeliveryOutcome = z.infer<typeof deliveryOutcomeSchema>;

export const receiverStatusSchema = z.object({
  receiver: receiverSchema,
  hasSecret: z.boolean(),
  /** Host and port that messages go to, without the path, which may be secret; null for the desktop and where it is missing. */
  target: z.string().nullable(),
  last: deliveryOutcomeSchema.nullable(),
  /** Changes that wait to be sent, and when that is tried next. */
  waiting: z.int(),
  retryAtMs: epochMsSchema.nullable(),
  /** Changes given up since the engine started. */
  dropped: z.int(),
});
export type ReceiverStatus = z.infer<typeof receiverStatusSchema>;

/** Absent: what is kept stays; null: what is kept is forgotten. */
const secretSchema = z.string().min(1).max(4000).nullable().exactOptional();

export const receiverSaveSchema = z.object({
  receiver: receiverSchema,
  secret: secretSchema,
  /** The receiver that this replaces, by its name until now; absent for a new one. */
  replaces: receiverNameSchema.exactOptional(),
});
export type ReceiverSave = z.infer<typeof receiverSaveSchema>;

/** A message for the desktop. `incidentId` is what a click opens; null opens the list. */
export const desktopNoteSchema = z.object({
  title: z.string(),
  body: z.string(),
  incidentId: z.string().nullable(),
  urgent: z.boolean(),
});
export type DesktopNote = z.infer<typeof desktopNoteSchema>;
