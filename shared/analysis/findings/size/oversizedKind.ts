import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import { wideRate } from '../../../sizing/latency/servingCase.ts';
import type { FindingKind } from '../findingKind.ts';

/** Kinds of a move to a card that has less of something. */
export type OversizedKind = Extract<FindingKind, `oversized${string}`>;

/**
 * Which of the three a move to a smaller card is: that of which the target has the smallest part of what today's card has, since that is
 * what binds first there and what the money was paid for in vain. H200 to H100: memory 0.57, bandwidth 0.70, compute 1: memory. A100 80 GB
 * to L40S: 0.56, 0.42, 1.16: bandwidth. H100 to A100 80 GB: 1, 0.61, 0.32: compute. It follows from the two cards alone, so that a
 * finding does not change its kind from day to day with its telemetry. Null where the target has no less of anything: then it is
 * cheaper, and nothing was too large.
 */
export function oversizedKind(today: GpuSpec, target: GpuSpec): OversizedKind | null {
  const compute = wideRate(target) / wideRate(today);
  const parts: readonly (readonly [OversizedKind, number])[] = [
    ['oversizedMemory', target.memoryBytes / today.memoryBytes],
    ['oversizedBandwidth', target.memoryBytesPerSecond / today.memoryBytesPerSecond],
    ['oversizedCompute', Number.isNaN(compute) ? 1 : compute],
  ];
  const [least] = parts.toSorted(([, one], [, other]) => one - other);
  return least !== undefined && least[1] < 1 ? least[0] : null;
}
