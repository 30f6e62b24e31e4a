import type { Failure } from '#shared/domain/failure.ts';
import type { HostConfig, HostPhase } from '#shared/domain/host.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { streamHealth } from '../probes/streamHealth.ts';
import { failureNow, isNormalWithoutGpu } from './hostFailure.ts';
import type { RoundPace } from './roundPace.ts';

/**
 * How long a host's word that none of its GPUs answers stands for a stream: it says so again after a rest of 80 s at most, and may be long
 * about it. Beyond that, a stream is as silent as any other: what came back may hang.
 */
const lostHoldsMs: Milliseconds = 180_000;

/** What is known of a host whose loop runs. Times are of the monotonic clock. */
export interface LoopFacts {
  /** What the GPU side last said was wrong; null when nvidia-smi streams. */
  readonly gpuFailure: Failure | null;
  /** When the host last said that GPUs are lost and none of the others answers: its stream is silent, and its driver does not hang. */
  readonly lostAtMono: Milliseconds | null;
  readonly startedAtMono: Milliseconds;
  readonly sampledAtMono: Milliseconds | null;
  readonly pace: RoundPace;
}

/** Where a host with a running loop stands. One without GPUs, or whose GPUs are all lost, is heard; one whose stream fell silent is not. */
export function hostHealth(
  host: HostConfig,
  { gpuFailure, lostAtMono, startedAtMono, sampledAtMono, pace }: LoopFacts,
  nowMono: Milliseconds,
): { readonly phase: HostPhase; readonly failure: Failure | null } {
  if (gpuFailure && isNormalWithoutGpu(gpuFailure)) return { phase: 'live', failure: gpuFailure };
  const noneAnswers = lostAtMono !== null && nowMono - lostAtMono <= lostHoldsMs;
  if (gpuFailure && noneAnswers) return { phase: 'live', failure: gpuFailure };
  const health = streamHealth(sampledAtMono, startedAtMono, nowMono, pace.intervalSeconds());
  const slow = pace.slowSeconds();
  if (health === 'live')
    return { phase: 'live', failure: gpuFailure ?? (slow === null ? null : failureNow.slow(host, slow)) };
  // The host's own words say more than its silence does, unless they were about one GPU of several.
  if (gpuFailure && gpuFailure.kind !== 'gpu-lost') return { phase: 'failed', failure: gpuFailure };
  if (health === 'starting') return { phase: 'starting', failure: gpuFailure };
  const silentSeconds = Math.round((nowMono - (sampledAtMono ?? startedAtMono)) / 1000);
  return { phase: health, failure: failureNow.silent(host, silentSeconds, sampledAtMono === null) };
}
