import { type FleetWindow, windowGpuKey } from '#shared/analysis/window/fleetWindow.ts';
import type { ServedModel } from '#shared/analysis/window/servedModel.ts';

/** Rows of the GPUs that each model runs on, by the model's id. */
export function rowsOfModels(
  window: FleetWindow,
  models: readonly ServedModel[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    models.map(({ id, host, gpuUuids }) => [
      id,
      gpuUuids.flatMap((uuid) => window.rowOf.get(windowGpuKey(uuid, host)) ?? []),
    ]),
  );
}
