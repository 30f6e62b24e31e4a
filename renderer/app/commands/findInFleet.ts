import type { Roster } from '#shared/contract/schemas/gpu.ts';

/** A host or a GPU that a query of the palette means. */
export interface FleetMatch {
  readonly kind: 'host' | 'gpu';
  /** Host name, GPU uuid. */
  readonly key: string;
  readonly title: string;
  readonly detail: string;
}

/**
 * Hosts and GPUs of which every word of the query occurs in name, model, uuid or labels; at most `limit` of each kind.
 * An empty query finds nothing: the palette then lists the actions.
 */
export function findInFleet(roster: Roster, query: string, limit: number): readonly FleetMatch[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const matches = (text: string) => words.every((word) => text.includes(word));
  const hosts: FleetMatch[] = [];
  const gpus: FleetMatch[] = [];
  const seen = new Set<string>();
  for (let slot = 0; slot < roster.uuid.length; slot++) {
    const host = roster.host[slot] ?? '';
    const labels = Object.values(roster.labels[host] ?? {}).join(' ');
    const model = roster.name[slot] ?? '';
    const uuid = roster.uuid[slot] ?? '';
    if (hosts.length < limit && !seen.has(host) && matches(`${host} ${labels}`.toLowerCase()))
      hosts.push({ kind: 'host', key: host, title: host, detail: labels });
    seen.add(host);
    if (
      gpus.length < limit &&
      matches(`${host} gpu ${roster.index[slot] ?? ''} ${model} ${uuid}`.toLowerCase())
    )
      gpus.push({ kind: 'gpu', key: uuid, title: `${host} GPU ${roster.index[slot] ?? '?'}`, detail: model });
    if (hosts.length >= limit && gpus.length >= limit) break;
  }
  return [...hosts, ...gpus];
}
