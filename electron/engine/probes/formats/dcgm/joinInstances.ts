import type { CaptureEntity } from '../parsedCapture.ts';
import type { DmonEntity } from './dmonReader.ts';

/** A MIG instance as nvidia-smi knows it. */
export interface MigPlace {
  readonly gpuUuid: string | null;
  /** DCGM's id of the GPU. */
  readonly gpuEntityId: number;
  readonly gpuInstanceId: number;
}

/**
 * Where each GPU instance of DCGM is for nvidia-smi, by DCGM's entity id, from the entities of `dcgmi discovery -c`. A row
 * `GPU-I 1` of dmon is the instance whose EntityID is 1, which may be nvidia-smi's GPU instance 2.
 */
export function migPlaces(entities: readonly CaptureEntity[]): ReadonlyMap<number, MigPlace> {
  const gpus = new Map(entities.filter(({ kind }) => kind === 'GPU').map((gpu) => [gpu.id, gpu.name]));
  const places = new Map<number, MigPlace>();
  for (const { kind, id, parent, readings } of entities) {
    const gpuInstanceId = readings?.gpuInstanceId;
    if (kind !== 'GPU-I' || parent === null || typeof gpuInstanceId !== 'number') continue;
    const gpuEntityId = Number(parent.slice('GPU '.length));
    places.set(Number(id.slice('GPU-I '.length)), {
      gpuUuid: gpus.get(parent) ?? null,
      gpuEntityId,
      gpuInstanceId,
    });
  }
  return places;
}

/** The place of a row's entity, or null for a whole GPU, another entity, or an instance that discovery did not list. */
export function migPlaceOf(entity: DmonEntity, places: ReadonlyMap<number, MigPlace>): MigPlace | null {
  return entity.kind === 'GPU-I' ? (places.get(entity.id) ?? null) : null;
}
