/** How many logins a connector has under way, counted by a server that lets nobody in until it is told to. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startGatedServer } from './gatedServer.ts';
import { openWorkbench, patience, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

it('are at most 64, all hosts together, and no fewer', async () => {
  const server = await startGatedServer(bench);
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
