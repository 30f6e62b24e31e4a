import { execFile } from 'node:child_process';
import type { FailureError } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { InventoryTaker, KeyInventory } from './authentication/keyInventory.ts';
import type { Hop, Route } from './config/route.ts';
import type { HostKeyPolicy } from './hostKeys/hostKeyPolicy.ts';
import { sshError } from './sshError.ts';

/** Which transport carries a host, and why, as one clause. */
export interface TransportChoice {
  readonly transport: 'ssh2' | 'openssh';
  readonly why: string;
}

/** What the choice looks at beside the configuration. */
interface ChoiceMeans {
  readonly policy: HostKeyPolicy;
  readonly takeInventory: InventoryTaker;
}

/**
 * ssh2 unless a hop's configuration asks for something that only the system's ssh has.
 * @throws FailureError `no-ssh` when the system's ssh is needed and there is none; `config` when the hosts file asks for ssh2 and ssh's
 *   configuration holds what ssh2 cannot do and what must not be passed over in silence: a ProxyCommand, a list of revoked keys.
 */
export async function chooseTransport(
  host: HostConfig,
  route: Route,
  { policy, takeInventory }: ChoiceMeans,
  program: string | null,
): Promise<TransportChoice> {
  if (host.transport === 'ssh2') {
    for (const hop of route.hops) refusePassingOver(hop);
    return { transport: 'ssh2', why: 'the hosts file says so' };
  }
  const reason =
    host.transport === 'openssh'
      ? 'the hosts file says so'
      : await firstReason(route, { policy, takeInventory });
  if (reason === null) return { transport: 'ssh2', why: 'nothing in its configuration needs the system ssh' };
  if (program !== null) return { transport: 'openssh', why: reason };
  throw sshError(
    'no-ssh',
    `the system's ssh is needed (${reason}) but no ssh program was found`,
    'Install OpenSSH, or set the transport of this host to ssh2 and give it a plain key.',
    { terminal: true },
  );
}

function refusePassingOver({ title, settings }: Hop): void {
  if (settings.proxyCommand !== null)
    throw notBySsh2(`${title} is reached by a ProxyCommand of ssh's configuration`, 'run');
  if (settings.revokedHostKeys !== null)
    throw notBySsh2(`the keys in ${settings.revokedHostKeys} are revoked for ${title}`, 'look up');
}

function notBySsh2(what: string, verb: string): FailureError {
  return sshError(
    'config',
    `${what}, which the transport ssh2 cannot ${verb}`,
    'Set the transport of this host to auto.',
    { terminal: true },
  );
}

async function firstReason(route: Route, means: ChoiceMeans): Promise<string | null> {
  for (const hop of route.hops) {
    const reason = await reasonOf(hop, means);
    if (reason !== null) return hop === route.target ? reason : `${hop.title}: ${reason}`;
  }
  return null;
}

async function reasonOf(hop: Hop, { policy, takeInventory }: ChoiceMeans): Promise<string | null> {
  const { settings } = hop;
  if (settings.proxyCommand !== null) return 'its configuration has a ProxyCommand';
  if (settings.certificateFiles.length > 0) return 'its configuration names a certificate';
  if (settings.pkcs11Provider !== null) return 'its configuration names a PKCS#11 token';
  if (settings.knownHostsCommand !== null) return 'its configuration has a KnownHostsCommand';
  if (settings.revokedHostKeys !== null) return 'its configuration has a list of revoked host keys';
  if ((await policy.known(hop)).some((line) => line.marker === 'cert-authority')) {
    return 'its host key is to be a certificate of an authority';
  }
  const inventory = await takeInventory(settings);
  return (
    keyReason(hop, inventory) ??
    ((await wantsKerberos(hop)) ? 'its configuration allows GSSAPI and there is a Kerberos ticket' : null)
  );
}

const isCertificate = (type: string | null) => type?.includes('-cert-v0') ?? false;
const isFido = (type: string | null) => type?.startsWith('sk-') ?? false;

function keyReason({ settings }: Hop, { files, agent }: KeyInventory): string | null {
  const certified = files.find((file) => file.hasCertificate);
  if (certified !== undefined) return `there is a certificate beside the key ${certified.path}`;
  if (!settings.identitiesOnly && agent.some((key) => isCertificate(key.type)))
    return 'the agent holds a certificate';
  const fido = files.find((file) => isFido(file.type));
  if (fido !== undefined && !settings.identitiesAreDefaults) return `the key ${fido.path} is a FIDO key`;
  const ordinary = files.some((file) => !isFido(file.type)) || agent.some((key) => !isFido(key.type));
  const onlyFido = fido !== undefined || agent.some((key) => isFido(key.type));
  return onlyFido && !ordinary ? 'the only keys here are FIDO keys' : null;
}

/** Distributions switch GSSAPI on for everybody, so the setting alone says nothing: a valid ticket does. */
async function wantsKerberos({ settings }: Hop): Promise<boolean> {
  if (!settings.gssapiAuthentication) return false;
  if (settings.preferredAuthentications?.some((name) => name.startsWith('gssapi')) === false) return false;
  return hasTicket();
}

const ticketProgram = 'klist';
const keepMs = 60_000;
let ticket: { readonly at: number; readonly found: Promise<boolean> } | null = null;

function hasTicket(): Promise<boolean> {
  if (ticket === null || Date.now() - ticket.at > keepMs) ticket = { at: Date.now(), found: askKlist() };
  return ticket.found;
}

/** `klist -s` prints nothing and succeeds when there is a ticket that has not run out. */
function askKlist(): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(ticketProgram, ['-s'], { timeout: 3000, windowsHide: true }, (error) => resolve(error === null));
  });
}
