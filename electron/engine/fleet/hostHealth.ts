import type { Failure } from '#shared/domain/failure.ts';
import type { HostConfig, HostPhase } from '#shared/domain/host.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { streamHealth } from '../probes/streamHealth.ts';
import { failureNow, isNormalWithoutGpu } from './hostFailure.ts';

/** What is known of a host whose loop runs. Times are of the monotonic clock. */
export interface LoopFacts {
  /** What the GPU side last said was wrong; null when nvidia-smi streams. */
  readonly gpuFailure: Failure | null;
  readonly startedAtMono: Milliseconds;
  readonly sampledAtMono: Milliseconds | null;
}

/** Where a host with a running loop stands. One without GPUs is well; one whose stream fell silent is not. */
export function hostHealth(
  host: HostConfig,
  { gpuFailure, startedAtMono, sampledAtMono }: LoopFacts,
  nowMono: Milliseconds,
): { readonly phase: HostPhase; readonly failure: Failure | null } {
  if (gpuFailure && isNormalWithoutGpu(gpuFailure)) return { phase: 'live', failure: gpuFailure };
  const health = streamHealth(sampledAtMono, startedAtMono, nowMono, host.intervalSeconds);
  if (health === 'live') return { phase: 'live', failure: gpuFailure };
  // The host's own words say more than its silence does, unless they were about one GPU of several.
  if (gpuFailure && gpuFailure.kind !== 'gpu-lost') return { phase: 'failed', failure: gpuFailure };
  if (health === 'starting') return { phase: 'starting', failure: gpuFailure };
  const silentSeconds = Math.round((nowMono - (sampledAtMono ?? startedAtMono)) / 1000);
  return { phase: health, failure: failureNow.silent(host, silentSeconds, sampledAtMono === null) };
}
