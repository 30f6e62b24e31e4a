import type { HostCloud } from '../../domain/hostCloud.ts';
import { isText } from '../../domain/reading.ts';
import type { DecimalText } from '../../money/decimal.ts';
import { isMachine, resourceKey, resourceKeysOf } from './resourceKey.ts';

/** A host that may be on a bill. */
export interface HostToMatch {
  readonly name: string;
  /** Where it is reached: an address or a name. */
  readonly address: string;
  /** What it says of itself; null where it was never read. */
  readonly cloud: HostCloud | null;
  /** The user's rule: the resource that it is billed as; null where there is none. */
  readonly billedAs: string | null;
}

/** A resource of the bill in one currency. Its spellings are one resource. */
export interface BilledResource {
  readonly key: string;
  readonly provider: string;
  readonly account: string | null;
  /** As the bill writes it; hostile text. */
  readonly resourceId: string;
  readonly resourceName: string | null;
  readonly resourceType: string | null;
  readonly currency: string;
  /** Null where no row of it has a cost. */
  readonly cost: DecimalText | null;
}

/** A machine that a provider's API knows by its addresses. */
export interface KnownInstance {
  readonly provider: string;
  readonly instanceId: string;
  readonly addresses: readonly string[];
}

/** How a host came to its resource, most trusted first. */
type MatchedBy = 'rule' | 'instanceId' | 'address';

/** A host and what it is billed as. */
export interface HostMatch {
  readonly host: string;
  readonly key: string;
  readonly by: MatchedBy;
  /** `likely`: an address may have belonged to another machine earlier in the month. */
  readonly confidence: 'certain' | 'likely';
  /** One sentence. */
  readonly evidence: string;
}

/** A host or resource that was not matched, with the reason as a sentence. */
export interface Unmatched {
  readonly host: string;
  readonly reason: string;
  /** Keys of resources that it may be: several claims, or one of the same name. */
  readonly candidates: readonly string[];
}

/** Everything, whichever side it is on: nothing is dropped. */
export interface Matching {
  readonly matches: readonly HostMatch[];
  /** Two claims that cannot both be true. */
  readonly ambiguous: readonly Unmatched[];
  readonly unmatchedHosts: readonly Unmatched[];
  /** The most expensive machines first come from the caller's order; this keeps it. */
  readonly unmatchedResources: readonly (BilledResource & { readonly isMachine: boolean })[];
}

interface Claim {
  readonly match: HostMatch | null;
  readonly ambiguous: Unmatched | null;
  readonly unmatched: Unmatched | null;
}

/**
 * Joins hosts to the resources of a bill: by the user's rule, else by the instance id that the host read of itself, else by its
 * address among the machines that a provider's API lists. A resource that two hosts claim by equal right goes to neither.
 */
export function matchHosts(
  hosts: readonly HostToMatch[],
  resources: readonly BilledResource[],
  instances: readonly KnownInstance[],
): Matching {
  const book = new ResourceBook(resources, instances);
  const claims = hosts.map((host) => book.claimOf(host));
  const { matches, contested } = settle(claims.flatMap(({ match }) => (match ? [match] : [])));
  const taken = new Set(matches.map(({ key }) => key));
  return {
    matches,
    ambiguous: [...claims.flatMap(({ ambiguous }) => (ambiguous ? [ambiguous] : [])), ...contested],
    unmatchedHosts: claims.flatMap(({ unmatched }) => (unmatched ? [unmatched] : [])),
    unmatchedResources: resources
      .filter(({ key }) => !taken.has(key))
      .map((resource) => ({ ...resource, isMachine: isMachine(resource.key, resource.resourceType) })),
  };
}

/** A rule beats what hosts say; between equals nobody wins. */
function settle(matches: readonly HostMatch[]) {
  const kept: HostMatch[] = [];
  const contested: Unmatched[] = [];
  for (const [key, claims] of grouped(matches.map((match) => [match.key, match] as const))) {
    const rules = claims.filter(({ by }) => by === 'rule');
    const strongest = rules.length > 0 ? rules : claims;
    if (strongest.length === 1) kept.push(...strongest);
    const losers = claims.filter((claim) => strongest.length > 1 || !strongest.includes(claim));
    for (const { host } of losers)
      contested.push({ host, reason: contestReason(host, strongest), candidates: [key] });
  }
  return { matches: kept, contested };
}

function contestReason(host: string, strongest: readonly HostMatch[]): string {
  const others = strongest.map((claim) => claim.host).filter((name) => name !== host);
  return strongest.length === 1
    ? `A rule says that ${others[0] ?? 'another host'} is billed as this resource.`
    : `${others.slice(0, 3).join(', ')} ${others.length === 1 ? 'says' : 'say'} to be the same machine; a rule decides which is.`;
}

