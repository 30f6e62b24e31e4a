/** Our end of a loop on this machine, as a process that a test can kill: prints a line when the first sample arrived. */
import { createLocalConnector } from '#engine/local/createLocalConnector.ts';
import { createHostReader } from '#engine/probes/createHostReader.ts';
import { heartbeatSeconds, loopCommand } from '#engine/probes/lanes.ts';
import { remoteLoopScript } from '#engine/probes/remoteLoopScript.ts';
import type { HostConfig } from '#shared/domain/host.ts';

const host: HostConfig = {
  name: 'here',
  address: 'localhost',
  transport: 'local',
  labels: {},
  intervalSeconds: 1,
  paused: false,
};
const connection = await createLocalConnector().connect(host, { signal: new AbortController().signal });
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
