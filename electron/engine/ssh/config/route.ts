import type { HostConfig } from '#shared/domain/host.ts';
import { sshError } from '../sshError.ts';
import { parseJumpSpec } from './jumpSpec.ts';
import type { SshResolver } from './sshResolver.ts';
import type { SshOverrides, SshSettings } from './sshSettings.ts';

/** One machine on the way to a host, the host itself being the last. */
export interface Hop {
  /** What ssh is told: an alias or an address. */
  readonly alias: string;
  readonly overrides: SshOverrides;
  readonly settings: SshSettings;
  /** `10.0.0.1:22`, for questions and messages. */
  readonly address: string;
  /** `ops@10.0.0.1:22` or `jump host ops@10.0.0.1:22`, as messages name it. */
  readonly title: string;
  /** Name under which its host key is kept: the HostKeyAlias, else the host name, with the port when it is not 22. */
  readonly keyName: string;
}

/** The way to a host: its jump hosts, nearest first, and itself. */
export interface Route {
  readonly hops: readonly Hop[];
  readonly target: Hop;
  /** Where the settings come from, for the step `config`. */
  readonly source: string;
}

const longestChain = 8;

/**
 * Resolves a host and every jump host on the way. As in OpenSSH, the settings of the command line hold for the host alone;
 * the first jump host of a chain may have a jump of its own in ssh's configuration, the others are reached through the one
 * before. An identity of the hosts file is also offered to jump hosts for which ssh's configuration names none.
 * @throws FailureError `config`
 */
export async function resolveRoute(host: HostConfig, resolver: SshResolver): Promise<Route> {
  const overrides: SshOverrides = {
    ...(host.user === undefined ? {} : { user: host.user }),
    ...(host.port === undefined ? {} : { port: host.port }),
    ...(host.identity === undefined ? {} : { identity: host.identity }),
    ...(host.jump === undefined ? {} : { jump: host.jump }),
  };
  if (host.jump !== undefined) parseJumpSpec(host.jump);
  const { settings, source } = await resolver.resolve(host.address, overrides);
  const target = makeHop(host.address, overrides, settings, false);
  const jumps = await resolveJumps(settings.proxyJump, host.identity, resolver, [host.address]);
  return { hops: [...jumps, target], target, source };
}

async function resolveJumps(
  spec: string | null,
  identity: string | undefined,
  resolver: SshResolver,
  above: readonly string[],
): Promise<readonly Hop[]> {
  if (spec === null) return [];
  const hops: Hop[] = [];
  for (const [index, stop] of parseJumpSpec(spec).entries()) {
    refuseLoop(stop.alias, [...above, ...hops.map((hop) => hop.alias)]);
    const overrides = index === 0 ? stop.overrides : { ...stop.overrides, jump: 'none' };
    const hop = await resolveHop(stop.alias, overrides, identity, resolver);
    if (index === 0)
      hops.push(...(await resolveJumps(hop.settings.proxyJump, identity, resolver, [...above, stop.alias])));
    hops.push(hop);
  }
  return hops;
}

async function resolveHop(
  alias: string,
  overrides: SshOverrides,
  identity: string | undefined,
  resolver: SshResolver,
): Promise<Hop> {
  const { settings } = await resolver.resolve(alias, overrides);
  if (identity === undefined || !settings.identitiesAreDefaults)
    return makeHop(alias, overrides, settings, true);
  const withIdentity = { ...overrides, identity };
  return makeHop(alias, withIdentity, (await resolver.resolve(alias, withIdentity)).settings, true);
}

/** The same alias may stand twice in a chain with different ports, but not without end. */
function refuseLoop(alias: string, above: readonly string[]): void {
  if (above.length <= longestChain) return;
  throw sshError(
    'config',
    `the chain of jump hosts is longer than ${longestChain}: ${[...above, alias].join(', ')}`,
    'Look for jump hosts in ~/.ssh/config that name each other.',
    { terminal: true },
  );
}

function makeHop(alias: string, overrides: SshOverrides, settings: SshSettings, isJump: boolean): Hop {
  const { hostname, port, user, hostKeyAlias } = settings;
  const shown = hostname.includes(':') ? `[${hostname}]` : hostname;
  const address = `${shown}:${port}`;
  return {
    alias,
    overrides,
    settings,
    address,
    title: `${isJump ? 'jump host ' : ''}${user}@${address}`,
    keyName: hostKeyAlias ?? knownHostsName(hostname, port),
  };
}

/** A machine's name in known_hosts: lower case, `[name]:port` when the port is not 22. */
function knownHostsName(hostname: string, port: number): string {
  const name = hostname.toLowerCase();
  return port === 22 ? name : `[${name}]:${port}`;
}
