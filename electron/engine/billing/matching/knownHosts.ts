import type { HostToMatch } from '#shared/cost/matching/matchHosts.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { HostCloud } from '#shared/domain/hostCloud.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { FleetMember } from '../../fleet/guests.ts';
import type { HostIdentities, HostIdentity } from '../../store/hostIdentities.ts';

/** The label in hosts.yaml that says which resource a host is billed as: the user's rule. */
export const billedAsLabel = 'billed-as';

/** A host with its labels, as far as it is or was known. */
export interface KnownHost extends HostToMatch {
  readonly labels: HostConfig['labels'];
  /** Null for a host that is no longer listed: what it was is remembered, so that its last bill finds it. */
  readonly isListed: boolean;
}

interface Remembered {
  readonly cloud: HostCloud;
  readonly address: string;
  readonly labels: HostConfig['labels'];
}

/** A host of the list, with what it said where it is read now. */
export type ListedHost = Pick<FleetMember, 'config' | 'inventory'>;

/** Remembers what hosts say of themselves, and what a host was called and labelled when it said so. */
export class KnownHosts {
  readonly #saved = new Map<string, HostCloud>();

  /** Writes what is new since the last call; call now and then. */
  async remember(members: Iterable<FleetMember>, store: HostIdentities, nowMs: EpochMs): Promise<void> {
    const fresh: HostIdentity[] = [];
    for (const { config, inventory } of members) {
      const cloud = inventory?.cloud;
      if (!cloud || this.#saved.get(config.name) === cloud) continue;
      this.#saved.set(config.name, cloud);
      const body: Remembered = { cloud, address: config.address, labels: config.labels };
      fresh.push({ host: config.name, seenMs: nowMs, body: JSON.stringify(body) });
    }
    if (fresh.length > 0) await store.save(fresh);
  }

  /** Hosts of the fleet, and those that were of it once. */
  async all(members: readonly ListedHost[], store: HostIdentities | null): Promise<readonly KnownHost[]> {
    const remembered = new Map<string, Remembered>();
    for (const { host, body } of (await store?.all()) ?? []) {
      const read = readBody(body);
      if (read) remembered.set(host, read);
    }
    const listed = members.map(({ config, inventory }) => ({
      ...hostOf(
        config.name,
        config.address,
        config.labels,
        inventory?.cloud ?? remembered.get(config.name)?.cloud ?? null,
      ),
      isListed: true,
    }));
    const names = new Set(listed.map(({ name }) => name));
    const gone = [...remembered].filter(([name]) => !names.has(name));
    return [
      ...listed,
      ...gone.map(([name, { address, labels, cloud }]) => ({
        ...hostOf(name, address, labels, cloud),
        isListed: false,
      })),
    ];
  }
}

function hostOf(
  name: string,
  address: string,
  labels: HostConfig['labels'],
  cloud: HostCloud | null,
): Omit<KnownHost, 'isListed'> {
  return { name, address, labels, cloud, billedAs: labels[billedAsLabel]?.trim() || null };
}

/** What this program wrote; null where a file holds something else. */
function readBody(body: string): Remembered | null {
  try {
    const read: unknown = JSON.parse(body);
    if (typeof read !== 'object' || read === null || !('cloud' in read) || !('labels' in read)) return null;
    return read as Remembered;
  } catch {
    return null;
  }
}
