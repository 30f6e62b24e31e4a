import { z } from 'zod';
import type { Decision, DecisionAsked } from '../../analysis/advice/decision.ts';
import {
  adviceStatuses,
  type ClaimPoint,
  goneReasons,
  type TrackedFinding,
} from '../../analysis/advice/trackedFinding.ts';
import type { WasteShare } from '../../analysis/advice/wasteShare.ts';
import type { AnalysisRules } from '../../analysis/findings/analysisRules.ts';
import type { Portfolio } from '../../analysis/findings/portfolio/portfolioTotal.ts';
import { windowStates } from '../../analysis/window/stateInterval.ts';
import {
  advisedActionSchema,
  decimalSchema,
  findingKindSchema,
  findingSchema,
  monthlyAmountSchema,
} from './findings.ts';
import { epochMsSchema, failureSchema } from './reading.ts';

const share = z.number().min(0).max(1);
const adviceStatusSchema = z.enum(adviceStatuses);
const findingId = z.string().min(1).max(200);
const findingIdsSchema = z.array(findingId).min(1).max(10_000);

/** Limits of the analysis: `advice` in settings.yaml. */
export const analysisRulesSchema = z.object({
  windowDays: z.int().min(1).max(400),
  leastDays: z.int().min(1).max(400),
  leastCoverage: share,
  margin: z.number().min(1).max(10),
  leastMonthlySaving: z.number().min(0).max(1e9),
  leastIdleHours: z.int().min(1).max(10_000),
  slowestTtftSeconds: z.number().min(0.001).max(3600),
  slowestTpotSeconds: z.number().min(0.0001).max(60),
  timeZone: z.string().max(100).refine(isTimeZone, 'an IANA time zone'),
}) satisfies z.ZodType<AnalysisRules>;

/** Which time is analysed: days up to now, or a calendar month (UTC); null is what the rules say. */
export const analysisWindowSchema = z
  .union([
    z.object({ days: z.int().min(1).max(400) }),
    z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-01$/) }),
  ])
  .nullable();
export type AnalysisWindowAsked = z.infer<typeof analysisWindowSchema>;

/** How far an analysis is. `share` is of all its work. */
export const analysisProgressSchema = z.object({ step: z.string(), share });
export type AnalysisProgress = z.infer<typeof analysisProgressSchema>;

/** What observed GPU time went to waste: idle, held idle or spinning. */
const wasteShareSchema = z.object({
  observedGpuHours: z.number(),
  wastedGpuHours: z.number(),
  /** Of the observed GPU-hours; null where nothing was observed. */
  ofGpuHours: share.nullable(),
  /** Of the cost of the observed GPU-hours at their rates; null where not every one of them has a price. */
  ofCost: share.nullable(),
}) satisfies z.ZodType<WasteShare>;

/** What advice rests on, and whether there is any yet. */
export const analysisStateSchema = z.object({
  /** True where the simulated fleet is analysed. */
  demo: z.boolean(),
  /** `never`: nobody asked yet; `tooLittle`: nothing can be said, `why` tells why; `ready`: the list is that of `analysedAtMs`. */
  phase: z.enum(['never', 'running', 'tooLittle', 'ready', 'failed']),
  /** Of the run under way, also one that renews a list. */
  progress: analysisProgressSchema.nullable(),
  /** Why there is no advice, or less than could be, a sentence each. */
  why: z.array(z.string()),
  failure: failureSchema.nullable(),
  analysedAtMs: epochMsSchema.nullable(),
  /** How long that took. */
  tookSeconds: z.number().nullable(),
  fromMs: epochMsSchema.nullable(),
  toMs: epochMsSchema.nullable(),
  gpus: z.int(),
  servedModels: z.int(),
  /** Observed share of the GPUs' windows. */
  coverage: share.nullable(),
  waste: wasteShareSchema.nullable(),
  currency: z.string().nullable(),
});
export type AnalysisState = z.infer<typeof analysisStateSchema>;

/** A finding as a line of the list; its evidence comes with `advice.get`. */
const adviceRowSchema = findingSchema
  .pick({
    id: true,
    kind: true,
    standing: true,
    supersededBy: true,
    title: true,
    summary: true,
    servedModel: true,
    saving: true,
    whyNoSaving: true,
    confidence: true,
    expiresAtMs: true,
  })
  .extend({
    status: adviceStatusSchema,
    /** What of its saving counts in the portfolio; null where it has none, or is not in the newest analysis. */
    counted: monthlyAmountSchema.nullable(),
    /** `part`: others take some of what it would take. */
    extent: z.enum(['whole', 'part', 'none']),
    gpuCount: z.int(),
    /** The first hosts by name, at most 20. */
    hosts: z.array(z.string()),
    hostCount: z.int(),
    /** Of its GPUs' hosts (label `team`); null where they have none, or several. */
    team: z.string().nullable(),
    action: advisedActionSchema.pick({
      verb: true,
      text: true,
      today: true,
      target: true,
      effort: true,
      risk: true,
      needsRestart: true,
    }),
    coverage: share,
    assignee: z.string().nullable(),
    snoozedUntilMs: epochMsSchema.nullable(),
    firstSeenMs: epochMsSchema,
    lastSeenMs: epochMsSchema,
    /** Why it was dismissed, or a note on its acceptance; '' where there is none. */
    reason: z.string(),
    goneReason: z.enum(goneReasons).nullable(),
  });
