import { plainText } from '../../../domain/plainText.ts';
import { formatMoney } from '../../../money/formatMoney.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { ServedModel } from '../../window/servedModel.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { costSteps } from '../evidence/costSteps.ts';
import { evidenceOf, gpuRefs } from '../evidence/evidenceOf.ts';
import { expectationOf, isBatch } from '../evidence/expectation.ts';
import { cardsText, gpusText } from '../evidence/gpuNames.ts';
import { isGone } from '../evidence/isGone.ts';
import { priceDoubts } from '../evidence/priceDoubts.ts';
import { priceRowsOf } from '../evidence/priceRowsOf.ts';
import type { AdvisedAction, CalculationStep, Evidence, FindingDraft } from '../finding.ts';
import { cardIndexOf } from '../size/cardIndex.ts';
import { predictionOf, servedFigures, servedSteps } from '../size/servedEvidence.ts';
import { crowdedWork, type ServedWork } from '../size/servedWork.ts';
import { offerRow, offerStep } from '../size/targetMoney.ts';
import { offerText, targetText } from '../size/targetText.ts';
import { crowdingOf, type Sign } from '../under/crowding.ts';
import { type Enlargement, enlargementOf } from '../under/enlargement.ts';
import { withReachableLimits } from '../under/reachableLimits.ts';

/** A server that is asked for more than it can do, and what would do. */
interface Crowded {
  readonly served: ServedModel;
  readonly profiles: readonly GpuProfile[];
  readonly signs: readonly Sign[];
  readonly work: ServedWork | null;
  readonly fix: Enlargement | null;
}

const week = 7 * 86_400_000;

/**
 * Under-sized: a served model is asked for more than its GPUs can do. Criterion: a full KV cache, a queue, preemptions, saturated GPUs with
 * slow tokens, or memory that runs out, each with its threshold and source in `crowdingOf`. The cost of the fix is that of the cheapest
 * configuration which, at the slow end of the sizing model, holds the p95 of requests x margin with all that ran and waited at p95 in memory
 * at once, less what is paid today: more replicas at today's price, or other instances of the same provider.
 *
 * Guarded against: training and batches, which fill memory and saturate cards on purpose and make nobody wait; memory that a server takes
 * in advance; hosts labelled `headroom-expect: batch`; queues so short that first tokens stay within the limit; servers that are gone; spares.
 */
export function findUnderSized(input: AnalysisInput): readonly FindingDraft[] {
  const { profiles } = cardIndexOf(input);
  return input.models.flatMap((served) => {
    const own = served.gpuUuids.flatMap((uuid) => profiles.get(uuid) ?? []);
    const isExpected = own.some(({ gpu }) => expectationOf(gpu) !== null || isBatch(gpu));
    if (own.length === 0 || isExpected || own.some((one) => isGone(one, input))) return [];
    const signs = crowdingOf(served, own, input.rules);
    if (signs.length === 0) return [];
    const asked = crowdedWork(served, input);
    const work = asked && withReachableLimits(asked, input);
    const fix = work && enlargementOf(work, atOnce(served), input);
    return [draftOf({ served, profiles: own, signs, work, fix }, input)];
  });
}

/** What ran and what waited at p95 shall all run at once. */
function atOnce({ requestsRunning, requestsQueued }: ServedModel): number {
  return Math.ceil((requestsRunning?.p95 ?? 0) + (requestsQueued?.p95 ?? 0));
}

function draftOf(crowded: Crowded, input: AnalysisInput): FindingDraft {
  const { served, profiles, signs, work, fix } = crowded;
  const name = plainText(served.model ?? served.modelKey ?? 'A model').slice(0, 120);
  const what = gpusText(profiles);
  const seen = signs.map(({ text }) => text).join(', ');
  const cost = fix?.cost ?? null;
  return {
    kind: 'underSized',
    subject: `model ${served.id}`,
    title: `${name} on ${what} is too small for its load`,
    summary: `${name}: ${seen}. ${fixText(fix, cost === null ? null : formatMoney(cost.expected, cost.currency))}`,
    gpus: gpuRefs(profiles),
    servedModel: served.id,
    saving: cost,
    whyNoSaving: cost === null ? whyNoCost(crowded) : '',
    claims: [],
    action: actionOf(crowded, name),
    evidence: {
      ...evidenceOf(profiles, evidenceParts(crowded, input)),
      coverage: Math.min(served.coverage, ...profiles.map(({ coverage }) => coverage)),
    },
    confidence: Math.max(...signs.map(({ confidence }) => confidence)) * Math.min(1, served.coverage),
    expiresAtMs: input.nowMs + week,
    wouldChange: [
      'Fewer requests, shorter ones, or some of them sent to another replica.',
      'The label headroom-expect: batch on the host, where its queue is full on purpose and nobody waits.',
      ...(work
        ? ['Longer waits that are allowed (advice.slowestTtftSeconds, advice.slowestTpotSeconds).']
        : []),
    ],
  };
}

