import type { Roster } from '#shared/contract/schemas/gpu.ts';
import type { Rate } from '#shared/cost/rates/rate.ts';
import { gpuStateCode, isReporting } from '#shared/domain/gpuState.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { LlmServerStatus } from '#shared/domain/llmServer.ts';
import { metricIndex } from '#shared/domain/metric.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { Fleet } from '../../fleet/fleet.ts';
import { type GpuEntry, stateOfEntry } from '../../fleet/gpuEntry.ts';
import { costFamily } from './costFamily.ts';
import { gpuLabels } from './gpuFamilies.ts';
import { incidentFamily } from './incidentFamily.ts';
import { llmFamilies } from './llmFamilies.ts';
import type { MetricFamily, SeriesLabels } from './metricFamily.ts';
import { slowFamilies } from './slowFamilies.ts';

/** What is exposed beside the readings of the fast tier. The demo's is left out. */
export interface Exposure {
  /** Cost, LLM servers and open incidents, as they are now. */
  now(): readonly MetricFamily[];
  /** What the slow tier says of GPUs that report; it changes once a minute. */
  slow(): readonly MetricFamily[];
}

/** Where it comes from. */
export interface ExposureParts {
  readonly fleet: Fleet;
  /** What an hour of a GPU costs today; null where it is unknown. */
  readonly rateOf: () => (uuid: string, host: string) => Rate | null;
  readonly servers: () => readonly LlmServerStatus[];
  readonly incidents: () => readonly Incident[];
  readonly mono: () => Milliseconds;
}

/** Works on what the fleet lists. */
export function createExposure({ fleet, rateOf, servers, incidents, mono }: ExposureParts): Exposure {
  const isNow = (entry: GpuEntry): boolean => {
    const standing = fleet.member(entry.host)?.standing();
    return standing !== undefined && isReporting(gpuStateCode[stateOfEntry(entry, standing, mono())]);
  };
  const cost = (): MetricFamily => {
    const rate = rateOf();
    const priced = realGpus(fleet).map(({ entry, labels }) => ({
      labels,
      rate: rate(entry.uuid, entry.host),
      powerWatts: isNow(entry) ? (entry.values[metricIndex.powerWatts] ?? Number.NaN) : Number.NaN,
    }));
    return costFamily(priced);
  };
  return {
    now: () =>
      [
        cost(),
        ...llmFamilies(servers().filter(({ demo }) => !demo)),
        incidentFamily(incidents().filter(({ demo }) => !demo)),
      ].filter(({ samples }) => samples.length > 0),
    slow: () =>
      slowFamilies(
        realGpus(fleet).flatMap(({ entry, labels }) =>
          entry.inventory && isNow(entry) ? { labels, inventory: entry.inventory } : [],
        ),
      ),
  };
}

function realGpus({ table }: Fleet): readonly { readonly entry: GpuEntry; readonly labels: SeriesLabels }[] {
  const roster: Roster = table.roster();
  return roster.uuid.flatMap((uuid, slot) => {
    const entry = roster.demo[slot] ? undefined : table.find(uuid);
    if (!entry) return [];
    const { host, index } = entry;
    return { entry, labels: gpuLabels({ uuid, host, index, labels: roster.labels[host] ?? {} }) };
  });
}
