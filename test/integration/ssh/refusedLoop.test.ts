/** A real sshd that refuses the loop its channel: the session keeps the connection and asks again. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HostSession } from '#engine/fleet/hostSession.ts';
import type { Channel, Connection } from '#engine/ssh/connection.ts';
import { describeWithSshd, type SshdOptions } from '../../fixtures/sshd.ts';
import { type KeyPair, makeKey } from '../../fixtures/sshKeys.ts';
import { openWorkbench, patience, type Workbench } from './workbench.ts';

let bench: Workbench;
let key: KeyPair;
let stop: () => void = () => undefined;
beforeEach(async () => {
  bench = await openWorkbench();
  key = await makeKey(bench.folder, 'id');
});
afterEach(async () => {
  stop();
  await bench.close();
});

/** A session over a real connector, with a count of what it asks for; `first` happens on each new connection before it. */
async function startSession(
  transport: 'ssh2' | 'openssh',
  options: SshdOptions,
  first: (connection: Connection) => Promise<unknown> = async () => undefined,
) {
  const sshd = await bench.sshd({
    authorizedKeys: [key.publicLine],
    path: [join(import.meta.dirname, '../../fixtures/bin')],
    ...options,
  });
  await bench.knows(sshd);
  const asked = { connections: 0, channels: 0 };
  const connector = {
    async connect(...args: Parameters<ReturnType<Workbench['connector']>['connect']>) {
      asked.connections += 1;
      const connection = await bench.connector().connect(...args);
      await first(connection);
      return {
        ...connection,
        exec: (command: string) => {
          asked.channels += 1;
          return connection.exec(command);
        },
      };
    },
    close: async () => undefined,
  };
  const nothing = () => undefined;
  const events = {
    onSamples: nothing,
    onInventory: nothing,
    onKernelEvents: nothing,
    onKernelLog: nothing,
    onStatus: nothing,
  };
  const host = bench.host(sshd, { identity: key.privateFile, transport, intervalSeconds: 1 });
  // Chance is 0: the next try comes with the next tick.
  const world = { now: Date.now, mono: () => performance.now(), random: () => 0 };
  const session = new HostSession(host, false, connector, events, world);
  const timer = setInterval(() => session.tick(), 50);
  stop = () => {
    clearInterval(timer);
    session.stop();
  };
  return { session, asked };
}

describeWithSshd('a loop that is refused a channel', () => {
  it.each(['ssh2', 'openssh'] as const)(
    'shows as back-pressure on a connection that stays (%s)',
    async (transport) => {
      const { session, asked } = await startSession(transport, { extra: ['MaxSessions 0'] });
      await expect.poll(() => asked.channels, patience).toBeGreaterThanOrEqual(3);
      await expect
        .poll(() => session.status(), patience)
        .toMatchObject({
          phase: 'failed',
          failure: { kind: 'back-pressure', terminal: false },
          transport: expect.stringMatching(`^${transport}: `),
        });
      expect(asked.connections).toBe(1);
      expect(session.link()).not.toBeNull();
      expect(session.standing().streaming).toBe(false);
    },
  );

  it('starts on the same connection once there is room', async () => {
    const occupants: Channel[] = [];
    const { session, asked } = await startSession('ssh2', { extra: ['MaxSessions 1'] }, async (connection) =>
      occupants.push(await connection.exec('cat')),
    );
    await expect.poll(() => session.status().failure?.kind, patience).toBe('back-pressure');
    for (const channel of occupants) channel.end();
    await expect.poll(() => session.status().phase, patience).toBe('live');
    expect(session.status().failure).toBeNull();
    expect(asked.connections).toBe(1);
  });
});
