import type { Incident } from '#shared/domain/incident.ts';
import type { MetricFamily, SeriesLabels } from './metricFamily.ts';

/** How many incidents are open, by host, GPU, kind, code and severity. One that clears has no series any more. */
export function incidentFamily(incidents: readonly Incident[]): MetricFamily {
  const counts = new Map<string, { readonly labels: SeriesLabels; value: number }>();
  for (const incident of incidents) {
    if (incident.state !== 'open') continue;
    const labels = labelsOf(incident);
    const key = JSON.stringify(labels);
    const known = counts.get(key);
    if (known) known.value += 1;
    else counts.set(key, { labels, value: 1 });
  }
  return {
    name: 'headroom_incidents_open',
    help: 'Incidents that are open, by what they concern.',
    type: 'gauge',
    samples: [...counts.values()],
  };
}

function labelsOf({ host, gpuUuid, gpuIndex, kind, code, severity }: Incident): SeriesLabels {
  return [
    ['host', host],
    ...(gpuUuid === null ? [] : [['uuid', gpuUuid] as const]),
    ...(gpuIndex === null ? [] : [['gpu', String(gpuIndex)] as const]),
    ['kind', kind],
    ...(code === '' ? [] : [['code', code] as const]),
    ['severity', severity],
  ];
}
