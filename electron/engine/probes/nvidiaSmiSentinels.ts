import type { GpuFault } from '#shared/domain/gpu.ts';
import { failed, type NoReading, unavailable } from '#shared/domain/reading.ts';

/**
 * What a cell says when it holds no number, and what that says of the whole GPU.
 *
 * `lost` and `requires-reset` break the row wherever they stand: its other cells may still be plain numbers and are
 * not to be trusted (an H100 that needed a reset printed `0 MiB`). `error` breaks it only in a core cell, since a
 * healthy card may answer `[Unknown Error]` for a single setting such as its default power limit.
 */
export interface Sentinel {
  readonly reading: NoReading;
  readonly taints: GpuFault['kind'] | 'error' | null;
}

const freeze = (reading: NoReading, taints: Sentinel['taints'] = null): Sentinel =>
  Object.freeze({ reading: Object.freeze(reading), taints });

const longestWords = 120;

/** Bare words, lower case, without brackets. */
const known: ReadonlyMap<string, (words: string) => Sentinel> = new Map([
  ...[
    'n/a',
    'not supported',
    'not active',
    '-',
    'deprecated',
    'requested functionality has been deprecated',
  ].map((words) => [words, (said: string) => freeze(unavailable(said))] as const),
  ...['insufficient permissions', 'function not found', 'not found', 'timeout', 'no data'].map(
    (words) => [words, (said: string) => freeze(failed(said))] as const,
  ),
  ...['unknown error', 'err!', 'error'].map(
    (words) => [words, (said: string) => freeze(failed(said), 'error')] as const,
  ),
  ...['gpu requires reset', 'reset required'].map(
    (words) => [words, (said: string) => freeze(failed(said), 'requires-reset')] as const,
  ),
  ...['gpu is lost', 'lost'].map((words) => [words, (said: string) => freeze(failed(said), 'lost')] as const),
]);

const cache = new Map<string, Sentinel>();
const emptyCell = freeze(failed('the cell is empty'));

/**
 * The sentinel of a cell that is not a number. Known words give shared frozen objects; anything else is a failed
 * reading that keeps (the beginning of) the words.
 */
export function sentinelOf(cell: string): Sentinel {
  const cached = cache.get(cell);
  if (cached) return cached;
  if (cell === '') return emptyCell;
  const bare = cell.startsWith('[') && cell.endsWith(']') ? cell.slice(1, -1) : cell;
  const make = known.get(bare.trim().toLowerCase());
  if (!make) return freeze(failed(`not a number: ${cell.slice(0, longestWords)}`));
  const sentinel = make(cell);
  // Only known words get here, in a few spellings and cases: the cache stays small.
  if (cache.size < 1000) cache.set(cell, sentinel);
  return sentinel;
}

/** The sentinel of a text cell, or null where the text is an answer. Words that are answers (`Not Active`) stay so. */
export function textSentinelOf(cell: string): Sentinel | null {
  if (cell === '') return emptyCell;
  if (cell.startsWith('[') && cell.endsWith(']')) return sentinelOf(cell);
  const bare = cell.toLowerCase();
  return bare !== 'not active' && known.has(bare) ? sentinelOf(cell) : null;
}
