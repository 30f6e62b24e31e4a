import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createLocalConnector } from '#engine/local/createLocalConnector.ts';
import { createLocalFactsSource } from '#engine/local/localFactsSource.ts';
import { createHostReader } from '#engine/probes/createHostReader.ts';
import { loopCommand } from '#engine/probes/lanes.ts';
import { remoteLoopScript } from '#engine/probes/remoteLoopScript.ts';
import type { Failure } from '#shared/domain/failure.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { hasProgram } from './loopHarness.ts';

const host: HostConfig = {
  name: 'here',
  address: 'localhost',
  transport: 'local',
  labels: {},
  intervalSeconds: 1,
  paused: false,
};
const hooks = { signal: new AbortController().signal };

async function connect() {
  const connector = createLocalConnector();
  onTestFinished(() => connector.close());
  return connector.connect(host, hooks);
}

it.skipIf(hasProgram('nvidia-smi'))(
  'reads this machine without a GPU: a sentence, and its facts',
  async () => {
    const connection = await connect();
    const channel = await connection.exec(loopCommand(1, 1));
    const inventories: HostInventory[] = [];
    const failures: (Failure | null)[] = [];
    const reader = createHostReader(
      {
        onSamples: () => {},
        onInventory: (inventory) => inventories.push(inventory),
        onGpuFailure: (failure) => failures.push(failure),
      },
      { host: host.name, slowSeconds: 1, moreFacts: createLocalFactsSource() },
    );
    channel.onStdout(reader.stdout);
    channel.onStderr(reader.stderr);
    channel.write(remoteLoopScript);
    const heartbeat = setInterval(() => channel.write('\n'), 500);
    onTestFinished(() => clearInterval(heartbeat));
    await expect.poll(() => failures[0]?.kind, { timeout: 10_000 }).toBe('nvidia-smi-missing');
    await expect.poll(() => inventories.length, { timeout: 10_000 }).toBeGreaterThan(2);
    const facts = inventories.at(-1)?.facts;
    expect(facts).toMatchObject({
      cpuCount: expect.any(Number),
      hostname: expect.any(String),
      load15: expect.any(Number),
    });
    expect(facts?.memoryTotalBytes).toBeGreaterThan(1e8);
    const ended = new Promise((resolve) => channel.onExit(resolve));
    channel.end();
    expect(await ended).toEqual({ code: 0, signal: null });
  },
);

it('ends its commands when it is closed, and tells its listeners', async () => {
  const connection = await connect();
  const channel = await connection.exec('exec sleep 600');
  const told: unknown[] = [];
  connection.onClose((failure) => told.push(failure));
  const ended = new Promise((resolve) => channel.onExit(resolve));
  connection.close();
  expect(await ended).toEqual({ code: null, signal: 'SIGTERM' });
  expect(told).toEqual([null]);
  await expect(connection.exec('true')).rejects.toMatchObject({ failure: { kind: 'closed' } });
});

it('forwards to a port of this machine, and names one where nothing listens', async () => {
  const server = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const connection = await connect();
  const stream = await connection.forward('127.0.0.1', port);
  expect(String((await once(stream, 'data'))[0])).toBe('hello');
  stream.destroy();
  server.close();
  await once(server, 'close');
  await expect(connection.forward('127.0.0.1', port)).rejects.toMatchObject({ failure: { kind: 'refused' } });
});

it('refuses on a system without a POSIX shell, for good', async () => {
  await expect(createLocalConnector('win32').connect(host, hooks)).rejects.toMatchObject({
    failure: { kind: 'no-shell', terminal: true },
  });
});