function fixText(fix: Enlargement | null, cost: string | null): string {
  if (fix === null) return 'No configuration is known that holds it; see why below.';
  const price = cost === null ? 'at a price that is not known' : `for ${cost} a month more`;
  return fix.of === 'replicas'
    ? `${fix.more} more ${fix.more === 1 ? 'replica' : 'replicas'} like it, ${targetText(fix.target)} in all, hold it ${price}.`
    : `${targetText(fix.target)} (${offerText(fix.target)}) in its place hold it ${price}.`;
}

function whyNoCost({ work, fix, served }: Crowded): string {
  if (fix !== null) return 'The price of the GPUs is not known.';
  if (work !== null)
    return 'The sizing model knows no configuration that holds the load within the limits, so that nothing is priced.';
  return served.modelKey === null
    ? 'The model is not in the catalogue, so that nothing larger can be sized and priced: add it there.'
    : 'Requests, tokens or GPUs of the server were not all read, so that nothing larger can be sized and priced.';
}

function actionOf({ profiles, work, fix }: Crowded, name: string): AdvisedAction {
  const isReplica = fix?.of !== 'instances';
  return {
    verb: 'enlarge',
    text: isReplica
      ? `Start ${fix === null ? 'another replica' : `${fix.more} more ${fix.more === 1 ? 'replica' : 'replicas'}`} of ${name} and share the requests among them.`
      : `Serve ${name} on ${targetText(fix.target)} and move the requests there.`,
    today: `${cardsText(profiles)}${work === null ? '' : `, ${work.weights}`}`,
    target: fix === null ? null : `${targetText(fix.target)}, ${fix.target.weights}`,
    effort: isReplica ? 'hours' : 'days',
    risk: 'low',
    riskWhy: isReplica
      ? 'What runs today goes on as it does.'
      : 'Today’s server goes on until the new one has held a peak.',
    needsRestart: !isReplica,
    rollback: 'Stop what was added; the requests go where they go today.',
  };
}

function evidenceParts(
  { profiles, signs, work, fix }: Crowded,
  input: AnalysisInput,
): Parameters<typeof evidenceOf>[1] {
  const target = fix?.target;
  const parts: Pick<Evidence, 'figures' | 'charts' | 'calculation' | 'doubts'> = {
    figures: [...signs.map(({ figure }) => figure), ...(work && target ? servedFigures(work, target) : [])],
    charts: signs.map(({ chart }) => chart),
    calculation: [
      ...(work && target ? servedSteps(work, target, input.rules) : []),
      ...costSteps(profiles, input.currency),
      ...fixSteps(fix),
    ],
    doubts: [
      ...(work
        ? ['Requests that gave up waiting were not counted: the load may be larger.', ...work.doubts]
        : []),
      ...(fix?.of === 'instances' ? fix.market.doubts : []),
      ...priceDoubts(profiles),
    ],
  };
  if (!work || !target) return parts;
  const prices = [
    ...priceRowsOf(profiles),
    ...(fix.of === 'instances' ? [offerRow(fix.target, fix.market)] : []),
  ];
  return { ...parts, prediction: predictionOf(work, target), prices };
}

function fixSteps(fix: Enlargement | null): readonly CalculationStep[] {
  if (fix === null || fix.cost === null) return [];
  const { expected, currency } = fix.cost;
  const result = formatMoney(expected, currency);
  if (fix.of === 'replicas')
    return [
      {
        label: 'Cost of the fix a month',
        formula: `${fix.more} x what it costs today`,
        result,
      },
    ];
  return [
    offerStep(fix.target),
    { label: 'Cost of the fix a month', formula: 'cost of the target - cost today', result },
  ];
}
