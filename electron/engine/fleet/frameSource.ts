import type { Milliseconds } from '#shared/domain/units.ts';
import type { FrameLane } from '../engineTypes.ts';

/** Frames are built on demand, at most five a second, and shared by all lanes. */
const leastGapMs = 200;

export interface FrameSource {
  openLane(): FrameLane;
  /** Ends all lanes. */
  close(): void;
}

interface Waiter {
  readonly resolve: (frame: ArrayBuffer) => void;
  readonly reject: (reason: Error) => void;
}

/** `build` encodes a frame of everything now, over the one before if it likes: nobody reads that any more. */
export function createFrameSource(build: () => ArrayBuffer, mono: () => Milliseconds): FrameSource {
  let built = 0;
  let latest: ArrayBuffer | null = null;
  let builtAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | null = null;
  const waiters = new Set<Waiter>();

  const buildForAll = () => {
    timer = null;
    if (waiters.size === 0) return;
    const frame = build();
    latest = frame;
    built += 1;
    builtAt = mono();
    const served = [...waiters];
    waiters.clear();
    for (const waiter of served) waiter.resolve(frame);
  };

  const openLane = (): FrameLane => {
    let seen = 0;
    let mine: Waiter | null = null;
    return {
      pull: async () => {
        if (latest && seen < built && mono() - builtAt < leastGapMs) {
          seen = built;
          return latest;
        }
        const frame = await new Promise<ArrayBuffer>((resolve, reject) => {
          const waiter = { resolve, reject };
          mine = waiter;
          waiters.add(waiter);
          timer ??= setTimeout(buildForAll, Math.max(0, builtAt + leastGapMs - mono()));
        });
        seen = built;
        return frame;
      },
      close: () => {
        if (mine && waiters.delete(mine)) mine.reject(new Error('the frame lane was closed'));
      },
    };
  };

  return {
    openLane,
    close: () => {
      if (timer) clearTimeout(timer);
      for (const waiter of waiters) waiter.reject(new Error('the engine stopped'));
      waiters.clear();
    },
  };
}
