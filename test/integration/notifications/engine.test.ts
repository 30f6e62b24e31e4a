/** A whole engine: a host that cannot be reached becomes a message at a real receiver, and a note for a page. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, expect, test } from 'vitest';
import type { Engine } from '#engine/engineTypes.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import type { DesktopNote } from '#shared/contract/schemas/notification.ts';
import { type HookServer, startHook } from './hookServer.ts';

let engine: Engine | null = null;
let hook: HookServer | null = null;
let folder = '';

afterEach(async () => {
  await engine?.stop();
  await hook?.close();
  await rm(folder, { recursive: true, force: true });
});

const hostsYaml = `hosts:
  - { name: away-1, address: 127.0.0.1, port: 1, transport: ssh2, labels: { team: search } }
  - { name: away-2, address: 127.0.0.1, port: 1, transport: ssh2, labels: { team: ads } }
`;

// A host is given three quarters of a minute to come back before it is an incident.
test('one message tells of the hosts that its receiver asked for, and a page gets a note', async () => {
  hook = await startHook((_request, response) => response.end('ok'));
  folder = await mkdtemp(join(tmpdir(), 'headroom-notify-'));
  const configFolder = join(folder, 'config');
  await mkdir(configFolder);
  await writeFile(join(configFolder, 'hosts.yaml'), hostsYaml);
  await writeFile(
    join(configFolder, 'settings.yaml'),
    `notifications:\n  receivers:\n    - { name: hook, kind: alertmanager, url: "${hook.url}", allowPrivate: true, labels: { team: search } }\n    - { name: desk, kind: desktop }\n`,
  );
  engine = await startEngine({
    configFolder,
    dataFolder: join(folder, 'data'),
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    ask: async () => ({ type: 'cancel' }),
    startDemo: null,
  });
  const client = createRouterClient(engine.router);
  const stop = new AbortController();
  const notes: DesktopNote[] = [];
  const following = (async () => {
    for await (const note of await client.notifications.desktop({}, { signal: stop.signal }))
      notes.push(note);
  })();

  const { received } = hook;
  await expect.poll(() => received.length, { timeout: 200_000, interval: 100 }).toBeGreaterThan(0);
  expect(received[0]?.body).toMatchObject({
    version: '4',
    receiver: 'hook',
    status: 'firing',
    alerts: [{ labels: { alertname: 'host-unreachable', host: 'away-1', team: 'search' } }],
  });
  await expect.poll(() => notes.length, { timeout: 200_000, interval: 100 }).toBeGreaterThan(0);
  expect(notes[0]).toMatchObject({ urgent: true });
  const { receivers } = await client.notifications.list({});
  expect(receivers.map(({ receiver, last }) => [receiver.name, last?.ok])).toEqual([
    ['hook', true],
    ['desk', true],
  ]);

  await client.notifications.save({
    receiver: { name: 'chat', kind: 'slack', allowPrivate: true },
    secret: `${hook.url}/secret-path`,
  });
  expect(
    await client.notifications.test({ receiver: { name: 'chat', kind: 'slack', allowPrivate: true } }),
  ).toMatchObject({
    ok: true,
    status: 200,
    words: 'ok',
  });
  const settings = await readFile(join(configFolder, 'settings.yaml'), 'utf8');
  const log = await readFile(join(folder, 'data/logs/engine.log'), 'utf8');
  expect(settings).toContain('chat');
  for (const text of [settings, log, JSON.stringify(await client.notifications.list({}))])
    expect(text).not.toContain('secret-path');
  await expect(
    client.notifications.save({ receiver: { name: 'chat', kind: 'desktop' } }),
  ).rejects.toMatchObject({ code: 'REFUSED' });
  stop.abort();
  await following.catch(() => undefined);
}, 300_000);
