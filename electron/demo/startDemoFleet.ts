import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoFleet } from '#engine/engineTypes.ts';
import { createConnector } from '#engine/ssh/createConnector.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { type SimFleet, type SimHostAccess, startSimFleet } from '#sim/simFleet.ts';
import { demoPastOf } from './demoPast.ts';
import { demoQuotes } from './demoQuotes.ts';

const seed = 1;
const demoIntervalSeconds = 2;

/**
 * The demo: simulated hosts over real SSH on loopback. Their key and their trust live in a folder of their own that goes when the
 * demo stops; the user's keys, known_hosts and trust file take no part.
 */
export async function startDemoFleet(gpus: number): Promise<DemoFleet> {
  const fleet = await startSimFleet({ fleet: { gpus, seed }, clock: Date.now });
  return {
    ...(await reachFleet(fleet, demoIntervalSeconds)),
    past: demoPastOf(fleet.spec),
    quotes: demoQuotes(fleet.spec),
  };
}

/** Makes a running simulated fleet one that the engine can read; stopping it stops the fleet. */
export async function reachFleet(fleet: SimFleet, everySeconds: number): Promise<DemoFleet> {
  const folder = await mkdtemp(join(tmpdir(), 'headroom-demo-'));
  const identity = join(folder, 'id');
  const trustFile = join(folder, 'trusted_hosts');
  await writeFile(identity, fleet.hosts[0]?.privateKey ?? '', { mode: 0o600 });
  await writeFile(trustFile, fleet.hosts.map(trustLine).join(''), { mode: 0o600 });
  const connector = createConnector({
    trustFile,
    knownHostsFiles: [],
    // The user's ssh configuration (a `Host *` with a jump host, say) is not about these hosts.
    ssh: null,
    ask: async () => ({ type: 'cancel' }),
    secrets: createMemorySecretStore(),
  });
  return {
    hosts: fleet.hosts.map((host) => demoHost(host, identity, everySeconds)),
    connector,
    stop: async () => {
      await fleet.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function demoHost(host: SimHostAccess, identity: string, intervalSeconds: number): HostConfig {
  const { name, address, port, user, labels } = host;
  return { name, address, port, user, labels, identity, transport: 'ssh2', intervalSeconds, paused: false };
}

/** A line of known_hosts. */
function trustLine({ address, port, hostKey }: SimHostAccess): string {
  return `${port === 22 ? address : `[${address}]:${port}`} ${hostKey}\n`;
}
