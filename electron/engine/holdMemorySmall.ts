import { Buffer } from 'node:buffer';
import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const mebibyte = 1024 * 1024;

/**
 * Suits the process to what an engine does: very many small, short-lived objects beside some that stay for each host.
 *
 * - V8 lets its young heap grow to 128 MB on a large machine, which saves nothing here: almost all of it is garbage at any
 *   time. Held at 32 MiB, 1,000 hosts take 100 MB less for the same CPU (`test/bench/collect.ts`). What it grew to while the program
 *   was loaded is given back, and an engine that was idle, whose young heap V8 has shrunk, may grow to it again.
 * - While a fleet connects, samples outlive the young heap, from which V8 concludes for good that they are to be made in the old
 *   one: 2 MB a second of garbage that only a full collection finds. So it is not to conclude anything.
 * - The old heap may grow by a third between collections, not fourfold; with the above there is little in it to collect.
 * - Node cuts small buffers from 64 KiB slabs; ssh2 keeps a few bytes per connection for good and each keeps its slab. Slabs
 *   of 1 KiB waste 25 KB less a host.
 *
 * Call once, early in the process's life.
 */
export function holdMemorySmall(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
  Buffer.poolSize = 1024;
  hold();
  new PerformanceObserver(hold).observe({ entryTypes: ['gc'] });
}

/**
 * For good: the engine analyses now and then. It makes two hundred megabytes in half a second, of which much stays until it is done: a
 * collection of the old heap in the middle of it finds little, and one of the young heap copies what has just been made.
 */
export function giveHeapRoom(): void {
  room = { youngBytes: 64 * mebibyte, growth: 40 };
  hold();
}

/** How large the young heap may be, both semi-spaces, and the percent by which the old one may grow. */
const small = { youngBytes: 32 * mebibyte, growth: 30 };
let room = small;
/** Parts of the program are loaded until then, each in one go: the young heap grows further than this hears of in time. */
const loadedMs = 30_000;
/** What the flags said last. */
let held = '';

function hold(): void {
  if (room === small && performance.now() < loadedMs && youngBytes() > room.youngBytes) shrinkHeap();
  const factor = youngBytes() < room.youngBytes ? 2 : 1;
  const due = `--semi-space-growth-factor=${factor} --heap-growing-percent=${room.growth}`;
  if (due === held) return;
  held = due;
  for (const flag of due.split(' ')) setFlagsFromString(flag);
}

function youngBytes(): number {
  return getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0;
}

/** Only a collection of the kind that V8 makes before it runs out of memory makes the young heap smaller. */
function shrinkHeap(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  setFlagsFromString('--no-expose-gc');
}
