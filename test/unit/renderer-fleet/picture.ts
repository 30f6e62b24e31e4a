import { type GpuState, gpuStateCode } from '#shared/domain/gpuState.ts';
import { type LiveMetric, liveMetrics, metricIndex } from '#shared/domain/metric.ts';
import type { LivePicture } from '../../../renderer/app/engine/frameStore.ts';

/** A GPU of a test's picture; readings left out are missing. */
export interface TestGpu {
  readonly host: string;
  readonly index?: number;
  readonly name?: string;
  readonly state?: GpuState;
  readonly ageSeconds?: number;
  readonly readings?: Partial<Record<LiveMetric, number>>;
}

/** A picture with these GPUs. */
export function pictureOf(
  gpus: readonly TestGpu[],
  labels: Readonly<Record<string, Record<string, string>>> = {},
): LivePicture {
  const count = gpus.length;
  const columns = new Float32Array(count * liveMetrics.length).fill(Number.NaN);
  gpus.forEach((gpu, slot) => {
    for (const [metric, value] of Object.entries(gpu.readings ?? {}))
      columns[metricIndex[metric as LiveMetric] * count + slot] = value;
  });
  return {
    receivedAtMs: 1_000_000,
    frame: {
      sequence: 1,
      rosterVersion: 1,
      atMs: 1_000_000,
      count,
      metrics: liveMetrics.length,
      columns,
      ageSeconds: Float32Array.from(gpus, (gpu) => gpu.ageSeconds ?? 1),
      states: Uint8Array.from(gpus, (gpu) => gpuStateCode[gpu.state ?? 'effective']),
    },
    roster: {
      version: 1,
      uuid: gpus.map((_gpu, slot) => `GPU-${slot}`),
      host: gpus.map((gpu) => gpu.host),
      index: gpus.map((gpu, slot) => gpu.index ?? slot),
      name: gpus.map((gpu) => gpu.name ?? 'NVIDIA L4'),
      demo: gpus.map(() => false),
      labels,
    },
  };
}
