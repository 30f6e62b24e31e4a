import type { AnalysisInput } from '../analysisInput.ts';
import type { FindingDraft } from '../finding.ts';
import { oversizedCards } from '../size/cardMoves.ts';
import { oversizedServed } from '../size/servedOversized.ts';
import type { Sliced } from '../size/slices.ts';

/**
 * Oversized by compute: a cheaper card holds the work, and of all that it has less of than today's it has least of compute (`oversizedKind`).
 * Typical: tables, graphs and other work bound by memory on the newest card.
 *
 * Criterion: as for `findOversizedMemory`. Compute in use is DCGM's SM activity x the card's multiprocessor cycles, and its tensor activity
 * x the rate in 16 bits; where DCGM is not read, the driver's utilisation for both, which is the share of time in which a kernel ran at
 * all and so never too low.
 */
export function* findOversizedCompute(input: AnalysisInput): Sliced<readonly FindingDraft[]> {
  return [
    ...(yield* oversizedServed(input, 'oversizedCompute')),
    ...(yield* oversizedCards(input, 'oversizedCompute')),
  ];
}
