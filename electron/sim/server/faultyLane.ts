import type { Writable } from 'node:stream';
import { type Fault, faultOf } from '../faults.ts';
import { hash } from '../noise.ts';

/** Bytes that are neither text nor lines; the same for the same round. */
function noiseBytes(count: number, round: number): Buffer {
  return Buffer.from(Uint8Array.from({ length: count }, (_, at) => hash(round, at) & 0xff));
}

/**
 * Writes the rounds of a stream as a host with these faults does: torn lines, noise, endless lines. A reader that
 * does not keep up stops it, as a full pipe stops nvidia-smi.
 */
export function faultyLane(lane: Writable, faults: readonly Fault[]): (text: string) => void {
  const torn = faultOf(faults, 'halfLines');
  const long = faultOf(faults, 'longLine');
  const noise = faultOf(faults, 'binaryNoise');
  let round = 0;
  return (text) => {
    if (lane.destroyed || lane.writableEnded || lane.writableNeedDrain) return;
    round += 1;
    if (long && round % long.everyRounds === 0) lane.write(Buffer.alloc(long.bytes, 'x'));
    if (noise && round % noise.everyRounds === 0) lane.write(noiseBytes(noise.bytes, round));
    if (!torn) {
      lane.write(text);
      return;
    }
    const half = Math.floor(text.length / 2) + (round % 7);
    lane.write(text.slice(0, half));
    setTimeout(() => {
      if (!lane.destroyed && !lane.writableEnded) lane.write(text.slice(half));
    }, torn.pauseMs);
  };
}
