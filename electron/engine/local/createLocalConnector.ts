import { FailureError } from '#shared/domain/failure.ts';
import type { Connector } from '../ssh/connection.ts';
import { createLocalConnection } from './localConnection.ts';

/**
 * This machine as a host: the same loop, run by its own /bin/sh, no network. `connect` takes no time and asks nothing.
 * @throws FailureError `no-shell` on a system without a POSIX shell.
 */
export function createLocalConnector(platform: NodeJS.Platform = process.platform): Connector {
  const open = new Set<{ close(): void }>();
  return {
    async connect(host, hooks) {
      if (platform === 'win32') {
        throw new FailureError({
          kind: 'no-shell',
          message: `${host.name} is this machine, and Windows has no /bin/sh to read it with`,
          words: '',
          remedy: 'Run Headroom inside WSL, or add the machine as an SSH host.',
          terminal: true,
        });
      }
      const connection = createLocalConnection(() => open.delete(connection));
      open.add(connection);
      hooks.onStep?.({ step: 'connect', outcome: 'ok', detail: 'this machine', failure: null, tookMs: 0 });
      return connection;
    },
    async close() {
      for (const connection of open) connection.close();
    },
  };
}
