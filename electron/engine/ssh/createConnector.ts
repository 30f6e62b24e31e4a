import { FailureError } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { connectHost, inspectHost } from './connectHost.ts';
import type { ConnectHooks, Connection, Connector } from './connection.ts';
import { type ConnectorOptions, prepareMeans } from './connectorMeans.ts';
import type { HostKeyReport } from './inspectHostKeys.ts';
import { namedFor, sshError } from './sshError.ts';
import { stepOfFailure } from './stepOfFailure.ts';
import { createStepReporter, type StepReporter } from './stepReporter.ts';

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
  /** Lets go of the open jump hosts: after the machine slept they are dead, and whoever connects through one would wait for its end. */
  forgetJumpHosts(): void;
}

/** Opens connections by ssh2 or the system's ssh, whichever a host needs; see `chooseTransport`. */
export function createConnector(options: ConnectorOptions): SshConnector {
  const means = prepareMeans(options);
  const open = new Set<Connection>();
  return {
    connect: (host, hooks) =>
      named(host, hooks, async (steps) => {
        const connection = await connectHost(host, steps, hooks.signal, means);
        open.add(connection);
        connection.onClose(() => open.delete(connection));
        return connection;
      }),
    inspectHostKeys: (host, hooks) =>
      named(host, hooks, (steps) => inspectHost(host, steps, hooks.signal, means)),
    async trustHostKey({ hop, key, verdict }) {
      if (verdict.type === 'trusted') return;
      if (verdict.type !== 'unknown') throw neverTrusted(hop.title);
      await means.ssh2.policy.trust(hop, key);
    },
    forgetJumpHosts: () => means.ssh2.jumpHosts.closeAll(),
    async close() {
      for (const connection of open) connection.close();
      means.ssh2.jumpHosts.closeAll();
    },
  };
}

/** Runs an errand for a host; its failure is reported as a step, if it was not yet, and names the host. */
async function named<T>(
  host: HostConfig,
  { onStep }: ConnectHooks,
  errand: (steps: StepReporter) => Promise<T>,
): Promise<T> {
  const steps = createStepReporter(onStep);
  try {
    return await errand(steps);
  } catch (error) {
    if (error instanceof FailureError) steps.failed(stepOfFailure(error.failure.kind), error.failure);
    throw namedFor(host.name, error);
  }
}

function neverTrusted(title: string): FailureError {
  return sshError(
    'host-key-changed',
    `the key of ${title} is changed, revoked or replaced by a certificate and is not trusted here`,
    'Remove the old line from the known hosts file that holds it, once you know why the key changed.',
    { terminal: true },
  );
}
