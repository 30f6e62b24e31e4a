import { z } from 'zod';
import { funnelStages } from '../../analysis/funnel/funnelStage.ts';
import type { RealisedMonth } from '../../analysis/tracking/trackedMonth.ts';
import { windowStates } from '../../analysis/window/stateInterval.ts';
import { analysisStateSchema } from './advice.ts';
import {
  bandSchema,
  calculationStepSchema,
  decimalSchema,
  findingKindSchema,
  monthlyAmountSchema,
  priceRowSchema,
} from './findings.ts';
import { epochMsSchema } from './reading.ts';

/**
 * From all GPUs to those whose time does something, over the analysed window. Cost is of the window, at the rates of those GPUs that have
 * one; null where none has.
 */
export const adviceFunnelSchema = z.object({
  analysis: analysisStateSchema,
  currency: z.string().nullable(),
  /** What the dollars rest on, a sentence. */
  costNote: z.string(),
  gpusWithoutPrice: z.int(),
  stages: z.array(
    z.object({
      stage: z.enum(funnelStages),
      /** What it counts, a sentence. */
      meaning: z.string(),
      /** Mean number over the window. */
      gpus: z.number(),
      gpuHours: z.number(),
      cost: decimalSchema.nullable(),
    }),
  ),
  states: z.array(
    z.object({ state: z.enum(windowStates), gpuSeconds: z.int(), cost: decimalSchema.nullable() }),
  ),
  /** The most waste first. */
  teams: z.array(
    z.object({
      /** Null: hosts without a team. */
      team: z.string().nullable(),
      gpus: z.int(),
      gpuHours: z.number(),
      observedGpuHours: z.number(),
      /** Idle, held idle or spinning. */
      wastedGpuHours: z.number(),
      cost: decimalSchema.nullable(),
      wastedCost: decimalSchema.nullable(),
    }),
  ),
});
export type AdviceFunnel = z.infer<typeof adviceFunnelSchema>;

const verdict = z.enum(['waiting', 'realised', 'partly', 'notRealised', 'cannotTell']);
const realisedAmounts = {
  /** Per month, from telemetry at the rates of the acceptance; null where it cannot be told. */
  fromTelemetry: decimalSchema.nullable(),
  /** Per month, from the bills before and after; null where there is none of a whole month. */
  fromBill: decimalSchema.nullable(),
  /** Which of the two counts. */
  realised: decimalSchema.nullable(),
};

const realised = z.object({
  verdict,
  /** Why, a sentence with its figures. */
  why: z.string(),
  ...realisedAmounts,
  asOfMs: epochMsSchema.nullable(),
});

/** Parts of sums over all accepted advice, per month: no GPU's money counts twice. Null where it cannot be told, and for fixes. */
const countedAmounts = {
  countedClaim: decimalSchema.nullable(),
  countedRealised: decimalSchema.nullable(),
};

const realisedMonth = z.object({
  month: z.string(),
  fromMs: epochMsSchema,
  toMs: epochMsSchema,
  verdict,
  reason: z.enum([
    'none',
    'tooEarly',
    'notDoneYet',
    'partlyDone',
    'movedElsewhere',
    'priceChanged',
    'notObserved',
    'noPrice',
  ]),
  why: z.string(),
  claimed: decimalSchema.nullable(),
  ...realisedAmounts,
  freed: decimalSchema.nullable(),
}) satisfies z.ZodType<RealisedMonth>;

/** Accepted advice: claimed against realised. */
export const adviceTrackingSchema = z.object({
  demo: z.boolean(),
  currency: z.string().nullable(),
  /** Sums of `countedClaim` and `countedRealised`: what is realised counts only where it can be told. */
  claimed: decimalSchema.nullable(),
  realised: decimalSchema.nullable(),
  waiting: z.int(),
  items: z.array(
    z.object({
      id: z.string(),
      kind: findingKindSchema,
      title: z.string(),
      acceptedAtMs: epochMsSchema,
      acceptedBy: z.string(),
      assignee: z.string().nullable(),
      /** At the acceptance; of `underSized` what the fix costs. */
      claimed: monthlyAmountSchema.nullable(),
      isStillSeen: z.boolean(),
      /** How it stands. */
      outcome: realised,
      ...countedAmounts,
      /** Each month since the acceptance, oldest first. */
      months: z.array(realisedMonth.extend(countedAmounts)),
      /** Money since the acceptance; null where no month can be told. */
      claimedSoFar: decimalSchema.nullable(),
      realisedSoFar: decimalSchema.nullable(),
    }),
  ),
});
export type AdviceTracking = z.infer<typeof adviceTrackingSchema>;

/** GPUs that one question moves at the most. */
export const whatIfGpusMost = 8000;

const whatIfSubject = z.discriminatedUnion('of', [
  z.object({ of: z.literal('gpus'), uuids: z.array(z.string().max(100)).min(1).max(whatIfGpusMost) }),
  /** `ServedModel.id`. */
  z.object({ of: z.literal('model'), id: z.string().max(1000) }),
  /** GPUs, or the served model, of a finding. */
  z.object({ of: z.literal('finding'), id: z.string().max(200) }),
]);

/** Moves GPUs or a workload to another configuration, on paper. */
export const whatIfInputSchema = z.object({
  subject: whatIfSubject,
  to: z.object({
    /** Key of the catalogue of GPUs; null keeps the card. */
    gpuKey: z.string().max(100).nullable(),
    /** GPUs in all; null: as many as the work needs where a card or a format is named, else as today. */
    gpuCount: z.int().min(1).max(whatIfGpusMost).nullable(),
    /** Weights as they would be stored; null keeps them. */
    precision: z.string().max(20).nullable(),
    /** Of one GPU; null takes today's where the card stays, else the cheapest that is known for it where the work is today. */
    pricePerGpuHour: decimalSchema.nullable(),
    /** Hours of a month in which it is on; null: all 730. */
    hoursPerMonth: z.number().min(0).max(744).nullable(),
  }),
  /** Whose load is held: a calendar month, or the analysed window where null. */
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-01$/)
    .nullable(),
});
export type WhatIfInput = z.infer<typeof whatIfInputSchema>;

const side = z.object({
  /** `8 x H100 SXM` */
  configuration: z.string(),
  gpuKey: z.string().nullable(),
  gpuCount: z.int(),
  /** Per month of 730 hours; null where a price is unknown. */
  monthlyCost: monthlyAmountSchema.nullable(),
  /** Share that the load leaves free, 0 to 1; below 0: it does not hold it. Null where the model cannot tell. */
  headroom: z.number().nullable(),
  /** Measured today, predicted for the target. */
  ttftSeconds: bandSchema.nullable(),
  tpotSeconds: bandSchema.nullable(),
  memoryUsedShare: z.number().nullable(),
  isMeasured: z.boolean(),
});

/** New cost, headroom and latency beside today's. */
export const whatIfSchema = z.object({
  today: side,
  target: side,
  /** Whether the target holds the p95 with the margin; null where the model cannot tell. */
  holds: z.boolean().nullable(),
  /** Negative where it costs more; null where a price is unknown. */
  saving: monthlyAmountSchema.nullable(),
  /** What stands against it or makes it less sure, a sentence each. */
  doubts: z.array(z.string()),
  calculation: z.array(calculationStepSchema),
  prices: z.array(priceRowSchema),
  /** Arguments of `headroom size fit` that ask the same again; empty where there is no served model. */
  fitArguments: z.array(z.string()),
});
export type WhatIfAnswer = z.infer<typeof whatIfSchema>;
