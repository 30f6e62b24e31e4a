import type { GpuSpec } from '../../catalog/gpuCatalog.ts';
import { type Candidate, enumerateCandidates } from '../../sizing/plan/candidates.ts';
import { type Held, holdDemand } from '../../sizing/plan/holdDemand.ts';
import { faultOfRequest } from '../../sizing/plan/planRequest.ts';
import { type WeightFormat, weightFormats } from '../../sizing/precision.ts';
import type { AnalysisInput } from '../findings/analysisInput.ts';
import { cardsText } from '../findings/evidence/gpuNames.ts';
import { atP95, memoryNeeded, predictionOf, servedSteps } from '../findings/size/servedEvidence.ts';
import { requestOf } from '../findings/size/servedOptions.ts';
import type { ServedWork } from '../findings/size/servedWork.ts';
import type { SizedTarget } from '../findings/size/sizedTarget.ts';
import { targetText } from '../findings/size/targetText.ts';
import {
  type Band,
  isAsNeeded,
  type WhatIf,
  type WhatIfChange,
  type WhatIfFault,
  type WhatIfSide,
} from './whatIf.ts';
import { whatIfCost } from './whatIfCost.ts';

/** A served model and where it goes. */
interface ServedQuestion {
  readonly work: ServedWork;
  readonly to: GpuSpec;
  readonly change: WhatIfChange;
}

/** What so many GPUs of a kind would do with a work, in the layout that does most. */
interface Trial {
  readonly target: SizedTarget;
  /** Below 0 where the load is more than they do. */
  readonly headroom: number;
  readonly holds: boolean;
}

/** A served model on other GPUs, in another format, at other hours or another price. */
export function servedWhatIf(
  { work, to, change }: ServedQuestion,
  input: AnalysisInput,
): WhatIf | WhatIfFault {
  const weights = change.precision === null ? work.weights : formatNamed(change.precision);
  if (weights === null)
    return {
      fault: `No format of weights is called ${change.precision ?? ''}: ${weightFormats.join(', ')}.`,
    };
  const needed = fewestOn(work, to, weights, input);
  const gpus = change.gpuCount ?? (isAsNeeded(change) ? needed : null) ?? work.profiles.length;
  const trial = tryOn(work, to, gpus, weights, input);
  const now = tryOn(work, work.card, work.profiles.length, work.weights, input);
  const together = typeof trial === 'string' ? 1 : trial.target.cards;
  const cost = whatIfCost({ profiles: work.profiles, card: work.card, to, gpus, together, change }, input);
  const isPart = (change.hoursPerMonth ?? 730) < 730;
  return {
    today: { ...todaySide(work, now, input.rules.margin), monthlyCost: cost.today },
    target: { ...targetSide(work, to, gpus, trial), monthlyCost: cost.target },
    holds: typeof trial !== 'string' && trial.holds,
    saving: cost.saving,
    doubts: [
      ...whyNot(trial, work, needed),
      ...(isPart ? ['Work that comes in the hours in which it is off is not held.'] : []),
      ...(weights === work.weights ? [] : ['The quality of answers in another format is not predicted.']),
      ...work.doubts,
      ...cost.doubts,
    ],
    calculation: [
      ...(typeof trial === 'string' ? [] : servedSteps(work, trial.target, input.rules)),
      ...cost.steps,
    ],
    prices: cost.prices,
    fitArguments: typeof trial === 'string' ? [] : predictionOf(work, trial.target).fitArguments,
  };
}

function formatNamed(name: string): WeightFormat | null {
  return weightFormats.find((format) => format.toLowerCase() === name.trim().toLowerCase()) ?? null;
}

/** The fewest GPUs of a kind that hold a work at the slow end of the model's range; null where none do. */
function fewestOn(
  work: ServedWork,
  card: GpuSpec,
  weights: WeightFormat,
  input: AnalysisInput,
): number | null {
  const request = requestOf(work, [weights], [card], null, input);
  if (faultOfRequest(request) !== null) return null;
  const counts = enumerateCandidates(request, new Map())
    .candidates.filter(({ slice }) => slice === null)
    .flatMap((candidate) => {
      const slow = holdDemand(request, candidate, { end: 'high' });
      return typeof slow === 'string' ? [] : [slow.replicas * candidate.cards];
    });
  return counts.length === 0 ? null : Math.min(...counts);
}

