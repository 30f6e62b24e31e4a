/** After the machine slept: what was connected is dead without having said so, and nobody waits for that to show. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import { logPath } from '#engine/engineLog.ts';
import { createFleet } from '#engine/fleet/fleet.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { signal } from '../../fixtures/processes.ts';
import { describeWithSshd, type Sshd } from '../../fixtures/sshd.ts';
import { type KeyPair, makeKey } from '../../fixtures/sshKeys.ts';
import { openWorkbench, patience, type Workbench } from '../ssh/workbench.ts';

const fakeTools = join(import.meta.dirname, '../../fixtures/bin');
const logins = (sshd: Sshd) => sshd.log().match(/Accepted publickey/g)?.length ?? 0;

let bench: Workbench;
let key: KeyPair;
const gpuHost = () => bench.sshd({ authorizedKeys: [key.publicLine], path: [fakeTools] });

beforeEach(async () => {
  bench = await openWorkbench();
  key = await makeKey(bench.folder, 'id');
});
afterEach(() => bench.close());

describeWithSshd('waking', () => {
  it('connects at once to what died in silence, and to a jump host that did', async () => {
    const jump = await bench.sshd({ authorizedKeys: [key.publicLine], address: '127.0.0.2' });
    const [direct, behind] = [await gpuHost(), await gpuHost()];
    const config = join(bench.folder, 'config');
    await mkdir(config, { recursive: true });
    const line = (name: string, { address, port, user }: Sshd, more = '') =>
      `  - { name: ${name}, address: ${address}, port: ${port}, user: ${user}, identity: ${key.privateFile}${more} }\n`;
    const through = `, jump: ${jump.user}@${jump.address}:${jump.port}`;
    await writeFile(
      join(config, 'hosts.yaml'),
      `hosts:\n${line('direct', direct)}${line('behind', behind, through)}`,
    );
    const known = [jump, direct, behind].map((sshd) => sshd.knownHostsLines()).join('');
    await writeFile(join(config, 'trusted_hosts'), known);
    const engine = await startEngine({
      configFolder: config,
      dataFolder: config,
      shell: 'browser',
      store: false,
      secrets: createMemorySecretStore(),
      startDemo: null,
    });
    onTestFinished(() => engine.stop());
    const client = createRouterClient(engine.router);
    const phases = async () => (await client.hosts.list({})).map(({ phase }) => phase);
    await expect.poll(phases, patience).toEqual(['live', 'live']);
    const before = readFileSync(logPath(config), 'utf8').length;
    // Nothing closes and nothing answers any more, as behind a router that has forgotten its connections.
    for (const sshd of [jump, direct, behind])
      for (const { pid } of await sshd.processes()) signal(pid, 'SIGSTOP');

    const wokeAtMs = Date.now();
    engine.wake();

    const heard = async () =>
      (await client.hosts.list({})).map(
        ({ phase, lastSampleAtMs }) => phase === 'live' && (lastSampleAtMs ?? 0) > wokeAtMs,
      );
    await expect.poll(heard, { ...patience, timeout: 90_000 }).toEqual([true, true]);
    expect([logins(jump), logins(direct), logins(behind)]).toEqual([2, 2, 2]);
    // No attempt was lost on a dead jump host, and nobody was told of a failure.
    const since = readFileSync(logPath(config), 'utf8').slice(before);
    expect(since).toContain('"phase":"connecting"');
    expect(since).not.toContain('"phase":"failed"');
  });

  it('waits for no back-off, and leaves alone what can only fail again and what is paused', async () => {
    const away = await gpuHost();
    const refusing = await bench.sshd({ authorizedKeys: [] });
    const paused = await gpuHost();
    for (const sshd of [away, refusing, paused]) await bench.knows(sshd);
    await away.kill();
    // A clock that stands still: by time alone nothing is ever tried again.
    const world = { now: () => Date.now(), mono: () => 0, random: () => 1 };
    const told: HostStatus[] = [];
    const sinks = {
      recorderOf: () => null,
      announce: () => undefined,
      onStatus: (status: HostStatus) => told.push(status),
    };
    const fleet = createFleet(sinks, world);
    onTestFinished(() => fleet.stop());
    const own = { identity: key.privateFile, transport: 'ssh2' as const };
    const connector = bench.connector();
    fleet.setHosts(
      [
        bench.host(away, { ...own, name: 'away' }),
        bench.host(refusing, { ...own, name: 'refusing' }),
        bench.host(paused, { ...own, name: 'paused', paused: true }),
      ].map((config) => ({ config, demo: false, connector })),
    );
    const phases = () => fleet.statuses().map(({ phase }) => phase);
    fleet.tick();
    await expect.poll(phases, patience).toEqual(['failed', 'failed', 'paused']);
    expect(fleet.statuses().map(({ failure }) => failure?.terminal)).toEqual([false, true, undefined]);
    const back = await bench.sshd({
      authorizedKeys: [key.publicLine],
      path: [fakeTools],
      port: away.port,
      hostKeys: away.hostKeys,
    });
    fleet.tick();
    expect(phases()).toEqual(['failed', 'failed', 'paused']);
    told.length = 0;

    fleet.reconnect();

    expect(phases()).toEqual(['connecting', 'failed', 'paused']);
    await expect.poll(phases, patience).toEqual(['live', 'failed', 'paused']);
    expect([logins(back), logins(paused)]).toEqual([1, 0]);
    expect(told.filter(({ name }) => name !== 'away')).toEqual([]);
  });
});
