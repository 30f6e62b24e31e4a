/** How many logins a connector has under way, counted by a server that lets nobody in until it is told to. */
import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import ssh2 from 'ssh2';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeKey } from '../../fixtures/sshKeys.ts';
import { openWorkbench, patience, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

/** A server in this process; `open` lets in whoever waits and whoever comes. */
async function startGatedServer() {
  const key = await makeKey(bench.folder, 'host');
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const count = { begun: 0, underWay: 0, most: 0 };
  const server = new ssh2.Server({ hostKeys: [await readFile(key.privateFile)] }, (client) => {
    count.begun += 1;
    count.underWay += 1;
    count.most = Math.max(count.most, count.underWay);
    client.on('error', () => undefined);
    client.once('ready', () => {
      count.underWay -= 1;
    });
    client.on('authentication', (login) => void gate.then(() => login.accept()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await writeFile(bench.knownHosts, `[127.0.0.1]:${port} ${key.algorithm} ${key.blob}\n`);
  return { port, count, open, stop: () => server.close() };
}

it('are at most 64, all hosts together, and no fewer', async () => {
  const server = await startGatedServer();
  const hosts = Array.from({ length: 90 }, (_, index) => ({
    name: `gpu${index}`,
    address: '127.0.0.1',
    port: server.port,
    user: 'ops',
    transport: 'ssh2' as const,
    labels: {},
    intervalSeconds: 2,
    paused: false,
  }));
  const all = Promise.all(hosts.map((host) => bench.connect(host, { handshakeTimeoutMs: 60_000 })));
  all.catch(() => undefined);
  await expect.poll(() => server.count.begun, patience).toBeGreaterThanOrEqual(64);
  // Time for a sixty-fifth, were there one.
  await pause(500);
  expect(server.count.begun).toBe(64);
  server.open();
  await all;
  expect(server.count).toEqual({ begun: 90, underWay: 0, most: 64 });
  server.stop();
});
