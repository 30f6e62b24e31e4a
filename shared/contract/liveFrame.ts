/**
 * The live frame: every GPU's latest readings as typed columns in one buffer. It travels beside the
 * procedures on a lane of its own (a MessagePort, a WebSocket) because objects cost 25 times more
 * (docs/decisions/0002). The lane is pulled: the page sends `pullMessage` and the engine answers with the next
 * frame newer than the last one sent on that lane. A hidden page pulls nothing and costs nothing.
 */
import { liveMetrics } from '../domain/metric.ts';
import type { EpochMs } from '../domain/units.ts';

/** What the page sends to ask for one frame. */
export const pullMessage = 'pull';

export interface LiveFrame {
  /** Grows by one per frame built by the engine. */
  readonly sequence: number;
  /** Slots mean the GPUs of this version of `fleet.roster`; fetch it again when it differs. */
  readonly rosterVersion: number;
  /** When the engine built the frame. */
  readonly atMs: EpochMs;
  /** Number of GPUs (slots). */
  readonly count: number;
  /**
   * Columns that the frame has: the first so many of `liveMetrics`. What DCGM alone measures stands last there and stays out of
   * frames of fleets that have none, a third of their bytes.
   */
  readonly metrics: number;
  /** Metric m of slot s at `m * count + s`; NaN where there is no number. Read it by `frameColumn`, or take what is not there as NaN. */
  readonly columns: Float32Array;
  /** Seconds since each GPU's last sample at `atMs`; NaN where there never was one. */
  readonly ageSeconds: Float32Array;
  /** Code of each GPU's state (`gpuStates`). */
  readonly states: Uint8Array;
}

const magic = 0x31465248; // "HRF1", little endian
const headerBytes = 32;

/** Bytes of a frame of `count` GPUs. */
function frameBytes(count: number, metrics: number): number {
  return headerBytes + count * 4 * (metrics + 1) + count;
}

/** A column of a metric that a frame has not. */
let nothing = new Float32Array(0);

/** A frame's column of one metric, as a view (no copy). */
export function frameColumn(frame: LiveFrame, metric: number): Float32Array {
  if (metric >= frame.metrics) {
    if (nothing.length !== frame.count) nothing = new Float32Array(frame.count).fill(Number.NaN);
    return nothing;
  }
  return frame.columns.subarray(metric * frame.count, (metric + 1) * frame.count);
}

/**
 * A buffer for a frame with its header written: 32-byte header, metric columns, ages, states; little endian. Fill it
 * through the views of `decodeLiveFrame`. `old`: a frame's buffer that is not needed any more, used again where its size is right.
 */
export function newLiveFrame(
  head: Pick<LiveFrame, 'sequence' | 'rosterVersion' | 'atMs' | 'count' | 'metrics'>,
  old: ArrayBuffer | null = null,
): ArrayBuffer {
  const bytes = frameBytes(head.count, head.metrics);
  const buffer = old?.byteLength === bytes ? old : new ArrayBuffer(bytes);
  const header = new DataView(buffer, 0, headerBytes);
  header.setUint32(0, magic, true);
  header.setUint32(4, head.metrics, true);
  header.setUint32(8, head.count, true);
  header.setUint32(12, head.sequence, true);
  header.setUint32(16, head.rosterVersion, true);
  header.setFloat64(24, head.atMs, true);
  return buffer;
}

/**
 * Reads a frame as views over its buffer.
 * @throws RangeError when the buffer is not a frame of this version, naming what differs.
 */
export function decodeLiveFrame(buffer: ArrayBuffer): LiveFrame {
  if (buffer.byteLength < headerBytes)
    throw new RangeError(`live frame of ${buffer.byteLength} bytes is too short`);
  const header = new DataView(buffer, 0, headerBytes);
  if (header.getUint32(0, true) !== magic) throw new RangeError('live frame has an unknown mark');
  const metrics = header.getUint32(4, true);
  if (metrics > liveMetrics.length) throw new RangeError('live frame has another set of metrics');
  const count = header.getUint32(8, true);
  if (buffer.byteLength !== frameBytes(count, metrics))
    throw new RangeError(`live frame of ${count} GPUs has a wrong length`);
  const cells = count * metrics;
  return {
    sequence: header.getUint32(12, true),
    rosterVersion: header.getUint32(16, true),
    atMs: header.getFloat64(24, true),
    count,
    metrics,
    columns: new Float32Array(buffer, headerBytes, cells),
    ageSeconds: new Float32Array(buffer, headerBytes + cells * 4, count),
    states: new Uint8Array(buffer, headerBytes + (cells + count) * 4, count),
  };
}
