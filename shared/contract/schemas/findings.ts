import { z } from 'zod';
import type {
  AdvisedAction,
  CalculationStep,
  CostClaim,
  Evidence,
  EvidenceChart,
  EvidenceFigure,
  Finding,
  MonthlyAmount,
  PriceRow,
  TargetPrediction,
} from '../../analysis/findings/finding.ts';
import { type FindingKind, findingKinds } from '../../analysis/findings/findingKind.ts';
import { isDecimalText } from '../../money/decimal.ts';
import { epochMsSchema } from './reading.ts';

export const decimalSchema = z.string().max(200).refine(isDecimalText, 'a decimal in plain notation');
export const findingKindSchema = z.enum(
  findingKinds.map(({ key }) => key) as [FindingKind, ...FindingKind[]],
);
const share = z.number().min(0).max(1);

export const monthlyAmountSchema = z.object({
  low: decimalSchema,
  expected: decimalSchema,
  high: decimalSchema,
  currency: z.string(),
}) satisfies z.ZodType<MonthlyAmount>;

const figure = z.object({
  label: z.string(),
  value: z.union([z.number(), z.string()]).nullable(),
  unit: z.string(),
  threshold: z.object({ value: z.number(), relation: z.enum(['<', '<=', '>', '>=']) }).nullable(),
}) satisfies z.ZodType<EvidenceFigure>;

export const calculationStepSchema = z.object({
  label: z.string(),
  formula: z.string(),
  result: z.string(),
}) satisfies z.ZodType<CalculationStep>;

export const priceRowSchema = z.object({
  what: z.string(),
  perHour: decimalSchema,
  currency: z.string(),
  source: z.string(),
  asOf: z.string().nullable(),
}) satisfies z.ZodType<PriceRow>;

const chart = z.object({
  metric: z.string(),
  unit: z.string(),
  thresholds: z.array(z.object({ label: z.string(), value: z.number() })).readonly(),
}) satisfies z.ZodType<EvidenceChart>;

export const bandSchema = z.object({ low: z.number(), value: z.number(), high: z.number() });
const targetPredictionSchema = z.object({
  ttftSeconds: bandSchema,
  tpotSeconds: bandSchema,
  headroom: z.number(),
  fitArguments: z.array(z.string()).readonly(),
}) satisfies z.ZodType<TargetPrediction>;

const evidence = z.object({
  fromMs: epochMsSchema,
  toMs: epochMsSchema,
  coverage: share,
  figures: z.array(figure).readonly(),
  charts: z.array(chart).readonly(),
  calculation: z.array(calculationStepSchema).readonly(),
  prices: z.array(priceRowSchema).readonly(),
  prediction: targetPredictionSchema.nullable(),
  seats: z
    .array(targetPredictionSchema.extend({ what: z.string() }))
    .readonly()
    .optional(),
  doubts: z.array(z.string()).readonly(),
}) satisfies z.ZodType<Evidence>;

export const advisedActionSchema = z.object({
  verb: z.enum([
    'release',
    'stop',
    'move',
    'resize',
    'consolidate',
    'schedule',
    'commit',
    'repair',
    'enlarge',
  ]),
  text: z.string(),
  today: z.string(),
  target: z.string().nullable(),
  effort: z.enum(['minutes', 'hours', 'days', 'weeks']),
  risk: z.enum(['low', 'medium', 'high']),
  riskWhy: z.string(),
  needsRestart: z.boolean(),
  rollback: z.string(),
}) satisfies z.ZodType<AdvisedAction>;

const claim = z.object({ uuid: z.string(), host: z.string(), share }) satisfies z.ZodType<CostClaim>;

/** A finding with all its evidence. Texts are hostile. */
export const findingSchema = z.object({
  id: z.string(),
  kind: findingKindSchema,
  subject: z.string(),
  standing: z.enum(['firm', 'preliminary']),
  supersededBy: z.string().nullable(),
  title: z.string(),
  summary: z.string(),
  gpus: z.array(z.object({ uuid: z.string(), host: z.string() })).readonly(),
  servedModel: z.string().nullable(),
  saving: monthlyAmountSchema.nullable(),
  whyNoSaving: z.string(),
  claims: z.array(claim).readonly(),
  offShare: share.optional(),
  action: advisedActionSchema,
  evidence,
  confidence: share,
  expiresAtMs: epochMsSchema,
  wouldChange: z.array(z.string()).readonly(),
}) satisfies z.ZodType<Finding>;
