import { z } from 'zod';
import { varianceCauses } from '../../cost/rates/reconcile.ts';

const decimal = z.string();

/** A bill beside its estimate, of one host for one day or, where charges span days, the month. */
const reconciledRowSchema = z.object({
  host: z.string(),
  provider: z.string(),
  resourceId: z.string(),
  day: z.string().nullable(),
  /** Of `billed`; estimate and variance are in the book's. */
  currency: z.string(),
  billed: decimal,
  estimated: decimal.nullable(),
  variance: decimal.nullable(),
  percent: z.number().nullable(),
  cause: z.enum(varianceCauses),
  why: z.string(),
  /** GPU-seconds. */
  observedSeconds: z.number(),
  billedSeconds: z.number().nullable(),
});
export type ReconciledRow = z.infer<typeof reconciledRowSchema>;

/** A month of the ledger beside what was estimated of it. */
export const monthReconciledSchema = z.object({
  month: z.string(),
  currency: z.string(),
  rows: z.array(reconciledRowSchema),
  /** Billed of resources that no host stands for. */
  unmatchedBilled: z.array(z.object({ currency: z.string(), amount: decimal })),
  unmatchedResources: z.int(),
  /** Estimated of observed days that no bill has yet, as far as they have a price; null where none has. */
  unbilledEstimated: decimal.nullable(),
  /** How many days those are, each host's counted, and whose. */
  unbilledDays: z.int(),
  unbilledHosts: z.array(z.string()),
});
export type MonthReconciled = z.infer<typeof monthReconciledSchema>;
