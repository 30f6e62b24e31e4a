import type { Duplex } from 'node:stream';
import type { Client } from 'ssh2';
import { FailureError } from '#shared/domain/failure.ts';
import type { Ask, SecretStore } from '../asking.ts';
import { rankIdentities } from '../authentication/identities.ts';
import type { InventoryTaker } from '../authentication/keyInventory.ts';
import type { KeyRing } from '../authentication/keyRing.ts';
import { createPasswordSource } from '../authentication/passwords.ts';
import { forwardFailure } from '../channelFailure.ts';
import type { Hop } from '../config/route.ts';
import { Deadline } from '../deadline.ts';
import type { HostKey } from '../hostKeys/hostKey.ts';
import type { HostKeyPolicy } from '../hostKeys/hostKeyPolicy.ts';
import type { Keepalive } from '../keepalive.ts';
import { createPrompting, type Prompting } from '../prompting.ts';
import type { Release, Semaphore } from '../semaphore.ts';
import { sshError } from '../sshError.ts';
import { stepOfFailure } from '../stepOfFailure.ts';
import type { StepReporter } from '../stepReporter.ts';
import { forwardOut } from './forwardOut.ts';
import { timeoutFailure } from './handshakeFailure.ts';
import { LoginAttempts } from './loginAttempts.ts';
import type { SharedClient, SharedClients } from './sharedClients.ts';
import { type FailableConnection, wrapClient } from './ssh2Connection.ts';
import { logIn } from './ssh2Login.ts';
import { openTcp } from './tcpSocket.ts';

/** What all ssh2 connections of a connector have in common. */
export interface Ssh2Means {
  readonly policy: HostKeyPolicy;
  readonly takeInventory: InventoryTaker;
  readonly ring: KeyRing;
  readonly secrets: SecretStore;
  readonly ask: Ask;
  /** Places for handshakes, all hosts together. */
  readonly handshakes: Semaphore;
  readonly jumpHosts: SharedClients;
  /** Time for TCP, key exchange and login of one hop, without the time a person takes to answer. */
  readonly limitMs: number;
  readonly keepalive: Keepalive;
}

/** On whose behalf one connection is made. */
export interface Ssh2Errand {
  /** Name of the host. */
  readonly host: string;
  readonly steps: StepReporter;
  readonly signal: AbortSignal;
}

/** Judges a hop's key instead of the policy; what it throws ends the login before anything is authenticated. */
type KeyCheck = (key: HostKey, prompting: Prompting) => Promise<void>;

interface LoggedIn {
  readonly client: Client;
  /** The jump host below, still held. */
  readonly below: SharedClient | null;
}

/** Connects to the last of `hops` through the others. @throws FailureError */
export async function connectBySsh2(
  hops: readonly Hop[],
  why: string,
  errand: Ssh2Errand,
  means: Ssh2Means,
): Promise<FailableConnection> {
  const { client, below } = await logInThrough(hops, errand, means);
  const target = lastOf(hops);
  const connection = wrapClient(client, target.title, why, means.keepalive);
  if (below === null) return connection;
  const stopListening = below.onDown((words) => connection.fail(jumpDied(hops, words)));
  connection.onClose(() => {
    stopListening();
    below.release();
  });
  return connection;
}

/**
 * Reads the key of the last of `hops` without logging in there; the hops before it are logged in to.
 * @throws FailureError
 */
export async function readKeyBySsh2(
  hops: readonly Hop[],
  errand: Ssh2Errand,
  means: Ssh2Means,
): Promise<HostKey> {
  let seen: HostKey | null = null;
  const check: KeyCheck = async (key) => {
    seen = key;
    throw sshError('closed', 'the key was read', '');
  };
  try {
    const { client, below } = await logInThrough(hops, errand, means, check);
    client.end();
    below?.release();
  } catch (error) {
    if (seen === null) throw error;
  }
  if (seen === null)
    throw sshError('host-key-unverifiable', `${lastOf(hops).title} presented no key`, 'Look at its sshd.');
  return seen;
}

