import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu } from '../fleetSpec.ts';
import { gpuAt } from '../gpuAt.ts';
import { hash, noise } from '../noise.ts';
import { processesAt } from '../processesAt.ts';

/** A MIG device of a simulated GPU. */
export interface SimInstance {
  readonly uuid: string;
  readonly index: number;
  readonly gpuInstanceId: number;
  readonly profile: string;
  readonly multiprocessors: number;
  readonly memoryTotalMebibytes: number;
  readonly memoryUsedMebibytes: number;
  readonly pids: readonly number[];
}

/** How GPUs are cut: sevenths of compute and eighths of memory, each with the GPU instance id that the driver gives such a place. */
const cuts: readonly (readonly { readonly g: number; readonly eighths: number; readonly id: number }[])[] = [
  [
    { g: 3, eighths: 4, id: 2 },
    { g: 2, eighths: 2, id: 3 },
    { g: 1, eighths: 1, id: 9 },
    { g: 1, eighths: 1, id: 10 },
  ],
  [
    { g: 3, eighths: 4, id: 1 },
    { g: 3, eighths: 4, id: 2 },
  ],
  [1, 2, 3, 4, 5, 6, 7].map((place) => ({ g: 1, eighths: 1, id: place + 6 })),
];

/** Places of the instances of a GPU that is cut up; none of all others. */
export function migCut(gpu: SimGpu): (typeof cuts)[number] {
  return gpu.workload.kind === 'migInstances' ? (cuts[hash(gpu.seed, 71) % cuts.length] ?? []) : [];
}

/** The instances of a GPU that is cut up; none of all others. Pure, like `gpuAt`. */
export function migInstancesAt(gpu: SimGpu, timeMs: EpochMs): readonly SimInstance[] {
  const cut = migCut(gpu);
  if (cut.length === 0) return [];
  const usable = gpu.model.memoryTotalMebibytes - gpu.model.memoryReservedMebibytes;
  const used = gpuAt(gpu, timeMs).memoryUsedMebibytes / usable;
  const processes = processesAt(gpu, timeMs);
  return cut.map(({ g, eighths, id }, index) => {
    const memoryTotalMebibytes = Math.floor((usable * eighths) / 8);
    const share = Math.min(0.97, used * (0.6 + 0.8 * noise(gpu.seed + index, 72)));
    const gibibytes = Math.round((gpu.model.memoryTotalMebibytes * eighths) / 8 / 1000);
    return {
      uuid: `MIG-${gpu.uuid.slice('GPU-'.length, -2)}${(16 + index).toString(16)}`,
      index,
      gpuInstanceId: id,
      profile: `${g}g.${gibibytes}gb`,
      multiprocessors: g === 1 ? 16 : g * 20,
      memoryTotalMebibytes,
      memoryUsedMebibytes: Math.floor(memoryTotalMebibytes * share),
      pids: processes.filter((_process, at) => at % cut.length === index).map(({ pid }) => pid),
    };
  });
}
