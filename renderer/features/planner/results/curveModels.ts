import { formatMs } from '#shared/sizing/latency/formatMs.ts';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import type { PlanRequest } from '#shared/sizing/plan/planRequest.ts';
import type { CurvePoint } from '#shared/sizing/plan/servingCurve.ts';
import type { CurveModel } from '../../../charts/curve/curveModel.ts';

type Figure = 'tpot' | 'ttft';

/** TPOT or TTFT against the throughput of all replicas, in milliseconds and tokens per second. */
export function curveModelOf(
  figure: Figure,
  curve: readonly CurvePoint[],
  shown: Configuration,
  { demand, spareReplicas }: PlanRequest,
): CurveModel {
  const hasSpare = spareReplicas > 0;
  const limit = figure === 'tpot' ? demand.tpotSeconds : demand.ttftSeconds;
  const bandPoint = (point: CurvePoint) => ({
    x: point.outputTokensPerSecond,
    y: point[figure].value * 1000,
    low: point[figure].low * 1000,
    high: point[figure].high * 1000,
  });
  const marks = namedLoads(shown).flatMap(({ concurrency, label }) => {
    const point = curve.find((one) => one.concurrency === concurrency);
    return point ? [{ point: bandPoint(point), label }] : [];
  });
  const at = demand.percentile === 50 ? '' : `, p${demand.percentile}`;
  return {
    title: figure === 'tpot' ? `Time per output token${at}` : `Time to first token${at}`,
    xTitle: hasSpare ? 'output tokens/s, without the spare replicas' : 'output tokens/s, all replicas',
    yUnit: 'ms',
    points: curve.map(bandPoint),
    target: limit === null ? null : { value: limit * 1000, label: `target ${formatMs(limit)} ms` },
    marks,
  };
}

function namedLoads({ concurrency, concurrencyLimit }: Configuration) {
  if (concurrency === concurrencyLimit) return [{ concurrency, label: 'load = limit' }];
  return [
    { concurrency, label: 'load' },
    { concurrency: concurrencyLimit, label: 'limit' },
  ];
}

/** The curve in a sentence, for those who do not see it. */
export function curveLabel({ title, points, target, marks }: CurveModel): string {
  const round = (value: number) => Math.round(value).toLocaleString('en-GB');
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return `${title}: no points`;
  const named = marks.map(
    ({ point, label }) => `${label} at ${round(point.x)} tokens per second and ${round(point.y)} ms`,
  );
  return [
    `${title} against throughput, from ${round(first.y)} ms at ${round(first.x)} to ${round(last.y)} ms at ${round(last.x)} tokens per second`,
    ...named,
    ...(target === null ? [] : [target.label]),
  ].join('; ');
}
