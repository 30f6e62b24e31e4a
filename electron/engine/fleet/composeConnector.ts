import type { Connector } from '../ssh/connection.ts';

/** Sends hosts of transport `local` to this machine's connector and all others to SSH. */
export function composeConnector(ssh: Connector, local: Connector): Connector {
  return {
    connect: (host, hooks) => (host.transport === 'local' ? local : ssh).connect(host, hooks),
    close: async () => {
      await Promise.all([ssh.close(), local.close()]);
    },
  };
}
