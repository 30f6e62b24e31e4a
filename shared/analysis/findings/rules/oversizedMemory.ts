import type { AnalysisInput } from '../analysisInput.ts';
import type { FindingDraft } from '../finding.ts';
import { oversizedCards } from '../size/cardMoves.ts';
import { oversizedServed } from '../size/servedOversized.ts';
import type { Sliced } from '../size/slices.ts';

/**
 * Oversized by memory: a cheaper card holds the work, and of all that it has less of than today's it has least of memory (`oversizedKind`).
 *
 * Criterion for an LLM server: the sizing model holds the p95 of its requests x margin, and the most that ever ran at once, on the card at the
 * slow end of its range, within the latency limits, for at least a tenth less. For other work: the largest memory that was seen and its
 * p95 x margin fit, and bandwidth and compute that were measured fit too, with what such an estimate may err (`cardHolds`).
 *
 * Guarded against: frameworks that take all memory they find (then nothing is proven), work across several GPUs, MIG, idle GPUs (another
 * finding), hardware of one's own.
 */
export function* findOversizedMemory(input: AnalysisInput): Sliced<readonly FindingDraft[]> {
  return [
    ...(yield* oversizedServed(input, 'oversizedMemory')),
    ...(yield* oversizedCards(input, 'oversizedMemory')),
  ];
}
