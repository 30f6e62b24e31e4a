import type { HostPhase, HostStatus } from '#shared/domain/host.ts';

/** Columns that the table of hosts is sorted by. */
export type HostOrder = 'name' | 'address' | 'phase' | 'gpus' | 'sample';

/** Phases by how much they need someone: failed first. */
const urgency: readonly HostPhase[] = [
  'failed',
  'stale',
  'waiting',
  'connecting',
  'starting',
  'paused',
  'live',
];

/** Everything about a host that a filter may name. */
function searchText(host: HostStatus): string {
  const labels = Object.entries(host.config.labels).map(([key, value]) => `${key}=${value}`);
  return [
    host.name,
    host.config.address,
    host.config.user ?? '',
    host.phase,
    host.transport ?? '',
    host.failure?.kind ?? '',
    host.failure?.message ?? '',
    ...labels,
  ]
    .join('\n')
    .toLowerCase();
}

/** Hosts in which every word of the filter occurs; a word with `-` in front must not occur. */
export function filterHosts(hosts: readonly HostStatus[], filter: string): readonly HostStatus[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return hosts;
  return hosts.filter((host) => {
    const text = searchText(host);
    return words.every((word) =>
      word.startsWith('-') && word.length > 1 ? !text.includes(word.slice(1)) : text.includes(word),
    );
  });
}

const byName = new Intl.Collator('en', { numeric: true });

function compare(a: HostStatus, b: HostStatus, order: HostOrder): number {
  switch (order) {
    case 'name':
      return byName.compare(a.name, b.name);
    case 'address':
      return byName.compare(a.config.address, b.config.address);
    case 'phase':
      return urgency.indexOf(a.phase) - urgency.indexOf(b.phase);
    case 'gpus':
      return (a.gpuCount ?? -1) - (b.gpuCount ?? -1);
    case 'sample':
      return (a.lastSampleAtMs ?? 0) - (b.lastSampleAtMs ?? 0);
  }
}

/** Hosts in an order, equal ones by name (`node-2` before `node-10`). */
export function sortHosts(
  hosts: readonly HostStatus[],
  order: HostOrder,
  descending: boolean,
): readonly HostStatus[] {
  const sign = descending ? -1 : 1;
  return hosts.toSorted((a, b) => sign * compare(a, b, order) || byName.compare(a.name, b.name));
}

/** GPUs found of expected: `8`, `7 of 8` where one is missing, null where nothing is known yet. */
export function gpuCountText(host: HostStatus): { readonly text: string; readonly missing: boolean } | null {
  const { gpuCount, expectedGpuCount } = host;
  if (gpuCount === null) return null;
  if (expectedGpuCount === null || expectedGpuCount <= gpuCount)
    return { text: String(gpuCount), missing: false };
  return { text: `${gpuCount} of ${expectedGpuCount}`, missing: true };
}
