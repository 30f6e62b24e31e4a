import { plainText } from '#shared/domain/plainText.ts';
import type { MappingPreview } from '#shared/domain/source.ts';
import type { SourceGpu } from './sourceGpus.ts';

const mostHosts = 200;
const mostLabels = 60;
const longestExample = 80;

/** What a mapping makes of the GPUs of a round, and which labels their series have. Hostile text is made plain and short. */
export function mappingPreview(
  gpus: ReadonlyMap<string, SourceGpu>,
  labels: readonly Readonly<Record<string, string>>[],
): MappingPreview {
  const hosts = new Map<string, { host: string; tenant: string | null; gpus: number; label: string }>();
  let gpusWithoutHost = 0;
  for (const { host, tenant } of gpus.values()) {
    if (!host) {
      gpusWithoutHost += 1;
      continue;
    }
    const key = `${host.name} ${tenant ?? ''}`;
    const known = hosts.get(key) ?? { host: host.name, tenant, gpus: 0, label: host.label };
    known.gpus += 1;
    hosts.set(key, known);
  }
  const sorted = [...hosts.values()].sort((one, other) => (one.host < other.host ? -1 : 1));
  return { hosts: sorted.slice(0, mostHosts), gpusWithoutHost, labels: labelsOf(labels) };
}

function labelsOf(series: readonly Readonly<Record<string, string>>[]): MappingPreview['labels'] {
  const values = new Map<string, Set<string>>();
  for (const labels of series)
    for (const [name, value] of Object.entries(labels)) {
      if (name === '__name__' || (!values.has(name) && values.size >= mostLabels)) continue;
      values.set(name, (values.get(name) ?? new Set()).add(value));
    }
  return [...values]
    .map(([name, found]) => ({
      name: plainText(name).slice(0, longestExample),
      values: found.size,
      example: plainText([...found][0] ?? '').slice(0, longestExample),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
