/**
 * Our end of a loop, as a process that a test can kill: prints a line when the first sample arrived. On this machine, or on the host
 * of the argument: JSON of `host`, `trustFile` and `sshConfigFile`.
 */
import { createLocalConnector } from '#engine/local/createLocalConnector.ts';
import { createHostReader } from '#engine/probes/createHostReader.ts';
import { heartbeatSeconds, loopCommand } from '#engine/probes/lanes.ts';
import { remoteLoopScript } from '#engine/probes/remoteLoopScript.ts';
import type { Connection } from '#engine/ssh/connection.ts';
import { createConnector } from '#engine/ssh/createConnector.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import type { HostConfig } from '#shared/domain/host.ts';

const here: HostConfig = {
  name: 'here',
  address: 'localhost',
  transport: 'local',
  labels: {},
  intervalSeconds: 1,
  paused: false,
};

function connect(place: string | undefined): Promise<Connection> {
  const hooks = { signal: new AbortController().signal };
  if (place === undefined) return createLocalConnector().connect(here, hooks);
  const { host, ...options } = JSON.parse(place);
  const secrets = createMemorySecretStore();
  return createConnector({ ...options, secrets, ask: async () => ({ type: 'cancel' }) }).connect(host, hooks);
}

const connection = await connect(process.argv[2]);
const channel = await connection.exec(loopCommand(1, 60));
const reader = createHostReader({
  onSamples: (samples) => console.log(`${samples.length} samples`),
  onInventory: () => {},
  onGpuFailure: () => {},
});
channel.onStdout(reader.stdout);
channel.onStderr(reader.stderr);
channel.write(remoteLoopScript);
setInterval(() => channel.write('\n'), heartbeatSeconds * 1000);
