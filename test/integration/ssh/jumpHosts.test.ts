import { rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Failure } from '#shared/domain/failure.ts';
import { describeWithSshd, type Sshd } from '../../fixtures/sshd.ts';
import { type KeyPair, makeKey } from '../../fixtures/sshKeys.ts';
import { failureOf, openWorkbench, output, patience, type Workbench } from './workbench.ts';

let bench: Workbench;
let key: KeyPair;
let jump: Sshd;
let target: Sshd;
beforeEach(async () => {
  bench = await openWorkbench();
  key = await makeKey(bench.folder, 'id');
  jump = await bench.sshd({ authorizedKeys: [key.publicLine], address: '127.0.0.2' });
  target = await bench.sshd({ authorizedKeys: [key.publicLine] });
});
afterEach(() => bench.close());

const jumpOf = (sshd: Sshd) => `${sshd.user}@${sshd.address}:${sshd.port}`;
const logins = (sshd: Sshd) => sshd.log().match(/Accepted publickey/g)?.length ?? 0;

describeWithSshd('a jump host', () => {
  it.each(['ssh2', 'openssh'] as const)(
    'leads to the host, verified under its own name (%s)',
    async (transport) => {
      await bench.knows(jump);
      await bench.knows(target);
      const host = bench.host(target, { identity: key.privateFile, jump: jumpOf(jump), transport });
      const connection = await bench.connect(host);
      expect((await output(connection, 'echo $SSH_CONNECTION')).stdout).toMatch(
        /^127\.0\.0\.\d+ \d+ 127\.0\.0\.1 /,
      );
      expect(logins(jump)).toBeGreaterThan(0);
      expect(bench.questions).toEqual([]);
    },
  );

  it.each(['ssh2', 'openssh'] as const)(
    'and the host are asked about one after the other (%s)',
    async (transport) => {
      bench.answers.push({ type: 'trust' }, { type: 'trust' });
      await bench.connect(bench.host(target, { identity: key.privateFile, jump: jumpOf(jump), transport }));
      expect(bench.questions.map(({ hop }) => hop)).toEqual([
        `127.0.0.2:${jump.port}`,
        `127.0.0.1:${target.port}`,
      ]);
    },
  );

  it('with a changed key is refused before any login there', async () => {
    await bench.knows(target);
    await bench.knows({
      ...target,
      port: jump.port,
      knownHostsLines: () => `[127.0.0.2]:${jump.port} ${key.algorithm} ${key.blob}\n`,
    });
    const failure = await failureOf(
      bench.connect(bench.host(target, { identity: key.privateFile, jump: jumpOf(jump) })),
    );
    expect(failure.kind).toBe('host-key-changed');
    expect(failure.message).toContain(`gpu: jump host ${jumpOf(jump)}`);
    expect(logins(jump)).toBe(0);
  });

  it('is shared by the hosts behind it, and its death fails all of them at once', async () => {
    const second = await bench.sshd({ authorizedKeys: [key.publicLine] });
    for (const sshd of [jump, target, second]) await bench.knows(sshd);
    const through = { identity: key.privateFile, jump: jumpOf(jump) };
    const connections = await Promise.all([
      bench.connect(bench.host(target, through)),
      bench.connect(bench.host(second, { ...through, name: 'second' })),
    ]);
    expect(logins(jump)).toBe(1);
    const ends = connections.map(
      (connection) => new Promise<Failure | null>((end) => connection.onClose(end)),
    );
    await jump.kill();
    for (const failure of await Promise.all(ends)) {
      expect(failure).toMatchObject({ kind: 'jump', terminal: false });
      expect(failure?.message).toContain(`jump host ${jumpOf(jump)}`);
    }
  });

  it('may stand behind another one, named in a chain or in the configuration', async () => {
    const inner = await bench.sshd({ authorizedKeys: [key.publicLine], address: '127.0.0.3' });
    for (const sshd of [jump, inner, target]) await bench.knows(sshd);
    const chain = `${jumpOf(jump)},${jumpOf(inner)}`;
    const named = await bench.connect(bench.host(target, { identity: key.privateFile, jump: chain }));
    expect((await output(named, 'echo $SSH_CONNECTION')).stdout).toContain('127.0.0.1');
    await bench.configure(
      `Host inner\nHostName 127.0.0.3\nPort ${inner.port}\nProxyJump ${jumpOf(jump)}\n` +
        `Host gpu-alias\nHostName 127.0.0.1\nPort ${target.port}\nProxyJump inner\nHost *\nIdentityFile ${key.privateFile}\n`,
    );
    for (const transport of ['ssh2', 'openssh'] as const) {
      const before = logins(target);
      const { port: _, ...alias } = bench.host(target, { address: 'gpu-alias', name: transport, transport });
      const configured = await bench.connect(alias);
      expect((await output(configured, 'echo hello')).stdout).toBe('hello\n');
      expect(logins(target)).toBeGreaterThan(before);
    }
  });

  it('carries at most eight handshakes at once, so that none of forty is dropped by MaxStartups', async () => {
    const busy = await bench.sshd({ authorizedKeys: [key.publicLine], extra: ['MaxStartups 12:100:12'] });
    for (const sshd of [jump, busy]) await bench.knows(sshd);
    const hosts = Array.from({ length: 40 }, (_, index) =>
      bench.host(busy, { identity: key.privateFile, jump: jumpOf(jump), name: `gpu${index}` }),
    );
    await Promise.all(hosts.map((host) => bench.connect(host)));
    expect(logins(busy)).toBe(40);
    expect(logins(jump)).toBe(1);
    expect(busy.log()).not.toContain('MaxStartups');
  });

  it("carries at most eight handshakes of the system's ssh at once, trial logins and channels", async () => {
    const gate = join(bench.folder, 'gate');
    // sshd gives it no environment to be found by: it also ends with the folder.
    const open = `while [ -d ${bench.folder} ] && [ ! -e ${gate} ]; do sleep 0.1; done; cat ${key.publicFile}`;
    const gated = await bench.sshd({
      address: '127.0.0.3',
      extra: [
        `AuthorizedKeysCommand /bin/sh -c "${open}"`,
        `AuthorizedKeysCommandUser ${target.user}`,
        'LoginGraceTime 300',
      ],
    });
    for (const sshd of [gated, target]) await bench.knows(sshd);
    const through = { identity: key.privateFile, jump: jumpOf(gated), transport: 'openssh' } as const;
    const hosts = Array.from({ length: 10 }, (_, index) =>
      bench.host(target, { ...through, name: `gpu${index}` }),
    );
    const begun = () => gated.log().match(/Connection from/g)?.length ?? 0;
    /** Starts ten at once before a closed gate, looks how many come as far, and opens it. */
    const throughTheGate = async <T>(start: () => readonly Promise<T>[]): Promise<readonly T[]> => {
      await rm(gate, { force: true });
      const before = begun();
      const all = Promise.all(start());
      all.catch(() => undefined);
      await expect.poll(() => begun() - before, patience).toBeGreaterThanOrEqual(8);
      // Time for a ninth, were there one.
      await pause(1000);
      expect(begun() - before).toBe(8);
      await writeFile(gate, '');
      return all;
    };
    const connections = await throughTheGate(() => hosts.map((host) => bench.connect(host)));
    const answers = await throughTheGate(() =>
      connections.map((connection) => output(connection, 'echo hello')),
    );
    expect(answers.map(({ stdout }) => stdout)).toEqual(hosts.map(() => 'hello\n'));
  });

  it('is closed after its last user, also one that was given up while it waited for a place', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    try {
      await bench.knows(jump);
      const { port } = silent.address() as AddressInfo;
      const giveUp = new AbortController();
      const host = bench.host({ ...target, port }, { identity: key.privateFile, jump: jumpOf(jump) });
      // Eight wait for a banner that does not come, the ninth for a place.
      const waiting = Array.from({ length: 9 }, (_, index) =>
        bench.connect({ ...host, name: `gpu${index}` }, {}, giveUp.signal),
      );
      const ended = Promise.allSettled(waiting);
      const connections = () => new Promise((done) => silent.getConnections((_, count) => done(count)));
      await expect.poll(connections, patience).toBe(8);
      giveUp.abort();
      expect((await ended).map(({ status }) => status)).toEqual(waiting.map(() => 'rejected'));
      await expect.poll(() => jump.processes(), patience).toEqual([]);
    } finally {
      silent.close();
    }
  });

  it('that forbids forwarding is back-pressure, not a dead host', async () => {
    const closed = await bench.sshd({ authorizedKeys: [key.publicLine], extra: ['AllowTcpForwarding no'] });
    for (const sshd of [closed, target]) await bench.knows(sshd);
    for (const transport of ['ssh2', 'openssh'] as const) {
      const host = bench.host(target, { identity: key.privateFile, jump: jumpOf(closed), transport });
      const failure = await failureOf(bench.connect(host));
      expect(failure.kind).toBe('back-pressure');
      expect(failure.message).toContain(`jump host ${jumpOf(closed)}`);
    }
  });

  it('cannot reach a port where nothing listens', async () => {
    for (const sshd of [jump, target]) await bench.knows(sshd);
    await target.kill();
    const host = bench.host(target, { identity: key.privateFile, jump: jumpOf(jump) });
    expect((await failureOf(bench.connect(host))).kind).toBe('refused');
  });

  it('is inspected first, and the host once it is trusted', async () => {
    const host = bench.host(target, { identity: key.privateFile, jump: jumpOf(jump) });
    const connector = bench.connector();
    const hooks = { signal: new AbortController().signal };
    const [first, ...hidden] = await connector.inspectHostKeys(host, hooks);
    expect(hidden).toEqual([]);
    await connector.trustHostKey(first!);
    const both = await connector.inspectHostKeys(host, hooks);
    expect(both.map(({ verdict }) => verdict.type)).toEqual(['trusted', 'unknown']);
    await connector.trustHostKey(both[1]!);
    await bench.connect(host);
    expect(logins(target)).toBe(1);
  });
});
