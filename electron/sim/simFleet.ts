/**
 * Entry point of the simulated fleet: `startSimFleet({ fleet: { gpus: 800, seed: 1 }, clock: Date.now })` starts real SSH servers
 * on loopback, one per host, that answer as GPU hosts do; `simHosts(fleet)` lists what a client needs to reach them.
 * For readings without servers (history, tests): `planFleet` and `gpuAt`.
 */
import type { EpochMs } from '#shared/domain/units.ts';
import { type HostPlace, hostPlaces } from './addresses.ts';
import { type FaultPlan, faultOf } from './faults.ts';
import type { FleetSpec, SimHostSpec } from './fleetSpec.ts';
import { makeKeyPair } from './keyPair.ts';
import { type FleetPlan, planFleet } from './plan/planFleet.ts';
import { type HostServer, startHostServer } from './server/hostServer.ts';
import { readKey } from './server/login.ts';
import { TickWheel } from './server/tickWheel.ts';

/** How to start a fleet. */
export interface SimFleetOptions {
  /** A planned fleet, or what to plan one from. */
  readonly fleet: FleetSpec | FleetPlan;
  /** Time on the hosts; `Date.now` for a live one. */
  readonly clock: () => EpochMs;
  readonly faults?: FaultPlan;
  /** An OpenSSH public key that may log in; without one the fleet makes a key pair of its own. */
  readonly authorizedKey?: string;
  /** A password that may log in, besides the key. */
  readonly password?: string;
  /** A round trip on the network to every host; default 0, loopback as it is. */
  readonly roundTripMs?: number;
  /** Told just before each round of rows is handed to a socket. */
  readonly onRound?: (host: string) => void;
}

/** A simulated host, as a client meets it. */
export interface SimHostAccess {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Its host key as a line of known_hosts has it: `ssh-ed25519 AAAA...`. */
  readonly hostKey: string;
  /** The fleet's own private key in OpenSSH form; null where `authorizedKey` was given. */
  readonly privateKey: string | null;
}

/** A fleet that runs. */
export interface SimFleet {
  readonly spec: FleetSpec;
  readonly hosts: readonly SimHostAccess[];
  /** Cuts every connection and stops listening. */
  stop(): Promise<void>;
}

const user = 'headroom';

interface Keys {
  readonly hostKey: { readonly private: string; readonly public: string };
  readonly otherHostKey: string;
  readonly login: { readonly private: string | null; readonly public: string };
}

function makeKeys(authorizedKey: string | undefined): Keys {
  const login = authorizedKey ? { private: null, public: authorizedKey } : makeKeyPair();
  return { hostKey: makeKeyPair(), otherHostKey: makeKeyPair().private, login };
}

/** Starts one host, unless nothing is to listen there. */
async function startHost(
  spec: SimHostSpec,
  place: HostPlace,
  options: SimFleetOptions,
  keys: Keys,
  wheel: TickWheel,
): Promise<HostServer | null> {
  const faults = options.faults?.[spec.name] ?? [];
  if (spec.state === 'unreachable' || faultOf(faults, 'unreachable')) return null;
  const key = faultOf(faults, 'wrongHostKey') ? keys.otherHostKey : keys.hostKey.private;
  const rule = { key: readKey(keys.login.public), password: options.password ?? null };
  const { clock, onRound = null, roundTripMs = 0 } = options;
  const host = { spec, faults, wheel, clock, onRound, roundTripMs };
  return startHostServer(host, key, rule, place);
}

/**
 * Starts a fleet's servers. All hosts share one host key and one login; each has its own address or port.
 * @throws the error of `listen` when an address or port is taken; nothing is left running then.
 */
export async function startSimFleet(options: SimFleetOptions): Promise<SimFleet> {
  const spec = 'hosts' in options.fleet ? options.fleet : planFleet(options.fleet);
  const keys = makeKeys(options.authorizedKey);
  const places = await hostPlaces(spec.hosts.length, process.platform);
  const wheel = new TickWheel();
  const servers: HostServer[] = [];
  const hosts: SimHostAccess[] = [];
  const stop = async () => {
    wheel.stop();
    await Promise.all(servers.map((server) => server.stop()));
  };
  try {
    for (const [at, host] of spec.hosts.entries()) {
      const place = places[at] ?? { address: '127.0.0.1', port: 0 };
      const server = await startHost(host, place, options, keys, wheel);
      if (server) servers.push(server);
      const { name, labels } = host;
      // A host that is switched off keeps its address; port 9 (discard) stands for it where ports are handed out late.
      const { address, port } = server ?? { address: place.address, port: place.port || 9 };
      hosts.push({
        name,
        labels,
        address,
        port,
        user,
        hostKey: keys.hostKey.public,
        privateKey: keys.login.private,
      });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { spec, hosts, stop };
}

/** What a shell needs to reach each host: the glue to the engine's demo is made of this. */
export function simHosts(fleet: SimFleet): readonly SimHostAccess[] {
  return fleet.hosts;
}
