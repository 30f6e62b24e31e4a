import { plainText } from '../../../domain/plainText.ts';
import { type DecimalText, decimalText, exact } from '../../../money/decimal.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { orderedRange } from '../evidence/amountRange.ts';
import { costSteps, savingStep } from '../evidence/costSteps.ts';
import { claimsOn, evidenceOf, gpuRefs, leastConfidence } from '../evidence/evidenceOf.ts';
import { cardsText } from '../evidence/gpuNames.ts';
import { hoursPerMonth, monthlyCost } from '../evidence/monthlyCost.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import { priceRowsOf } from '../evidence/priceRowsOf.ts';
import type { AdvisedAction, CalculationStep, FindingDraft, MonthlyAmount, PriceRow } from '../finding.ts';
import type { FindingKind } from '../findingKind.ts';
import type { Market } from './market.ts';
import { atP95, predictionOf, servedCharts, servedFigures, servedSteps } from './servedEvidence.ts';
import type { ServedWork } from './servedWork.ts';
import type { PricedTarget, SizedTarget } from './sizedTarget.ts';
import { offerRow, offerStep, savingOf, shareOf } from './targetMoney.ts';
import { offerText, secondsText, targetText } from './targetText.ts';

/** A target with what it costs: instances to rent, or some of the GPUs that are there. */
export type ServedTarget =
  | { readonly of: 'instances'; readonly target: PricedTarget; readonly market: Market }
  | { readonly of: 'own GPUs'; readonly target: SizedTarget };

/** What a kind of finding says of the move in its own words. */
interface ServedWords {
  readonly kind: FindingKind;
  /** What makes the finding the same tomorrow, besides the served model. */
  readonly subject?: string;
  readonly title: string;
  readonly summary: string;
  readonly action: Pick<AdvisedAction, 'verb' | 'text' | 'effort' | 'rollback'> &
    Partial<Pick<AdvisedAction, 'risk' | 'riskWhy'>>;
  readonly doubts?: readonly string[];
  readonly wouldChange?: readonly string[];
  /** Where the move costs more, which is no saving: why it is told all the same. */
  readonly whyNoSaving?: string;
}

const week = 7 * 86_400_000;
/** A target whose tokens come so much later than today's is felt by people. */
const felt = 2;

/** A finding that moves one served model to a target which the sizing model proves. */
export function servedDraft(
  work: ServedWork,
  move: ServedTarget,
  words: ServedWords,
  input: AnalysisInput,
): FindingDraft {
  const { served, profiles } = work;
  const { target } = move;
  const { saving, steps, prices, share, why } = moneyOf(work, move, input);
  const risk = riskOf(work, target);
  return {
    kind: words.kind,
    subject: `model ${served.id}${words.subject === undefined ? '' : ` ${words.subject}`}`,
    title: words.title,
    summary: words.summary,
    gpus: gpuRefs(profiles),
    servedModel: served.id,
    saving: words.whyNoSaving === undefined ? saving : null,
    whyNoSaving: words.whyNoSaving ?? why,
    claims: claimsOn(profiles, share),
    action: {
      today: `${cardsText(profiles)}, ${work.weights}`,
      target: `${targetText(target)}, ${target.weights}${move.of === 'instances' ? `: ${offerText(move.target)}` : ''}`,
      needsRestart: true,
      ...risk,
      ...words.action,
    },
    evidence: {
      ...evidenceOf(profiles, {
        figures: servedFigures(work, target),
        charts: servedCharts(work, target),
        calculation: [...servedSteps(work, target, input.rules), ...steps],
        doubts: [
          ...work.doubts,
          ...(words.doubts ?? []),
          ...(move.of === 'instances' ? [...move.market.doubts, ...instanceDoubts] : []),
          ...hostDoubts(work),
          ...priceDoubts(profiles),
        ],
        prediction: predictionOf(work, target),
        prices,
      }),
      coverage: work.coverage,
      fromMs: Math.max(served.fromMs, Math.min(...profiles.map(({ fromMs }) => fromMs))),
    },
    confidence: leastConfidence([...profiles.map(({ confidence }) => confidence), work.coverage]),
    expiresAtMs: input.nowMs + week,
    wouldChange: [
      'More requests, or longer ones, than the target was sized for.',
      `A lower limit on latency than ${secondsText(work.demand.ttftSeconds ?? 0)} to the first token or ${secondsText(work.demand.tpotSeconds ?? 0)} per token, both at p95 (advice.slowestTtftSeconds, advice.slowestTpotSeconds).`,
      ...(words.wouldChange ?? []),
    ],
  };
}

const instanceDoubts = [
  'Processors and memory of the instance itself are not compared: see that the server needs no more of them.',
];

/** Only whole instances can be given back. */
function hostDoubts({ profiles }: ServedWork): readonly string[] {
  const hostGpus = profiles[0]?.gpu.hostGpuCount ?? 0;
  return profiles.length < hostGpus
    ? [
        `The host has ${hostGpus} GPUs: the money comes back once other work uses those that become free, or all of them are.`,
      ]
    : [];
}

interface Money {
  readonly saving: MonthlyAmount | null;
  readonly why: string;
  readonly share: number;
  readonly steps: readonly CalculationStep[];
  readonly prices: readonly PriceRow[];
}

function moneyOf({ profiles }: ServedWork, move: ServedTarget, input: AnalysisInput): Money {
  const today = monthlyCost(profiles, input.currency);
  const own = priceRowsOf(profiles);
  if (move.of === 'instances') {
    const saving = savingOf(today.total, move.target);
    const steps = [
      ...costSteps(profiles, input.currency),
      offerStep(move.target),
      ...savingStep(saving, 'cost today - cost of the target'),
    ];
    const prices = [...own, offerRow(move.target, move.market)];
    return { saving, why: today.why, share: shareOf(saving, today.total, 0), steps, prices };
  }
  const freed = (gpus: number) => (profiles.length - gpus) / profiles.length;
  const share = freed(move.target.gpus);
  const part = (gpus: number) => partOf(today.total ?? '0', profiles.length - gpus, profiles.length);
  const saving =
    today.total === null
      ? null
      : orderedRange(
          part(move.target.gpus),
          part(move.target.gpus),
          part(move.target.expectedReplicas * move.target.cards),
          input.currency,
        );
  const formula = `${profiles.length} - ${move.target.gpus} GPUs x ${hoursPerMonth} h at today's price`;
  const steps = [...costSteps(profiles, input.currency), ...savingStep(saving, formula)];
  return { saving, why: today.why, share, steps, prices: own };
}

function partOf(total: DecimalText, count: number, of: number): DecimalText {
  return decimalText(exact(total).times(count).div(of).toDecimalPlaces(18));
}

function riskOf(work: ServedWork, target: SizedTarget): Pick<AdvisedAction, 'risk' | 'riskWhy'> {
  const ttft = atP95(target.held.ttft, 'ttft').value;
  const tpot = atP95(target.held.tpot, 'tpot').value;
  const slower = (now: number | null, then: number) => now !== null && now > 0 && then > felt * now;
  if (slower(work.observedTpot, tpot) || slower(work.observedTtft, ttft))
    return {
      risk: 'medium',
      riskWhy: `It holds the load and the limits, but answers come later than today: ${secondsText(ttft)} to the first token and ${secondsText(tpot)} per token at p95, predicted.`,
    };
  return {
    risk: 'low',
    riskWhy:
      'It holds the load with the margin and the latency limits even where the model is too optimistic.',
  };
}

/** A served model as a sentence calls it. */
export function modelText({ served, model }: ServedWork): string {
  return plainText(served.model ?? model.key).slice(0, 120);
}
