import { useEffect, useRef, useState } from 'react';
import { liveMetrics } from '#shared/domain/metric.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import type { LivePicture } from '../../app/engine/frameStore.ts';
import { createLiveTail, type LiveTail, pushLiveSample } from './liveTail.ts';

/** Frames further apart than this mean that the page was not looking: what it missed is in the store. */
const missedMs: Milliseconds = 6_000;
/** Charts are not drawn more often than this. */
const drawEveryMs: Milliseconds = 500;
const keepMs: Milliseconds = 3_600_000;

/** Live tails by uuid; `version` changes when there is something to draw, `epoch` when the store must be asked again. */
export interface LiveTails {
  readonly tails: ReadonlyMap<string, LiveTail>;
  readonly version: number;
  readonly epoch: number;
}

function valuesOf(picture: LivePicture, slot: number): number[] {
  const { columns, count } = picture.frame;
  return liveMetrics.map((_, metric) => columns[metric * count + slot] ?? Number.NaN);
}

/** Takes every GPU's sample out of a picture. A GPU that left the roster keeps the tail it had. */
function take(tails: Map<string, LiveTail>, uuids: readonly string[], picture: LivePicture): boolean {
  let changed = false;
  for (const uuid of uuids) {
    const slot = picture.roster.uuid.indexOf(uuid);
    const age = picture.frame.ageSeconds[slot] ?? Number.NaN;
    if (slot < 0 || Number.isNaN(age)) continue;
    const tail = tails.get(uuid) ?? createLiveTail(keepMs);
    tails.set(uuid, tail);
    if (pushLiveSample(tail, picture.frame.atMs - age * 1000, valuesOf(picture, slot))) changed = true;
  }
  return changed;
}

/** Collects the live samples of some GPUs while mounted. */
export function useLiveTails(uuids: readonly string[]): LiveTails {
  const { frames } = useEngine();
  const tails = useRef(new Map<string, LiveTail>());
  const [marks, setMarks] = useState({ version: 0, epoch: 0 });
  const names = uuids.join('\n');
  useEffect(() => {
    const wanted = names === '' ? [] : names.split('\n');
    let lastFrameMs = Number.NaN;
    let drawnMs = 0;
    const follow = () => {
      const picture = frames.picture();
      if (picture === null || picture.frame.atMs === lastFrameMs) return;
      const missed = Math.abs(picture.frame.atMs - lastFrameMs) > missedMs;
      lastFrameMs = picture.frame.atMs;
      if (missed) tails.current.clear();
      const changed = take(tails.current, wanted, picture);
      if (missed) setMarks(({ version, epoch }) => ({ version: version + 1, epoch: epoch + 1 }));
      else if (changed && performance.now() - drawnMs >= drawEveryMs) {
        drawnMs = performance.now();
        setMarks(({ version, epoch }) => ({ version: version + 1, epoch }));
      }
    };
    follow();
    return frames.subscribe(follow);
  }, [frames, names]);
  return { tails: tails.current, ...marks };
}
