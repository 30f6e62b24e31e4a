import type { Prediction } from '../../../sizing/latency/predict.ts';
import { fitMemory, kvPerSequence, sequencesPerGpu } from '../../../sizing/memoryFit.ts';
import { tails } from '../../../sizing/plan/holdDemand.ts';
import type { AnalysisRules } from '../analysisRules.ts';
import type { CalculationStep, EvidenceChart, EvidenceFigure, TargetPrediction } from '../finding.ts';
import { fitArguments } from './fitArguments.ts';
import type { ServedWork } from './servedWork.ts';
import type { SizedTarget } from './sizedTarget.ts';
import { gibText, secondsText } from './targetText.ts';

/** Percent of the time that a replica is planned for at most; the rest is for what comes unevenly. */
const fullestPercent = 85;

/** A prediction at the 95th percentile, as today's latency is observed. */
export function atP95(seconds: Prediction, of: 'ttft' | 'tpot'): Prediction {
  const tail = tails[95][of];
  return { low: seconds.low * tail, value: seconds.value * tail, high: seconds.high * tail };
}

/** What the sizing model says of a target, and how to ask it again. */
export function predictionOf({ demand, engine }: ServedWork, target: SizedTarget): TargetPrediction {
  const { held, slow, slice, gpu, card } = target;
  return {
    ttftSeconds: atP95(held.ttft, 'ttft'),
    tpotSeconds: atP95(held.tpot, 'tpot'),
    headroom: Math.max(0, Math.min(1, held.headroom)),
    fitArguments: fitArguments({
      deployment: { ...held.deployment, gpu: card },
      slice,
      memoryGib: slice === null && gpu.memoryBytes < card.memoryBytes ? gpu.memoryBytes / 2 ** 30 : null,
      demand,
      engine,
      concurrency: slow.concurrency,
    }),
  };
}

/** Bytes that one GPU of a target needs at its load: weights, engine and the cache of the requests under way. */
export function memoryNeeded({ demand }: ServedWork, { slow, held }: SizedTarget): number {
  const { weights, overhead } = fitMemory(held.deployment);
  const { activations, graphs, communication, context } = overhead;
  const perSequence = kvPerSequence(held.deployment, demand.inputTokens + demand.outputTokens);
  const sequences = sequencesPerGpu(held.deployment, slow.concurrency);
  return weights + activations + graphs + communication + context + sequences * perSequence;
}

/** Figures of the work, and of the target against the limits that it must hold. */
export function servedFigures(work: ServedWork, target: SizedTarget): readonly EvidenceFigure[] {
  const { demand, observedRequestsPerSecond, observedTtft, observedTpot } = work;
  const plain = (label: string, value: number | string | null, unit: string): EvidenceFigure => ({
    label,
    value,
    unit,
    threshold: null,
  });
  const within = (label: string, value: number, unit: string, limit: number | null): EvidenceFigure => ({
    ...plain(label, value, unit),
    threshold: limit === null ? null : { value: limit, relation: '<=' },
  });
  const { held, slow } = target;
  return [
    plain('Requests at p95', observedRequestsPerSecond, 'requests/s'),
    plain('Requests that the target must hold', rateOf(work), 'requests/s'),
    plain('Tokens of a request, on average', `${demand.inputTokens} in, ${demand.outputTokens} out`, ''),
    plain('Time to first token p95, today', observedTtft, 'seconds'),
    within('Time to first token p95, target', atP95(held.ttft, 'ttft').value, 'seconds', demand.ttftSeconds),
    within(
      'The same, if the model is too fast',
      atP95(slow.ttft, 'ttft').value,
      'seconds',
      demand.ttftSeconds,
    ),
    plain('Time per token p95, today', observedTpot, 'seconds'),
    within('Time per token p95, target', atP95(held.tpot, 'tpot').value, 'seconds', demand.tpotSeconds),
    within(
      'The same, if the model is too fast',
      atP95(slow.tpot, 'tpot').value,
      'seconds',
      demand.tpotSeconds,
    ),
    within(
      'Memory needed on each GPU of the target',
      memoryNeeded(work, target),
      'bytes',
      target.gpu.memoryBytes,
    ),
    within('Load of the target', (1 - held.headroom) * 100, 'percent', fullestPercent),
  ];
}

/** Requests per second that a target must hold. */
export function rateOf({ demand: { load } }: ServedWork): number {
  return 'requestsPerSecond' in load ? load.requestsPerSecond : 0;
}

/** How the number of replicas came about. */
export function servedSteps(
  work: ServedWork,
  target: SizedTarget,
  { margin }: AnalysisRules,
): readonly CalculationStep[] {
  const { demand, observedRequestsPerSecond } = work;
  const { slow, replicas, held } = target;
  const perReplica = slow.requestsPerSecond / Math.max(1e-9, slow.replicas * (1 - slow.headroom));
  const rate = rateOf(work);
  const figure = (value: number) => Number(value.toPrecision(3));
  return [
    {
      label: 'Requests to hold',
      formula: `${figure(observedRequestsPerSecond)} requests/s at p95 x ${margin}, rounded up`,
      result: `${rate} requests/s`,
    },
    {
      label: 'One replica at the slow end of the model',
      formula: `at most ${slow.concurrencyLimit} requests at once, by ${slow.limitedBy}; TTFT p95 up to ${secondsText(demand.ttftSeconds ?? 0)}, TPOT p95 up to ${secondsText(demand.tpotSeconds ?? 0)}`,
      result: `${figure(perReplica)} requests/s`,
    },
    {
      label: 'Replicas',
      formula: `${rate} / (${figure(perReplica)} x ${fullestPercent / 100}), rounded up${replicas > slow.replicas ? '; more, to hold the most requests that were seen at once' : ''}`,
      result: `${replicas}`,
    },
    {
      label: 'Memory of each GPU',
      formula: `weights, engine and the cache of ${slow.concurrency} requests of ${demand.inputTokens + demand.outputTokens} tokens`,
      result: `${gibText(memoryNeeded(work, target))} of ${gibText(held.deployment.gpu.memoryBytes)}`,
    },
  ];
}

/** The requests and latencies that it rests on, with the limits of the target drawn. */
export function servedCharts({ demand }: ServedWork, target: SizedTarget): readonly EvidenceChart[] {
  const { held } = target;
  return [
    { metric: 'requestsPerSecond', unit: 'requests/s', thresholds: [] },
    {
      metric: 'timePerOutputTokenP95Seconds',
      unit: 'seconds',
      thresholds: [
        { label: 'target, predicted', value: atP95(held.tpot, 'tpot').value },
        ...(demand.tpotSeconds === null ? [] : [{ label: 'limit', value: demand.tpotSeconds }]),
      ],
    },
    {
      metric: 'timeToFirstTokenP95Seconds',
      unit: 'seconds',
      thresholds: [
        { label: 'target, predicted', value: atP95(held.ttft, 'ttft').value },
        ...(demand.ttftSeconds === null ? [] : [{ label: 'limit', value: demand.ttftSeconds }]),
      ],
    },
    {
      metric: 'memoryUsedBytes',
      unit: 'bytes',
      thresholds: [{ label: 'memory of the target', value: target.gpu.memoryBytes }],
    },
  ];
}
