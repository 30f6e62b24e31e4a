import type { Reading } from '#shared/domain/reading.ts';
import { boundedEntry } from '../boundedMap.ts';
import { most } from '../captureFormat.ts';
import { measured } from '../measure.ts';
import type { CaptureGpu } from '../parsedCapture.ts';
import type { Sample } from '../prometheus/exposition.ts';
import { sampleReading } from '../prometheus/seriesOf.ts';

/** Triton's series of a GPU, our names, and the factor to our units (its utilisation is 0 to 1). */
const names: ReadonlyMap<string, readonly [key: string, factor: number]> = new Map([
  ['nv_energy_consumption', ['energyJoulesTotal', 1]],
  ['nv_gpu_utilization', ['utilizationGpuPercent', 100]],
  ['nv_gpu_memory_total_bytes', ['memoryTotalBytes', 1]],
  ['nv_gpu_memory_used_bytes', ['memoryUsedBytes', 1]],
  ['nv_gpu_power_usage', ['powerWatts', 1]],
  ['nv_gpu_power_limit', ['powerLimitWatts', 1]],
]);

/** The GPUs that a Triton server runs on; it alone of the servers names them, by UUID. */
export function tritonGpus(samples: readonly Sample[]): readonly CaptureGpu[] {
  const gpus = new Map<string, Record<string, Reading>>();
  for (const sample of samples) {
    const uuid = sample.labels.gpu_uuid;
    const known = names.get(sample.name);
    if (!known || uuid === undefined || uuid === '') continue;
    const readings = boundedEntry(gpus, uuid, most.gpus, (): Record<string, Reading> => ({}));
    const [key, factor] = known;
    const value = sampleReading(sample);
    if (readings) readings[key] = typeof value === 'number' ? measured(key, value, factor) : value;
  }
  return [...gpus].map(([uuid, readings]) => ({
    uuid: uuid.slice(0, 120),
    index: null,
    name: null,
    readings,
  }));
}
