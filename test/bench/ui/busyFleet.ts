import type { LiveFrame } from '#shared/contract/liveFrame.ts';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { gpuStateCode } from '#shared/domain/gpuState.ts';
import { type LiveMetric, liveMetrics, metricIndex } from '#shared/domain/metric.ts';
import { encodeLiveFrame } from '../../fixtures/encodeLiveFrame.ts';

const gib = 2 ** 30;
const states = [gpuStateCode.idle, gpuStateCode.underUsed, gpuStateCode.effective, gpuStateCode.saturated];

/** GPUs of which every reading changes with every frame: the most that a page can be asked to draw. */
export function busyRoster(gpus: number): Roster {
  const slots = Array.from({ length: gpus }, (_unused, slot) => slot);
  const hostOf = (slot: number) => `node-${String(Math.floor(slot / 8)).padStart(4, '0')}`;
  const hosts = [...new Set(slots.map(hostOf))];
  return {
    version: 1,
    uuid: slots.map((slot) => `GPU-${slot.toString(16).padStart(8, '0')}-bench`),
    host: slots.map(hostOf),
    index: slots.map((slot) => slot % 8),
    name: slots.map((slot) => (slot % 16 < 8 ? 'NVIDIA H100 80GB HBM3' : 'NVIDIA A100-SXM4-80GB')),
    demo: slots.map(() => true),
    labels: Object.fromEntries(
      hosts.map((host, at) => [host, { team: `team-${at % 12}`, cluster: `c${at % 5}` }]),
    ),
  };
}

/** The frame of a sequence number, encoded. */
export function busyFrame(gpus: number, sequence: number): ArrayBuffer {
  const columns = new Float32Array(gpus * liveMetrics.length).fill(Number.NaN);
  const codes = new Uint8Array(gpus);
  for (let slot = 0; slot < gpus; slot++) {
    const load = Math.abs(Math.sin(slot * 0.7 + sequence * (0.05 + (slot % 7) * 0.02)));
    const set = (metric: LiveMetric, value: number) => {
      columns[metricIndex[metric] * gpus + slot] = value;
    };
    set('utilizationGpuPercent', Math.round(load * 100));
    set('utilizationMemoryPercent', Math.round(load * 60));
    set('memoryUsedBytes', Math.round(load * 70) * gib);
    set('memoryTotalBytes', 80 * gib);
    set('powerWatts', 90 + load * 600);
    set('powerLimitWatts', 700);
    set('temperatureCelsius', Math.round(30 + load * 50));
    set('clockSmMhz', Math.round(345 + load * 1600));
    set('clockMemoryMhz', 2619);
    set('processCount', Math.round(load * 4));
    codes[slot] = states[Math.floor(load * 3.99)] as number;
  }
  const frame: LiveFrame = {
    sequence,
    rosterVersion: 1,
    atMs: Date.now(),
    count: gpus,
    metrics: liveMetrics.length,
    columns,
    ageSeconds: new Float32Array(gpus).fill(0.5),
    states: codes,
  };
  return encodeLiveFrame(frame);
}
