import type { MigInstance } from '#shared/domain/migInstance.ts';
import { type Fact, unavailable } from '#shared/domain/reading.ts';
import type { CaptureGpu, CaptureInstance, CaptureProcess, ParsedCapture } from './formats/parsedCapture.ts';

const notListed = Object.freeze(unavailable('nvidia-smi -L does not list it'));
const notSaid = Object.freeze(unavailable('not in the output of nvidia-smi -q -x'));

/**
 * The MIG instances of a host, from `nvidia-smi -q -x` (places, memory, processes) and `nvidia-smi -L` (UUIDs and profiles), joined by the
 * number of the device under its GPU.
 */
export function migInstances(detail: ParsedCapture, list: ParsedCapture | null): readonly MigInstance[] {
  return detail.gpus.flatMap((gpu) => {
    const { uuid } = gpu;
    if (uuid === null) return [];
    const named = list?.gpus.find((listed) => listed.uuid === uuid);
    return (gpu.instances ?? []).map((instance) => instanceOf(uuid, instance, named, detail.processes ?? []));
  });
}

function instanceOf(
  gpuUuid: string,
  instance: CaptureInstance,
  named: CaptureGpu | undefined,
  processes: readonly CaptureProcess[],
): MigInstance {
  const { index, gpuInstanceId, computeInstanceId, readings } = instance;
  const name = index === null ? undefined : named?.instances?.find((listed) => listed.index === index);
  const fact = (text: string | null | undefined): Fact => text ?? notListed;
  const own = processes.filter(
    (process) =>
      process.gpuUuid === gpuUuid &&
      process.gpuInstanceId === gpuInstanceId &&
      process.computeInstanceId === computeInstanceId,
  );
  return {
    gpuUuid,
    uuid: fact(name?.uuid),
    profile: fact(name?.profile),
    index,
    gpuInstanceId,
    computeInstanceId,
    memoryTotalBytes: readings.memoryTotalBytes ?? notSaid,
    memoryUsedBytes: readings.memoryUsedBytes ?? notSaid,
    multiprocessorCount: readings.multiprocessorCount ?? notSaid,
    pids: gpuInstanceId === null ? [] : own.map(({ pid }) => pid),
    readings: {},
  };
}
