import { profileMetrics } from '#shared/domain/metric.ts';
import { type Reading, unavailable } from '#shared/domain/reading.ts';
import type { Profile } from '../probes/dcgmProfile.ts';
import { dcgmExporterGpus } from '../probes/formats/exporters/dcgmExporterFormat.ts';
import { parsePrometheusText } from '../probes/formats/prometheus/prometheusText.ts';

const notCollected = Object.freeze(unavailable('dcgm-exporter does not collect it on this host'));

/** What a text of dcgm-exporter says of profiles: of whole GPUs by UUID, of MIG instances by `instanceKey`. */
export interface ExporterProfiles {
  readonly gpus: ReadonlyMap<string, Profile>;
  readonly instances: ReadonlyMap<string, Profile>;
}

/** A MIG instance by the GPU that it is a part of and its number there. */
export function instanceKey(gpuUuid: string, gpuInstanceId: number): string {
  return `${gpuUuid} ${gpuInstanceId}`;
}

/**
 * What it does not collect is missing; a GPU or an instance of which it collects none of the profile is left out, and so is one whose GPU it
 * does not name by UUID, since an index may have shifted.
 */
export function dcgmExporterProfiles(text: string): ExporterProfiles {
  const gpus = new Map<string, Profile>();
  const instances = new Map<string, Profile>();
  for (const { uuid, readings, instances: parts = [] } of dcgmExporterGpus(parsePrometheusText(text)).gpus) {
    if (uuid === null) continue;
    const whole = profileIn(readings);
    if (whole) gpus.set(uuid, whole);
    for (const { gpuInstanceId, readings: measured } of parts) {
      const profile = profileIn(measured);
      if (profile && gpuInstanceId !== null) instances.set(instanceKey(uuid, gpuInstanceId), profile);
    }
  }
  return { gpus, instances };
}

function profileIn(readings: Readonly<Record<string, Reading>>): Profile | null {
  if (!profileMetrics.some((metric) => readings[metric] !== undefined)) return null;
  const entries = profileMetrics.map((metric) => [metric, readings[metric] ?? notCollected]);
  return Object.fromEntries(entries) as Profile;
}
