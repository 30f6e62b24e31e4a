import type { AnalysisInput } from '../analysisInput.ts';
import type { FindingDraft } from '../finding.ts';
import { oversizedCards } from '../size/cardMoves.ts';
import { oversizedServed } from '../size/servedOversized.ts';
import type { Sliced } from '../size/slices.ts';

/**
 * Oversized by bandwidth: a cheaper card holds the work, and of all that it has less of than today's it has least of memory bandwidth
 * (`oversizedKind`). Typical: diffusion or video on HBM cards, a small language model on an H100.
 *
 * Criterion: as for `findOversizedMemory`. Bandwidth in use is DCGM's DRAM activity x the card's rate; where DCGM is not read, the driver's
 * memory utilisation, which is the share of time in which memory was used at all and so never too low.
 */
export function* findOversizedBandwidth(input: AnalysisInput): Sliced<readonly FindingDraft[]> {
  return [
    ...(yield* oversizedServed(input, 'oversizedBandwidth')),
    ...(yield* oversizedCards(input, 'oversizedBandwidth')),
  ];
}
