import { decideHourStates } from '#shared/analysis/states/hourStates.ts';
import { learnFloors } from '#shared/analysis/states/powerFloors.ts';
import type { AnalysedGpu } from '#shared/analysis/window/analysedGpu.ts';
import { type FleetWindow, windowGpuKey } from '#shared/analysis/window/fleetWindow.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import { profileOf } from '#shared/analysis/window/profileOf.ts';
import type { ServedModel } from '#shared/analysis/window/servedModel.ts';

/** Decides the states of a window and makes the profiles of the GPUs that were seen in it, in slices. `facts` are by row. */
export function* profileSteps(
  window: FleetWindow,
  facts: readonly (AnalysedGpu | null)[],
): Generator<void, readonly GpuProfile[]> {
  window.floors = learnFloors(window, facts);
  yield;
  const profiles: GpuProfile[] = [];
  for (const [row, gpu] of facts.entries()) {
    if (gpu === null) continue;
    decideHourStates(window, row, gpu);
    const profile = profileOf(window, row, gpu);
    // A GPU that the store remembers and no hour of the window tells of is none of its fleet.
    if (profile.observedSeconds > 0) profiles.push(profile);
    yield;
  }
  return profiles;
}

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
