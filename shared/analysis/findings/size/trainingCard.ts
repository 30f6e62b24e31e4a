import type { GpuSpec } from '../../../catalog/gpuCatalog.ts';
import type { CardMove } from './cardMoves.ts';

/** Links of at least so many bytes per second, one direction, are what trainings are bought for: NVLink 3 (A100) has 300e9. */
const trainingLink = 250e9;
/** Work that uses less than this of everything that a training card has is no training. */
const little = 0.2;

/** A card that is built and priced for training: HBM, and links to its peers that inference on one card does not use. */
function isTrainingCard({ memoryType, nvlinkBytesPerSecond }: GpuSpec): boolean {
  return memoryType.startsWith('HBM') && (nvlinkBytesPerSecond ?? 0) >= trainingLink;
}

/**
 * Whether a move is one to another class of card: from a training card, of whose memory, bandwidth, multiprocessors and tensor cores no
 * GPU used more than a fifth at p95, each for work of its own, to a card without such links.
 */
export function isClassMove({ members, from, to }: Pick<CardMove, 'members' | 'from' | 'to'>): boolean {
  return (
    isTrainingCard(from) &&
    !isTrainingCard(to) &&
    members.every(
      ({ use, job }) =>
        job === null &&
        use.memoryP95 < little * from.memoryBytes &&
        use.bandwidth < little &&
        use.multiprocessors < little &&
        use.tensor < little,
    )
  );
}
