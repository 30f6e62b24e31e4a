import { pullMessage } from '#shared/contract/liveFrame.ts';
import type { FrameLane } from './engineTypes.ts';

/**
 * The engine's half of a frame lane: returns what to call with each message of the page. One frame is on its way
 * at most; pulls that arrive meanwhile, and anything else, are ignored. Nothing is sent after the lane was closed.
 */
export function answerPulls(lane: FrameLane, send: (frame: ArrayBuffer) => void): (message: unknown) => void {
  let pulling = false;
  return (message) => {
    if (message !== pullMessage || pulling) return;
    pulling = true;
    lane
      .pull()
      .then(send)
      .catch(() => lane.close())
      .finally(() => {
        pulling = false;
      });
  };
}
