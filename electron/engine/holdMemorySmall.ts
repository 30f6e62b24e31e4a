import { Buffer } from 'node:buffer';
import { setFlagsFromString } from 'node:v8';

/**
 * Suits the process to what an engine does: very many small, short-lived objects beside some that stay for each host.
 *
 * - V8 lets its young heap grow to 128 MB on a large machine, which saves nothing here: almost all of it is garbage at any
 *   time. Held at what it has grown to by now, 1,000 hosts take 100 MB less for the same CPU (`test/bench/collect.ts`).
 * - While a fleet connects, samples outlive the young heap, from which V8 concludes for good that they are to be made in the old
 *   one: 2 MB a second of garbage that only a full collection finds. So it is not to conclude anything.
 * - The old heap may grow by less than half between collections, not fourfold; with the above there is little in it to collect.
 * - Node cuts small buffers from 64 KiB slabs; ssh2 keeps a few bytes per connection for good and each keeps its slab. Slabs
 *   of 1 KiB waste 25 KB less a host.
 *
 * Call once, early in the process's life.
 */
export function holdMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--heap-growing-percent=45');
  Buffer.poolSize = 1024;
}