export type AdviceRow = z.infer<typeof adviceRowSchema>;

/** Which findings; what is left out does not narrow. */
export const adviceFilterSchema = z.object({
  /** Another time than the rules': it is analysed for this answer, which then waits. */
  window: analysisWindowSchema.default(null),
  status: z.enum([...adviceStatuses, 'all']).default('open'),
  kinds: z.array(findingKindSchema).exactOptional(),
  /** Null: without a team. */
  team: z.string().max(500).nullable().exactOptional(),
  /** Expected saving of at least so much a month. */
  leastSaving: decimalSchema.exactOptional(),
  gpu: z.string().max(100).exactOptional(),
  limit: z.int().min(1).max(20_000).default(2000),
});
export type AdviceFilter = z.infer<typeof adviceFilterSchema>;

/** What findings come to: a saving is never counted twice. */
const total = z.object({
  findings: z.int(),
  /** Those among them without a saving: a price is unknown, or they take speed or risk away. */
  withoutSaving: z.int(),
  /** What counts of their savings, firm and preliminary; null where none has one. */
  saving: monthlyAmountSchema.nullable(),
});
const portfolioSchema = z.object({
  currency: z.string(),
  findings: z.int(),
  /** Of firm findings; never more than `spend`. */
  total: monthlyAmountSchema,
  /** Of preliminary ones, on what the firm ones leave; no part of `total`. */
  preliminary: monthlyAmountSchema,
  /** What it costs to mend what is too small; no part of any total. */
  fixes: monthlyAmountSchema,
  /** A month of all GPUs whose price is known. */
  spend: decimalSchema,
  gpus: z.int(),
  gpusWithoutPrice: z.int(),
  /** How it was counted, a sentence each. */
  method: z.array(z.string()).readonly(),
}) satisfies z.ZodType<Omit<Portfolio, 'entries'>>;
export type AdvicePortfolio = z.infer<typeof portfolioSchema>;

export const adviceListSchema = z.object({
  analysis: analysisStateSchema,
  /** Those that count first, the largest saving first; superseded ones at the end. */
  rows: z.array(adviceRowSchema),
  /** How many match; more than are listed where `limit` cut them. */
  matching: z.int(),
  /** What all findings of the newest analysis that are not dismissed save together; null before the first. */
  portfolio: portfolioSchema.nullable(),
  /** Of open findings. */
  byKind: z.array(total.extend({ kind: findingKindSchema })),
  byTeam: z.array(total.extend({ team: z.string().nullable() })),
  /** How many there are in each status. */
  statuses: z.record(adviceStatusSchema, z.int()),
});
export type AdviceList = z.infer<typeof adviceListSchema>;

const decisionAsked = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('accept'), note: z.string().max(1000).default('') }),
  z.object({ verb: z.literal('dismiss'), reason: z.string().trim().min(1).max(1000) }),
  z.object({ verb: z.literal('snooze'), untilMs: epochMsSchema }),
  z.object({ verb: z.literal('assign'), to: z.string().trim().min(1).max(200).nullable() }),
  z.object({ verb: z.literal('reopen'), note: z.string().max(1000).default('') }),
]) satisfies z.ZodType<DecisionAsked>;

/** A decision on findings; `by` is left out by a person at this machine. */
export const decideInputSchema = z.object({
  ids: findingIdsSchema,
  decision: decisionAsked,
  by: z.string().max(100).exactOptional(),
});

const decision = z.object({
  atMs: epochMsSchema,
  by: z.string(),
  asked: decisionAsked,
  isUndone: z.boolean(),
}) satisfies z.ZodType<Decision>;

const claimPoint = z.object({
  atMs: epochMsSchema,
  expected: decimalSchema.nullable(),
  currency: z.string(),
}) satisfies z.ZodType<ClaimPoint>;

export const trackedFindingSchema = z.object({
  finding: findingSchema,
  status: adviceStatusSchema,
  assignee: z.string().nullable(),
  snoozedUntilMs: epochMsSchema.nullable(),
  firstSeenMs: epochMsSchema,
  lastSeenMs: epochMsSchema,
  gone: z.object({ atMs: epochMsSchema, reason: z.enum(goneReasons) }).nullable(),
  decisions: z.array(decision).readonly(),
  claimed: z.array(claimPoint).readonly(),
  rates: z.record(z.string(), decimalSchema).default({}),
  acceptedAs: findingSchema.nullable(),
  acceptedRates: z.record(z.string(), decimalSchema).default({}),
}) satisfies z.ZodType<TrackedFinding>;

const stateSpan = z.object({ state: z.enum(windowStates), fromMs: epochMsSchema, toMs: epochMsSchema });

/** One finding whole, with the life of it and what its GPUs did. */
export const adviceDetailSchema = z.object({
  tracked: trackedFindingSchema,
  /** Team by its GPUs' hosts. */
  team: z.string().nullable(),
  /** States of its GPUs over the window, the first 64; empty where the analysis is not in memory. */
  intervals: z.array(z.object({ uuid: z.string(), host: z.string(), spans: z.array(stateSpan) })),
  /** The ones that take the same money: what it supersedes and what supersedes it. */
  related: z.array(z.object({ id: z.string(), kind: findingKindSchema, title: z.string() })),
});
export type AdviceDetail = z.infer<typeof adviceDetailSchema>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
