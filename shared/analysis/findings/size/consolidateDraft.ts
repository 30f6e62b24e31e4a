import { type DecimalText, decimalText, exact } from '../../../money/decimal.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { orderedRange } from '../evidence/amountRange.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { claimsOn, evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { cardsText, countText, gpusText } from '../evidence/gpuNames.ts';
import { hoursPerMonth, monthlyCost } from '../evidence/monthlyCost.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import type { AdvisedAction, Evidence, FindingDraft } from '../finding.ts';

/** What stands together on fewer cards, in the words of its kind of work. */
export interface Consolidation {
  readonly profiles: readonly GpuProfile[];
  /** Cards that they fit on. */
  readonly cards: number;
  readonly cardName: string;
  /** `8 servers of 4 models`, `The work`, and whether one speaks of it as of one thing. */
  readonly what: string;
  readonly isOne: boolean;
  /** What makes it the same tomorrow. */
  readonly subject: string;
  readonly servedModel: string | null;
  readonly how: string;
  readonly risk: Pick<AdvisedAction, 'risk' | 'riskWhy'>;
  readonly figures: Evidence['figures'];
  readonly charts: Evidence['charts'];
  readonly steps: Evidence['calculation'];
  readonly doubts: readonly string[];
  readonly prediction: Evidence['prediction'];
  readonly seats: Evidence['seats'];
  readonly coverage: number;
}

const week = 7 * 86_400_000;

/** A finding that puts under-used work together on fewer of the same cards. */
export function consolidateDraft(from: Consolidation, input: AnalysisInput): FindingDraft {
  const { profiles, cards, cardName, what, isOne } = from;
  const count = profiles.length;
  const freed = count - cards;
  const today = monthlyCost(profiles, input.currency);
  const part = today.total === null ? null : partOf(today.total, freed, count);
  const saving = part === null ? null : orderedRange(part, part, part, input.currency);
  const then = `${cards} x ${cardName}`;
  return {
    kind: 'consolidate',
    subject: from.subject,
    title: `${what} on ${gpusText(profiles)} ${isOne ? 'fits' : 'fit'} on ${countText(cards)}`,
    summary: `${what} on ${gpusText(profiles)} (${countText(count)}) ${isOne ? 'uses little of each card' : 'use little of a card each'}. Together ${isOne ? 'it fits' : 'they fit'} on ${then}, with the margin and room for all of them to be busy at once. ${from.how} That frees ${countText(freed)}.`,
    gpus: gpuRefs(profiles),
    servedModel: from.servedModel,
    saving,
    whyNoSaving: today.why,
    claims: claimsOn(profiles, freed / count),
    action: {
      verb: 'consolidate',
      text: `Put ${isOne ? 'the work' : what} on ${then}, as the calculation shows, and give ${countText(freed)} back.`,
      today: cardsText(profiles),
      target: then,
      effort: 'days',
      ...from.risk,
      needsRestart: true,
      rollback: 'Start the work on a card of its own again.',
    },
    evidence: {
      ...evidenceOf(profiles, {
        figures: [
          { label: 'GPUs today', value: count, unit: 'GPUs', threshold: null },
          { label: 'GPUs needed', value: cards, unit: 'GPUs', threshold: { value: count, relation: '<' } },
          ...from.figures,
        ],
        charts: from.charts,
        calculation: [
          ...from.steps,
          ...costSteps(profiles, input.currency),
          ...savingStep(saving, `${count} - ${cards} GPUs x ${hoursPerMonth} h at today's price`),
        ],
        doubts: [...from.doubts, ...hostDoubts(profiles, freed), ...priceDoubts(profiles)],
        prediction: from.prediction,
        seats: from.seats,
      }),
      coverage: from.coverage,
    },
    confidence: leastConfidence(profiles.map(({ confidence }) => confidence)),
    expiresAtMs: input.nowMs + week,
    wouldChange: [
      'More load on one of them, or a rule that keeps them apart.',
      'A label of their hosts (tenant, environment, team, ...) that tells them apart: only work whose labels say the same is put together.',
    ],
  };
}

function partOf(total: DecimalText, count: number, of: number): DecimalText {
  return decimalText(exact(total).times(count).div(of).toDecimalPlaces(18));
}

function hostDoubts(profiles: readonly GpuProfile[], freed: number): readonly string[] {
  const largest = Math.max(...profiles.map(({ gpu }) => gpu.hostGpuCount));
  return freed < largest
    ? [
        `Hosts have up to ${largest} GPUs: the money comes back once all GPUs of a host are free, or other work uses them.`,
      ]
    : [];
}
