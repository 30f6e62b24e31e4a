import type { HostConfig } from '#shared/domain/host.ts';

/** Pseudonyms for the hosts of a recording: `host-001` in the order of the hosts file. */
export interface HiddenNames {
  nameOf(host: HostConfig): string;
  /** A line of this host's with its names and addresses replaced, also by the name that it gives itself. */
  lineOf(host: HostConfig): (line: string) => string;
}

/** Lines of the section `cloud` by which a provider's account and machine could be told (script/cloudPart.ts). */
const machineLines = /^(id|uuid|board|hypervisor|init_id|account|project|machine|pod)=.+$/gm;

/** GCP writes the project's number into them. */
const projectNumbers = /^((?:type|zone)=projects\/)[^/\n]+/gm;

/** Shorter names stand in too many other words. */
const shortestName = 3;

/** Prepares them for these hosts. */
export function hideNames(hosts: readonly HostConfig[]): HiddenNames {
  const digits = Math.max(3, String(hosts.length).length);
  const pseudonyms = new Map(
    hosts.map(({ name }, at) => [name, `host-${String(at + 1).padStart(digits, '0')}`]),
  );
  const nameOf = ({ name }: HostConfig) => pseudonyms.get(name) ?? 'host';
  return {
    nameOf,
    lineOf(host) {
      const known = new Set([host.name, host.address]);
      let pattern = patternOf(known);
      return (text) => {
        const own = /^hostname=(.+)$/m.exec(text)?.[1]?.trim();
        if (own !== undefined && !known.has(own)) {
          known.add(own);
          pattern = patternOf(known);
        }
        const renamed = pattern === null ? text : text.replace(pattern, nameOf(host));
        return renamed.replace(machineLines, '$1=hidden').replace(projectNumbers, '$1hidden');
      };
    },
  };
}

function patternOf(names: ReadonlySet<string>): RegExp | null {
  const long = [...names].filter((name) => name.length >= shortestName);
  if (long.length === 0) return null;
  // The longest first: `gpu-01.example.org` must not become `host-001.example.org`.
  long.sort((one, other) => other.length - one.length);
  return new RegExp(long.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi');
}