async function logInThrough(
  hops: readonly Hop[],
  errand: Ssh2Errand,
  means: Ssh2Means,
  check?: KeyCheck,
): Promise<LoggedIn> {
  const hop = lastOf(hops);
  const via = hops.slice(0, -1);
  const below = via.length === 0 ? null : await shareJumpHost(via, errand, means);
  const releases: Release[] = [];
  const freePlaces = () => {
    for (const release of releases) release();
  };
  try {
    if (below !== null) releases.push(await below.handshakes.acquire(errand.signal));
    releases.push(await means.handshakes.acquire(errand.signal));
    const prepared = await prepareLogin(hop, means);
    const socket = await openSocket(hop, below, via, errand, means.limitMs);
    return { client: await logInAt(hop, socket, prepared, errand, means, freePlaces, check), below };
  } catch (error) {
    below?.release();
    if (error instanceof FailureError) errand.steps.failed(stepOfFailure(error.failure.kind), error.failure);
    throw error;
  } finally {
    freePlaces();
  }
}

/** A jump host is opened once for all hosts behind it, and outlives the errand that opened it. */
function shareJumpHost(via: readonly Hop[], errand: Ssh2Errand, means: Ssh2Means): Promise<SharedClient> {
  const key = JSON.stringify(
    via.map((hop) => [hop.title, hop.keyName, hop.settings.identityFiles, hop.settings.identityAgent]),
  );
  return means.jumpHosts.acquire(
    key,
    async (signal) => {
      const { client, below } = await logInThrough(via, { ...errand, signal }, means);
      if (below === null) return client;
      const stopListening = below.onDown(() => client.destroy());
      client.on('close', () => {
        stopListening();
        below.release();
      });
      return client;
    },
    errand.signal,
  );
}

async function openSocket(
  hop: Hop,
  below: SharedClient | null,
  via: readonly Hop[],
  { steps, signal }: Ssh2Errand,
  limitMs: number,
): Promise<Duplex> {
  if (below === null) return openTcp(hop, steps, signal, limitMs);
  const { title } = lastOf(via);
  const { hostname, port } = hop.settings;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeoutFailure(hop, `${title} opened no way to it`)), limitMs);
  });
  try {
    const stream = await Promise.race([forwardOut(below.client, hostname, port), tooLate]);
    steps.ok('connect', `${hop.title} answers through ${title}`);
    return stream;
  } catch (error) {
    throw error instanceof FailureError ? error : forwardFailure(title, hop.title, error);
  } finally {
    clearTimeout(timer);
  }
}

/** What is known and held for one hop, gathered before its socket opens: a server that hangs up early must find us listening. */
async function prepareLogin(hop: Hop, { policy, takeInventory }: Ssh2Means) {
  return { inventory: await takeInventory(hop.settings), known: await policy.known(hop) };
}

async function logInAt(
  hop: Hop,
  socket: Duplex,
  { inventory, known }: Awaited<ReturnType<typeof prepareLogin>>,
  { host, steps, signal }: Ssh2Errand,
  { policy, ring, secrets, ask, limitMs, keepalive }: Ssh2Means,
  freePlaces: () => void,
  check?: KeyCheck,
): Promise<Client> {
  let clock: Deadline | null = null;
  const prompting = createPrompting({
    ask,
    signal,
    host,
    hop: hop.address,
    onOpen: () => {
      clock?.pause();
      // A person may take minutes: the other hosts must not wait for them.
      freePlaces();
    },
    onClose: () => clock?.resume(),
  });
  const identities = rankIdentities(hop.settings, inventory, ring);
  const passwords = createPasswordSource(hop, secrets, prompting);
  const attempts = new LoginAttempts(hop, { identities, passwords, problems: inventory.problems }, prompting);
  const verify = async (key: HostKey) => {
    await (check === undefined ? policy.verify(hop, key, prompting) : check(key, prompting));
    steps.ok('host-key', `${hop.title} has the trusted key ${key.fingerprint} (${key.type})`);
  };
  const knownTypes = known.filter((line) => line.marker === 'host').map((line) => line.key.type);
  const request = { hop, socket, signal, knownTypes, verify, attempts, keepalive };
  const client = await logIn(request, (expire) => {
    clock = new Deadline(limitMs, expire);
    return clock;
  });
  steps.ok('authentication', `logged in to ${hop.title} by ${attempts.last()}`);
  return client;
}

function jumpDied(hops: readonly Hop[], words: string) {
  const jump = lastOf(hops.slice(0, -1));
  return sshError(
    'jump',
    `the connection to ${jump.title}, through which ${lastOf(hops).title} is reached, was lost`,
    'It will be connected again.',
    { words },
  ).failure;
}

/** A route has at least its target. */
function lastOf(hops: readonly Hop[]): Hop {
  const hop = hops.at(-1);
  if (hop === undefined) throw new Error('a route without hops');
  return hop;
}
