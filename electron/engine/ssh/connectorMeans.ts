import type { Ask, SecretStore } from './asking.ts';
import { createInventoryTaker } from './authentication/keyInventory.ts';
import { createKeyRing } from './authentication/keyRing.ts';
import { createSshResolver, type SshResolver } from './config/sshResolver.ts';
import { HandshakePlaces } from './handshakePlaces.ts';
import { createHostKeyPolicy } from './hostKeys/hostKeyPolicy.ts';
import { createKnownHostsReader } from './hostKeys/knownHosts.ts';
import { createTrustStore } from './hostKeys/trustStore.ts';
import { type Keepalive, usualKeepalive } from './keepalive.ts';
import type { OpensshMeans } from './openssh/opensshArguments.ts';
import { Semaphore } from './semaphore.ts';
import { SharedClients } from './ssh2/sharedClients.ts';
import type { Ssh2Means } from './ssh2/ssh2Route.ts';

/** What a connector needs from its shell. */
export interface ConnectorOptions {
  /** Our own trust store, `trusted_hosts` in the configuration folder. */
  readonly trustFile: string;
  readonly ask: Ask;
  readonly secrets: SecretStore;
  /** known_hosts files to read instead of those that ssh's configuration names. */
  readonly knownHostsFiles?: readonly string[];
  /** Path or name of the system's ssh; null for none, and then ssh's configuration is not read. Default `ssh`. */
  readonly ssh?: string | null;
  /** A configuration file instead of ~/.ssh/config and the system's (`ssh -F`). */
  readonly sshConfigFile?: string;
  /** Time for each hop's TCP connection, key exchange and login; questions to the user do not count. Default 20 s; for the system's ssh, all hops together, 120 s. */
  readonly handshakeTimeoutMs?: number;
  /** Default: 15 s, three times. */
  readonly keepalive?: Keepalive;
}

/** What all connections of a connector have in common. */
export interface ConnectorMeans {
  readonly resolver: SshResolver;
  readonly ssh2: Ssh2Means;
  readonly openssh: (program: string) => OpensshMeans;
  /** Machines with which ssh2 shares no algorithms, by title, until the app ends. */
  readonly beyondSsh2: Set<string>;
}

/** Measured: 64 at once connect 400 hosts at 50 ms round trip in 2.5 s; more only loads the loop. */
const handshakesAtOnce = 64;
/** sshd drops logins at random from the tenth at once on (MaxStartups 10:30:100). */
const handshakesPerJumpHost = 8;
const defaultTimeoutMs = 20_000;
/** As long as sshd waits (LoginGraceTime): a security key may have to be touched. */
const defaultLoginLimitMs = 120_000;

/** Prepares them from a shell's options; nothing is opened or read yet. */
export function prepareMeans(options: ConnectorOptions): ConnectorMeans {
  const { ask, secrets, knownHostsFiles, sshConfigFile } = options;
  const store = createTrustStore(options.trustFile);
  const policy = createHostKeyPolicy(createKnownHostsReader(), store, knownHostsFiles);
  const handshakes = new Semaphore(handshakesAtOnce);
  const keepalive = options.keepalive ?? usualKeepalive;
  const places = new HandshakePlaces(handshakes, handshakesPerJumpHost);
  return {
    resolver: createSshResolver({ ssh: options.ssh, configFile: sshConfigFile }),
    ssh2: {
      policy,
      secrets,
      ask,
      takeInventory: createInventoryTaker(),
      ring: createKeyRing(secrets),
      handshakes,
      jumpHosts: new SharedClients(handshakesPerJumpHost),
      limitMs: options.handshakeTimeoutMs ?? defaultTimeoutMs,
      keepalive,
    },
    openssh: (program) => ({
      program,
      loginLimitMs: options.handshakeTimeoutMs ?? defaultLoginLimitMs,
      configFile: sshConfigFile,
      knownHostsFiles: policy.files,
      replacesGlobal: knownHostsFiles !== undefined,
      places,
      keepalive,
    }),
    beyondSsh2: new Set(),
  };
}
