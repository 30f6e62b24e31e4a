import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { RememberedHost } from '../store/hostHealthArchive.ts';

/** What is known of a source of hosts. */
export interface SourceStanding {
  readonly name: string;
  readonly isPaused: boolean;
  /** It has shown its hosts since it was last started. */
  readonly isRead: boolean;
}

/** A host that its source last showed this long ago may be away: a node that is being set up anew. */
const mayBeAwayMs: Milliseconds = 24 * 3_600_000;

/**
 * What became of a host that is not in the fleet, though something is open there: `waiting` where that cannot be told yet.
 * `wasHere`: it was in the fleet during this run, so that its source has taken it out.
 */
export function absenceOf(
  record: RememberedHost | null,
  sources: readonly SourceStanding[],
  wasHere: boolean,
  nowMs: EpochMs,
): 'waiting' | 'paused' | 'removed' {
  // Of before hosts were remembered: any source may show it.
  if (record === null) return sources.every(({ isRead }) => isRead) ? 'removed' : 'waiting';
  const source = sources.find(({ name }) => name === record.source);
  if (source === undefined) return 'removed';
  if (source.isPaused) return 'paused';
  const mayComeBack = !wasHere && nowMs - record.seenMs < mayBeAwayMs;
  return !source.isRead || mayComeBack ? 'waiting' : 'removed';
}
