import type { HostConfig } from '#shared/domain/host.ts';

/** Pseudonyms for the hosts of a recording: `host-001` in the order of the hosts file, `jump-1` for those on the way to them. */
export interface HiddenNames {
  nameOf(host: HostConfig): string;
  /**
   * A line of this host's with the names and addresses of all hosts replaced: one tells of others in its mounts, its peers and its failures.
   * The name that it gives itself is learnt from it, for the lines of all.
   */
  lineOf(host: HostConfig): (line: string) => string;
}

/** Lines of the section `cloud` by which a provider's account and machine could be told (script/cloudPart.ts). */
const machineLines = /^(id|uuid|board|hypervisor|init_id|account|project|machine|pod)=.+$/gm;

/** GCP writes the project's number into them. */
const projectNumbers = /^((?:type|zone)=projects\/)[^/\n]+/gm;

const ownName = /^hostname=(.+)$/m;
/** Where sections begin and end: what the reader goes by. */
const frameLine = /^@(?:begin|end|headroom) .*$/;

/** Shorter ones are words of other kinds, unless they hold a digit. */
const longEnough = /^(?:.{3,}|(?=.*\d)..)$/;
/** Words of the tools' own forms: as the name of a host they tell nobody anything, and replaced they would break what is read. */
const wordsOfForms =
  /^(?:gpus?|hosts?|kernel|index|name|uuid|pid|type|state|version|default|enabled|disabled|active|inactive|none|yes|errors?|memory|power|process(?:es)?|local|localhost|nvidia|dcgm|smi|links?|node|sys|pix|pxb|phb|numa|cpu)$/i;

/** Prepares them for these hosts. */
export function hideNames(hosts: readonly HostConfig[]): HiddenNames {
  const digits = Math.max(3, String(hosts.length).length);
  const pseudonyms = new Map(
    hosts.map(({ name }, at) => [name, `host-${String(at + 1).padStart(digits, '0')}`]),
  );
  const nameOf = ({ name }: HostConfig) => pseudonyms.get(name) ?? 'host';
  /** What is replaced, in lower case, by what. */
  const known = new Map<string, string>();
  let pattern: RegExp | null = null;
  const learn = (name: string, pseudonym: string) => {
    const key = name.toLowerCase();
    if (!longEnough.test(name) || wordsOfForms.test(name) || known.has(key)) return;
    known.set(key, pseudonym);
    pattern = null;
  };
  for (const host of hosts) for (const name of [host.name, host.address]) learn(name, nameOf(host));
  for (const [at, name] of [...new Set(hosts.flatMap(jumpsOf))].entries()) learn(name, `jump-${at + 1}`);
  const hide = (text: string) => {
    pattern ??= patternOf([...known.keys()]);
    return text.replace(pattern, (name) => known.get(name.toLowerCase()) ?? name);
  };
  return {
    nameOf,
    lineOf: (host) => (text) => {
      const own = ownName.exec(text)?.[1]?.trim();
      if (own !== undefined) learn(own, nameOf(host));
      const renamed = text
        .split('\n')
        .map((line) => (frameLine.test(line) ? line : hide(line)))
        .join('\n');
      return renamed
        .replace(ownName, `hostname=${nameOf(host)}`)
        .replace(machineLines, '$1=hidden')
        .replace(projectNumbers, '$1hidden');
    },
  };
}

/** `ops@bastion:2222,10.0.0.9` -> bastion, 10.0.0.9 */
function jumpsOf({ jump = '' }: HostConfig): readonly string[] {
  return jump.split(',').flatMap((hop) => {
    const place = hop.trim().replace(/^.*@/, '');
    const name = /^\[(.+)\]/.exec(place)?.[1] ?? place.replace(/^([^:]*):\d+$/, '$1');
    return name === '' || name === 'none' ? [] : name;
  });
}

/**
 * Whole words, the longest first: `gpu-01.example.org` must not become `host-001.example.org`, nor `gpu-1` a part of `gpu-12`. A hyphen
 * is part of a word: a host called `store` is not in `store-exporter`.
 */
function patternOf(names: readonly string[]): RegExp {
  if (names.length === 0) return /(?!)/g;
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const words = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![A-Za-z0-9_-])(?:${words.join('|')})(?![A-Za-z0-9_-])`, 'gi');
}
