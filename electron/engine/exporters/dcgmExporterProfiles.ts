import { profileMetrics } from '#shared/domain/metric.ts';
import { unavailable } from '#shared/domain/reading.ts';
import type { Profile } from '../probes/dcgmProfile.ts';
import { dcgmExporterGpus } from '../probes/formats/exporters/dcgmExporterFormat.ts';
import { parsePrometheusText } from '../probes/formats/prometheus/prometheusText.ts';

const notCollected = Object.freeze(unavailable('dcgm-exporter does not collect it on this host'));

/**
 * What a text of dcgm-exporter says of each GPU's profile, by UUID. What it does not collect is missing; a GPU of which it
 * collects none of the profile is left out, and so is one that it does not name by UUID, since an index may have shifted.
 */
export function dcgmExporterProfiles(text: string): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const { uuid, readings } of dcgmExporterGpus(parsePrometheusText(text)).gpus) {
    if (uuid === null || !profileMetrics.some((metric) => readings[metric] !== undefined)) continue;
    const entries = profileMetrics.map((metric) => [metric, readings[metric] ?? notCollected]);
    profiles.set(uuid, Object.fromEntries(entries) as Profile);
  }
  return profiles;
}
