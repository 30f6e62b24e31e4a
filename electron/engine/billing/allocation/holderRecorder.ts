import { type GpuHolder, isSameHolder } from '#shared/cost/allocation/gpuTime.ts';
import { type HolderShare, holdersNow } from '#shared/cost/allocation/holdersNow.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { HolderPart } from '../../store/holderHistory.ts';

/** Gathers who held the GPUs between two writes: a host is looked at once in each round of its deep tier, never per sample. */
export interface HolderRecorder {
  /** Takes in the process list of a host, as of now. `models`: the model that is served on each GPU, asked once a round. */
  take(host: string, inventory: HostInventory, models: () => ReadonlyMap<string, string>): void;
  /** What was gathered, and empties it. */
  drain(): readonly HolderPart[];
}

/** Lists that come sooner after the last one that was counted belong to the same round. */
const roundMs: Milliseconds = 45_000;
/** What a list speaks for at most: two rounds and a half. A host that was away for longer was not observed. */
const longestMs: Milliseconds = 150_000;
const hourMs = 3_600_000;
/** Bound of what waits for a write. */
const mostParts = 200_000;

interface Gathered {
  readonly uuid: string;
  readonly host: string;
  readonly hourMs: EpochMs;
  readonly holder: GpuHolder;
  heldSeconds: number;
  shareSeconds: number;
}

/** Without I/O. `now`: wall clock, to which an hour belongs; `mono`: for the time since the last list. */
export function createHolderRecorder(now: () => EpochMs, mono: () => Milliseconds): HolderRecorder {
  const lastMono = new Map<string, Milliseconds>();
  let byGpu = new Map<string, Gathered[]>();
  let count = 0;
  const add = (
    uuid: string,
    host: string,
    hour: EpochMs,
    { holder, share }: HolderShare,
    seconds: number,
  ) => {
    const list = byGpu.get(uuid) ?? [];
    const known = list.find(
      (each) => each.hourMs === hour && each.host === host && isSameHolder(each.holder, holder),
    );
    if (known) {
      known.heldSeconds += seconds;
      known.shareSeconds += seconds * share;
    } else if (count < mostParts) {
      byGpu.set(uuid, list);
      list.push({ uuid, host, hourMs: hour, holder, heldSeconds: seconds, shareSeconds: seconds * share });
      count += 1;
    }
  };
  return {
    take: (host, inventory, models) => {
      const nowMono = mono();
      const last = lastMono.get(host);
      if (last !== undefined && nowMono - last < roundMs) return;
      lastMono.set(host, nowMono);
      if (last === undefined) return;
      const toMs = now();
      const fromMs = toMs - Math.min(nowMono - last, longestMs);
      const served = models();
      const holders = holdersNow(inventory.processes, (uuid) => served.get(uuid) ?? null);
      for (let hour = Math.floor(fromMs / hourMs) * hourMs; hour < toMs; hour += hourMs) {
        const seconds = (Math.min(toMs, hour + hourMs) - Math.max(fromMs, hour)) / 1000;
        for (const [uuid, shares] of holders)
          for (const share of shares) add(uuid, host, hour, share, seconds);
      }
    },
    drain: () => {
      const parts = [...byGpu.values()].flat();
      byGpu = new Map();
      count = 0;
      return parts;
    },
  };
}
