import type { EpochMs } from '../../domain/units.ts';
import type { DecimalText } from '../../money/decimal.ts';
import type { TrackedFinding } from '../advice/trackedFinding.ts';

/**
 * What a finding claimed at a time, per month of 730 hours, as it was told last by then; '0' where it was found no more although its GPUs
 * were observed. Null where its price was unknown, and where it was lost sight of: what is not seen is not taken for done.
 */
export function remainingClaim(
  { claimed, gone }: Pick<TrackedFinding, 'claimed' | 'gone'>,
  atMs: EpochMs,
): DecimalText | null {
  if (gone !== null && gone.atMs <= atMs) {
    switch (gone.reason) {
      case 'changed':
      case 'expired':
        return '0';
      case 'hidden':
      case 'notSeen':
        return null;
    }
  }
  return claimed.findLast((point) => point.atMs <= atMs)?.expected ?? null;
}