class ResourceBook {
  readonly #keys: ReadonlySet<string>;
  readonly #byName: ReadonlyMap<string, readonly string[]>;
  readonly #byAddress: ReadonlyMap<string, readonly KnownInstance[]>;

  constructor(resources: readonly BilledResource[], instances: readonly KnownInstance[]) {
    this.#keys = new Set(resources.map(({ key }) => key));
    this.#byName = grouped(
      resources.flatMap(({ key, resourceName }) =>
        resourceName ? [[fold(resourceName), key] as const] : [],
      ),
    );
    this.#byAddress = grouped(
      instances.flatMap((instance) =>
        instance.addresses.map((address) => [fold(address), instance] as const),
      ),
    );
  }

  claimOf(host: HostToMatch): Claim {
    if (host.billedAs !== null) return this.#byRule(host, host.billedAs);
    const keys = host.cloud ? resourceKeysOf(host.cloud) : [];
    const found = keys.filter((key) => this.#keys.has(key));
    if (found.length > 0) return this.#byInstanceId(host, found);
    return this.#byItsAddress(host) ?? unmatched(host, noIdReason(host, keys), this.#sameName(host));
  }

  #byRule(host: HostToMatch, billedAs: string): Claim {
    const provider = host.cloud && isText(host.cloud.provider) ? host.cloud.provider : '';
    const named = this.#byName.get(fold(billedAs)) ?? [];
    const spelt = [...this.#keys].filter((key) => key === billedAs || key.endsWith(`:${fold(billedAs)}`));
    const keys = [...new Set([resourceKey(provider, billedAs), ...spelt, ...named])].filter((key) =>
      this.#keys.has(key),
    );
    const [key, ...others] = keys;
    if (key === undefined)
      return unmatched(host, `The rule names ${billedAs}, which is on no bill of this month.`, []);
    if (others.length > 0)
      return claim({
        ambiguous: {
          host: host.name,
          reason: `The rule ${billedAs} fits several resources.`,
          candidates: keys,
        },
      });
    return claim({
      match: {
        host: host.name,
        key,
        by: 'rule',
        confidence: 'certain',
        evidence: `Your rule: billed-as ${billedAs}.`,
      },
    });
  }

  #byInstanceId(host: HostToMatch, found: readonly string[]): Claim {
    const [key = '', ...others] = found;
    if (others.length > 0)
      return claim({
        ambiguous: {
          host: host.name,
          reason: 'What it says of itself fits several resources.',
          candidates: found,
        },
      });
    const { source, instanceId } = host.cloud ?? {};
    const told = isText(source) ? source : 'the host';
    const evidence = `The host is ${isText(instanceId) ? instanceId : key} by its ${told}.`;
    const confidence = told === 'cloud-init' ? 'likely' : 'certain';
    return claim({ match: { host: host.name, key, by: 'instanceId', confidence, evidence } });
  }

  #byItsAddress(host: HostToMatch): Claim | null {
    const instances = this.#byAddress.get(fold(host.address)) ?? [];
    const keys = [...new Set(instances.map(({ provider, instanceId }) => resourceKey(provider, instanceId)))];
    const billed = keys.filter((key) => this.#keys.has(key));
    const [key, ...others] = billed;
    if (key === undefined) return null;
    if (others.length > 0)
      return claim({
        ambiguous: {
          host: host.name,
          reason: `Several machines have the address ${host.address}.`,
          candidates: billed,
        },
      });
    const evidence = `The provider's API lists ${host.address} as an address of it.`;
    return claim({ match: { host: host.name, key, by: 'address', confidence: 'likely', evidence } });
  }

  #sameName(host: HostToMatch): readonly string[] {
    return this.#byName.get(fold(host.name)) ?? [];
  }
}

const fold = (text: string): string => text.trim().toLowerCase();

function grouped<T>(pairs: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [key, value] of pairs) map.set(key, [...(map.get(key) ?? []), value]);
  return map;
}

function claim(part: Partial<Claim>): Claim {
  return { match: null, ambiguous: null, unmatched: null, ...part };
}

function unmatched(host: HostToMatch, reason: string, candidates: readonly string[]): Claim {
  return claim({ unmatched: { host: host.name, reason, candidates } });
}

function noIdReason({ cloud }: HostToMatch, keys: readonly string[]): string {
  if (cloud === null) return 'It has not been read yet, so which machine it is is not known.';
  if (keys.length > 0) return `It is ${keys[0] ?? ''}, which is on no bill of this month.`;
  if (isText(cloud.provider)) return `It runs at ${cloud.provider} and does not tell its instance id.`;
  return 'It is on no cloud that we know: hardware of your own, or a provider without a metadata service.';
}
