import type { LlmServerKind } from '../../../domain/llmServer.ts';
import type { GpuProfile, Spread } from '../../window/gpuProfile.ts';
import type { ServedModel } from '../../window/servedModel.ts';
import type { AnalysisRules } from '../analysisRules.ts';
import type { EvidenceChart, EvidenceFigure } from '../finding.ts';

/** Something that says that a server is too small for what is asked of it. */
export interface Sign {
  readonly of: 'KV cache' | 'queue' | 'preemptions' | 'saturation' | 'memory';
  /** A phrase: `its KV cache is 99 % full at p95`. */
  readonly text: string;
  readonly figure: EvidenceFigure;
  readonly chart: EvidenceChart;
  /** How sure it is by itself, 0 to 1. */
  readonly confidence: number;
}

/**
 * Thresholds, all at the p95 of hours' own p95: what is so in one hour of twenty, for three minutes of it.
 *
 * KV cache: vLLM preempts a request when no block is free, so that above 95 % the next long one starts over (vLLM, "Preemption", of its
 * optimisation guide). Queue: two requests and a twentieth of those that run, and first tokens later than the rules allow where they are
 * read: a queue that nobody notices is none. Preemptions: one in two minutes is work done twice. Saturation: a fifth of the time at full
 * duty and power, and tokens slower than the rules allow. Memory: 97 % where the server takes memory as it needs it.
 */
const limits = {
  kvPercent: 95,
  queued: 2,
  queuedOfRunning: 0.05,
  preemptionsPerMinute: 0.5,
  saturatedShare: 0.2,
  memoryShare: 0.97,
} as const;

/** Servers that take memory as models and requests come; the others take it when they start, and full memory says nothing (`monitoring.md` 6). */
const growing: ReadonlySet<LlmServerKind> = new Set(['triton', 'ollama']);

/** What says that a served model is crowded; empty where nothing does. */
export function crowdingOf(
  served: ServedModel,
  profiles: readonly GpuProfile[],
  rules: AnalysisRules,
): readonly Sign[] {
  return [
    kvSign(served),
    queueSign(served, rules),
    preemptionSign(served),
    saturationSign(served, profiles, rules),
    memorySign(served, profiles),
  ].filter((sign) => sign !== null);
}

function sign(
  of: Sign['of'],
  text: string,
  confidence: number,
  [label, value, unit, threshold, metric]: readonly [string, number, string, number, string],
): Sign {
  return {
    of,
    text,
    confidence,
    figure: { label, value, unit, threshold: { value: threshold, relation: '>=' } },
    chart: { metric, unit, thresholds: [{ label: 'limit', value: threshold }] },
  };
}

function kvSign({ kvCacheUsePercent }: ServedModel): Sign | null {
  const p95 = kvCacheUsePercent?.p95 ?? Number.NaN;
  if (!(p95 >= limits.kvPercent)) return null;
  const figure = ['KV cache in use p95', p95, 'percent', limits.kvPercent, 'kvCacheUsePercent'] as const;
  return sign('KV cache', `its KV cache is ${Math.round(p95)} % full at p95`, 0.8, figure);
}

function queueSign(served: ServedModel, rules: AnalysisRules): Sign | null {
  const { requestsQueued, requestsRunning, ttftP95Seconds } = served;
  const p95 = requestsQueued?.p95 ?? Number.NaN;
  const least = Math.max(limits.queued, (requestsRunning?.p95 ?? 0) * limits.queuedOfRunning);
  if (!(p95 >= least) || !isSlow(ttftP95Seconds, rules.slowestTtftSeconds)) return null;
  const figure = ['Requests that wait p95', p95, '', least, 'requestsQueuedCount'] as const;
  const late = ttftP95Seconds ? ` and first tokens take ${Number(ttftP95Seconds.p95.toPrecision(2))} s` : '';
  return sign('queue', `${Math.round(p95)} requests wait at p95${late}`, 0.95, figure);
}

/** True where it was not read: then the queue alone speaks. */
function isSlow(latency: Spread | null, slowest: number): boolean {
  return latency === null || latency.p95 > slowest;
}

function preemptionSign({ preemptionsPerMinute }: ServedModel): Sign | null {
  const p95 = preemptionsPerMinute?.p95 ?? Number.NaN;
  if (!(p95 >= limits.preemptionsPerMinute)) return null;
  const figure = [
    'Preemptions a minute p95',
    p95,
    '',
    limits.preemptionsPerMinute,
    'preemptionsPerMinute',
  ] as const;
  return sign(
    'preemptions',
    `${Number(p95.toPrecision(2))} requests a minute are preempted and begun anew`,
    0.95,
    figure,
  );
}

function saturationSign(
  served: ServedModel,
  profiles: readonly GpuProfile[],
  rules: AnalysisRules,
): Sign | null {
  const tpot = served.tpotP95Seconds;
  if (tpot === null || tpot.p95 <= rules.slowestTpotSeconds || profiles.length === 0) return null;
  const share = Math.min(
    ...profiles.map(
      ({ stateSeconds, observedSeconds }) => stateSeconds.saturated / Math.max(1, observedSeconds),
    ),
  );
  if (share < limits.saturatedShare) return null;
  const figure = [
    'Time per token p95',
    tpot.p95,
    'seconds',
    rules.slowestTpotSeconds,
    'timePerOutputTokenP95Seconds',
  ] as const;
  const text = `its GPUs are saturated ${Math.round(share * 100)} % of the time and tokens take ${Math.round(tpot.p95 * 1000)} ms`;
  return sign('saturation', text, 0.8, figure);
}

function memorySign({ server }: ServedModel, profiles: readonly GpuProfile[]): Sign | null {
  if (server === null || !growing.has(server)) return null;
  for (const { gpu, memoryUsedBytes } of profiles) {
    const total = gpu.memoryTotalBytes;
    if (total === null || memoryUsedBytes === null) continue;
    const least = Math.round(total * limits.memoryShare);
    if (memoryUsedBytes.p95 < least) continue;
    const figure = ['Memory in use p95', memoryUsedBytes.p95, 'bytes', least, 'memoryUsedBytes'] as const;
    const percent = Math.round((memoryUsedBytes.p95 / total) * 100);
    return sign(
      'memory',
      `its memory is ${percent} % full at p95 and the server takes more as it needs it`,
      0.7,
      figure,
    );
  }
  return null;
}
