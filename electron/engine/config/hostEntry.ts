import { isMap, type YAMLMap } from 'yaml';
import type { HostConfig } from '#shared/domain/host.ts';
import { builtInDefaults, type HostKey, hostKeys } from './hostKeys.ts';
import type { HostDefaults, ParsedHosts } from './hostsParse.ts';

/** A new entry without what holds anyway, so that `defaults:` of the file keep their say. */
export function newHostEntry(host: HostConfig): Partial<Record<HostKey, unknown>> {
  const entry: Partial<Record<HostKey, unknown>> = {};
  for (const key of hostKeys) {
    const builtIn = (builtInDefaults as HostDefaults)[key];
    if (host[key] !== undefined && !same(host[key], builtIn)) entry[key] = host[key];
  }
  return entry;
}

/**
 * Makes the entry of host `name` say what `config` says, touching only keys that differ from what holds now. A key that the file's
 * defaults give and `config` has not is written without value, which means: not inherited.
 */
export function changeHostEntry(entry: YAMLMap, name: string, config: HostConfig, parsed: ParsedHosts): void {
  const now = parsed.hosts.find((host) => host.name === name);
  const inherited: HostDefaults = { ...builtInDefaults, ...parsed.defaults };
  for (const key of hostKeys) {
    if (key === 'labels' || (now && same(now[key], config[key]))) continue;
    const value = config[key];
    if (same(value, inherited[key])) entry.delete(key);
    else entry.set(key, value ?? null);
  }
  if (!now || !same(now.labels, config.labels))
    changeLabels(entry, config.labels, (parsed.defaults.labels ?? {}) as HostConfig['labels']);
}

function changeLabels(entry: YAMLMap, labels: HostConfig['labels'], inherited: HostConfig['labels']): void {
  const own = new Map<string, string | null>();
  for (const [key, value] of Object.entries(labels)) if (inherited[key] !== value) own.set(key, value);
  for (const key of Object.keys(inherited)) if (!Object.hasOwn(labels, key)) own.set(key, null);
  const there: unknown = entry.get('labels', true);
  if (own.size === 0) {
    entry.delete('labels');
    return;
  }
  if (!isMap(there)) {
    entry.set('labels', Object.fromEntries(own));
    return;
  }
  for (const item of [...there.items]) if (!own.has(String(item.key))) there.delete(item.key);
  for (const [key, value] of own) if (!there.has(key) || there.get(key) !== value) there.set(key, value);
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a)) return JSON.stringify(a) === JSON.stringify(b);
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => (b as Record<string, unknown>)[key] === value)
  );
}
