import { FailureError } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { Ask, SecretStore } from './asking.ts';
import { createKeyRing } from './authentication/keyRing.ts';
import { resolveRoute } from './config/route.ts';
import { createSshResolver } from './config/sshResolver.ts';
import type { ConnectHooks, Connection, Connector } from './connection.ts';
import { createHostKeyPolicy } from './hostKeys/hostKeyPolicy.ts';
import { createKnownHostsReader } from './hostKeys/knownHosts.ts';
import { createTrustStore } from './hostKeys/trustStore.ts';
import { type HostKeyReport, inspectRoute } from './inspectHostKeys.ts';
import type { OpensshMeans } from './openssh/opensshArguments.ts';
import { connectByOpenssh } from './openssh/opensshRoute.ts';
import { Semaphore } from './semaphore.ts';
import { SharedClients } from './ssh2/sharedClients.ts';
import { connectBySsh2, type Ssh2Means } from './ssh2/ssh2Route.ts';
import { namedFor, sshError } from './sshError.ts';
import { stepOfFailure } from './stepOfFailure.ts';
import { createStepReporter, type StepReporter } from './stepReporter.ts';
import { chooseTransport, type TransportChoice } from './transportChoice.ts';

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
  /** Time for each hop's TCP connection, key exchange and login; questions to the user do not count. Default 20 s. */
  readonly handshakeTimeoutMs?: number;
}

/** A Connector over SSH, which can also tell and trust host keys. */
export interface SshConnector extends Connector {
  /**
   * The host keys on the way to a host, nearest hop first, up to and with the first that is not trusted: what lies behind an
   * untrusted hop cannot be asked. Nobody is logged in to, save trusted jump hosts.
   * @throws FailureError when a hop cannot be reached.
   */
  inspectHostKeys(host: HostConfig, hooks: ConnectHooks): Promise<readonly HostKeyReport[]>;
  /** Keeps a reported key as trusted. @throws FailureError for a changed or revoked key, which is never trusted here. */
  trustHostKey(report: HostKeyReport): Promise<void>;
}

const handshakesAtOnce = 64;
const handshakesPerJumpHost = 8;
const defaultTimeoutMs = 20_000;

/** Opens connections by ssh2 or the system's ssh, whichever a host needs; see `chooseTransport`. */
export function createConnector(options: ConnectorOptions): SshConnector {
  const { ask, secrets, knownHostsFiles, sshConfigFile } = options;
  const resolver = createSshResolver({ ssh: options.ssh, configFile: sshConfigFile });
  const store = createTrustStore(options.trustFile);
  const policy = createHostKeyPolicy(createKnownHostsReader(), store, knownHostsFiles);
  const ssh2Means: Ssh2Means = {
    policy,
    secrets,
    ask,
    ring: createKeyRing(secrets),
    handshakes: new Semaphore(handshakesAtOnce),
    jumpHosts: new SharedClients(handshakesPerJumpHost),
    limitMs: options.handshakeTimeoutMs ?? defaultTimeoutMs,
  };
  const opensshMeans = (program: string): OpensshMeans => ({
    program,
    configFile: sshConfigFile,
    knownHostsFiles: policy.files,
    replacesGlobal: knownHostsFiles !== undefined,
  });
  /** Hosts with which ssh2 shares no algorithms, until the app ends. */
  const beyondSsh2 = new Set<string>();
  const open = new Set<Connection>();

  const prepare = async (host: HostConfig, steps: StepReporter) => {
    const route = await resolveRoute(host, resolver);
    const program = await resolver.program();
    const routine = await chooseTransport(host, route, policy, program);
    const fallsBack = routine.transport === 'ssh2' && host.transport === 'auto' && program !== null;
    const choice = fallsBack && beyondSsh2.has(route.target.title) ? byExchange : routine;
    steps.ok('config', `${route.target.title} ${route.source}; ${choice.transport}: ${choice.why}`);
    return { route, program, choice, fallsBack };
  };

  const connectRoute = async (
    host: HostConfig,
    hooks: ConnectHooks,
    steps: StepReporter,
  ): Promise<Connection> => {
    const { signal } = hooks;
    const { route, program, choice, fallsBack } = await prepare(host, steps);
    const errand = { host: host.name, steps, signal };
    const byOpenssh = ({ why }: TransportChoice) => {
      if (program === null) throw noProgram();
      const { handshakes } = ssh2Means;
      return connectByOpenssh(route.hops, why, { ...errand, ask, policy, handshakes }, opensshMeans(program));
    };
    if (choice.transport === 'openssh') return byOpenssh(choice);
    try {
      return await connectBySsh2(route.hops, choice.why, errand, ssh2Means);
    } catch (error) {
      if (!fallsBack || !(error instanceof FailureError) || error.failure.kind !== 'key-exchange')
        throw error;
      beyondSsh2.add(route.target.title);
      return byOpenssh(byExchange);
    }
  };

  return {
    async connect(host, hooks) {
      const steps = createStepReporter(hooks.onStep);
      try {
        refuseLocal(host);
        const connection = await connectRoute(host, hooks, steps);
        open.add(connection);
        connection.onClose(() => open.delete(connection));
        return connection;
      } catch (error) {
        const named = namedFor(host.name, error);
        if (error instanceof FailureError) steps.failed(stepOfFailure(error.failure.kind), error.failure);
        throw named;
      }
    },
    async inspectHostKeys(host, hooks) {
      const steps = createStepReporter(hooks.onStep);
      try {
        const { route, program, choice } = await prepare(host, steps);
        const errand = { host: host.name, steps, signal: hooks.signal };
        const means = choice.transport === 'openssh' && program !== null ? opensshMeans(program) : null;
        return await inspectRoute(route, errand, ssh2Means, means);
      } catch (error) {
        throw namedFor(host.name, error);
      }
    },
    async trustHostKey({ hop, key, verdict }) {
      if (verdict.type === 'trusted') return;
      if (verdict.type !== 'unknown') throw neverTrusted(hop.title);
      await policy.trust(hop, key);
    },
    async close() {
      for (const connection of open) connection.close();
      ssh2Means.jumpHosts.closeAll();
    },
  };
}

const byExchange: TransportChoice = {
  transport: 'openssh',
  why: 'ssh2 shares no key exchange, host key type or cipher with it',
};

function refuseLocal(host: HostConfig): void {
  if (host.transport !== 'local') return;
  throw sshError('config', 'this machine is read without SSH', 'This is a fault of the app; report it.', {
    terminal: true,
  });
}

function noProgram(): FailureError {
  return sshError('no-ssh', 'no ssh program was found', 'Install OpenSSH.', { terminal: true });
}

function neverTrusted(title: string): FailureError {
  return sshError(
    'host-key-changed',
    `the key of ${title} is changed, revoked or replaced by a certificate and is not trusted here`,
    'Remove the old line from the known hosts file that holds it, once you know why the key changed.',
    { terminal: true },
  );
}