/** The layout on so many GPUs that holds the work with most room; a sentence where none can even load it, or is fast enough. */
function tryOn(
  work: ServedWork,
  card: GpuSpec,
  gpus: number,
  weights: WeightFormat,
  input: AnalysisInput,
): Trial | string {
  const request = requestOf(work, [weights], [card], null, input);
  const fault = faultOfRequest(request);
  if (fault !== null) return fault.message;
  let best: Trial | null = null;
  const { candidates, rejections } = enumerateCandidates(request, new Map());
  const rejected = rejections.find(({ cards }) => cards <= gpus)?.reason;
  const why = rejected === undefined ? '' : `: ${rejected}`;
  let reason = `${work.model.key} cannot be laid over ${gpus} x ${card.name}${why}.`;
  for (const candidate of candidates.filter(({ slice, cards }) => slice === null && cards <= gpus)) {
    const trial = trialOf(request, candidate, Math.floor(gpus / candidate.cards));
    if (typeof trial === 'string') reason = `On ${gpus} x ${card.name} ${trial}.`;
    else if (best === null || isBetter(trial, best)) best = trial;
  }
  return best ?? reason;
}

function trialOf(
  request: ReturnType<typeof requestOf>,
  candidate: Candidate,
  replicas: number,
): Trial | string {
  const held = holdDemand(request, candidate, { leastReplicas: replicas });
  if (typeof held === 'string') return held;
  const slow = holdDemand(request, candidate, { end: 'high', leastReplicas: replicas });
  const target: SizedTarget = {
    ...candidate,
    replicas,
    gpus: replicas * candidate.cards,
    held,
    slow: typeof slow === 'string' ? held : slow,
    expectedReplicas: held.replicas,
  };
  const holds = typeof slow !== 'string' && slow.replicas <= replicas;
  return { target, headroom: headroomOf(held, replicas), holds };
}

/** Of so many replicas, where the model says that more are needed: 1 - load / what they do. */
function headroomOf({ headroom, replicas: needed }: Held, replicas: number): number {
  return needed <= replicas ? headroom : 1 - (needed * (1 - headroom)) / replicas;
}

function isBetter(one: Trial, other: Trial): boolean {
  if (one.holds !== other.holds) return one.holds;
  return one.headroom > other.headroom;
}

/** `needed`: the fewest GPUs that hold it, in whatever layout; null where none do. */
function whyNot(trial: Trial | string, { isAtLimit }: ServedWork, needed: number | null): readonly string[] {
  const limit = isAtLimit ? ['The server is at its limit today: more may be asked of it than was seen.'] : [];
  if (typeof trial === 'string') return [trial, ...limit];
  if (trial.holds) return limit;
  return [
    needed !== null && needed > trial.target.gpus
      ? `It does not hold the load with the margin: ${needed} GPUs would.`
      : 'It holds the load and the limits only where the model is right, not at the slow end of its range.',
    ...limit,
  ];
}

type Side = Omit<WhatIfSide, 'monthlyCost'>;

function todaySide(
  { profiles, card, weights, observedTtft, observedTpot }: ServedWork,
  now: Trial | string,
  margin: number,
): Side {
  const used = profiles.flatMap(({ memoryUsedBytes, gpu }) =>
    memoryUsedBytes === null ? [] : memoryUsedBytes.p95 / (gpu.memoryTotalBytes ?? card.memoryBytes),
  );
  return {
    configuration: `${cardsText(profiles)}, ${weights}`,
    gpuKey: card.key,
    gpuCount: profiles.length,
    // What was asked of today's cards is not the p95 with the margin.
    headroom: typeof now === 'string' ? null : 1 - (1 - now.headroom) / margin,
    ttftSeconds: measured(observedTtft),
    tpotSeconds: measured(observedTpot),
    memoryUsedShare: used.length === 0 ? null : Math.max(...used),
    isMeasured: true,
  };
}

function measured(seconds: number | null): Band | null {
  return seconds === null ? null : { low: seconds, value: seconds, high: seconds };
}

function targetSide(work: ServedWork, to: GpuSpec, gpus: number, trial: Trial | string): Side {
  const own = { gpuKey: to.key, gpuCount: gpus, isMeasured: false };
  if (typeof trial === 'string')
    return {
      ...own,
      configuration: `${gpus} x ${to.name}`,
      headroom: null,
      ttftSeconds: null,
      tpotSeconds: null,
      memoryUsedShare: null,
    };
  const { target, headroom } = trial;
  return {
    ...own,
    configuration: `${targetText(target)}, ${target.weights}`,
    headroom,
    ttftSeconds: atP95(target.held.ttft, 'ttft'),
    tpotSeconds: atP95(target.held.tpot, 'tpot'),
    memoryUsedShare: Math.min(1, memoryNeeded(work, target) / target.gpu.memoryBytes),
  };
}
