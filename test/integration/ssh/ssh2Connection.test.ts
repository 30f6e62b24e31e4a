import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Failure } from '#shared/domain/failure.ts';
import { describeWithSshd, type SshdOptions } from '../../fixtures/sshd.ts';
import { type KeyPair, makeKey } from '../../fixtures/sshKeys.ts';
import { failureOf, openWorkbench, output, patience, type Workbench } from './workbench.ts';

let bench: Workbench;
let key: KeyPair;
beforeEach(async () => {
  bench = await openWorkbench();
  key = await makeKey(bench.folder, 'id');
});
afterEach(() => bench.close());

async function connected(options: SshdOptions = {}) {
  const sshd = await bench.sshd({ authorizedKeys: [key.publicLine], ...options });
  await bench.knows(sshd);
  const connection = await bench.connect(bench.host(sshd, { identity: key.privateFile }));
  return { sshd, connection };
}

const pause = (ms: number) => new Promise<'waiting'>((done) => setTimeout(() => done('waiting'), ms));

describeWithSshd('a connection by ssh2', () => {
  it('takes a refused session for back-pressure and stays good', async () => {
    const { connection } = await connected({ extra: ['MaxSessions 1'] });
    const first = await connection.exec('cat');
    expect(await failureOf(connection.exec('echo second'))).toMatchObject({
      kind: 'back-pressure',
      terminal: false,
    });
    first.end();
    await new Promise((done) => first.onExit(done));
    // sshd frees the place a moment after it has told of the end.
    const third = () => output(connection, 'echo third').catch(() => null);
    await expect.poll(third, patience).toMatchObject({ stdout: 'third\n' });
  });

  it('runs two channels at once and lets a third wait', async () => {
    const { connection } = await connected();
    const first = await connection.exec('cat');
    await connection.exec('cat');
    const third = connection.exec('echo third');
    expect(await Promise.race([third, pause(200)])).toBe('waiting');
    first.close();
    const channel = await third;
    expect(await new Promise((done) => channel.onStdout((chunk) => done(chunk.toString())))).toBe('third\n');
  });

  it('ends the remote command when its channel is closed', async () => {
    const { sshd, connection } = await connected();
    const channel = await connection.exec('while read line; do echo $line; done; exec sleep 0');
    channel.write('hello\n');
    await new Promise((done) => channel.onStdout(done));
    const exit = new Promise((done) => channel.onExit(done));
    channel.close();
    await exit;
    const commands = async () => (await sshd.processes()).map(({ command }) => command);
    await expect.poll(commands, patience).not.toContainEqual(expect.stringContaining('while read'));
    expect((await output(connection, 'echo still here')).stdout).toBe('still here\n');
  });

  it('tells of a command that is killed', async () => {
    const { sshd, connection } = await connected();
    const channel = await connection.exec('exec sleep 600');
    const exit = new Promise((done) => channel.onExit(done));
    const find = async () => (await sshd.processes()).find(({ command }) => command === 'sleep 600')?.pid;
    await expect.poll(find, patience).toBeTypeOf('number');
    process.kill((await find()) ?? 0, 'SIGKILL');
    expect(await exit).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('loses nothing of a command that ends before anybody listens, nor of 3 MB on two lanes', async () => {
    const { connection } = await connected();
    const channel = await connection.exec('echo early; exit 4');
    await pause(200);
    let text = '';
    channel.onStdout((chunk) => {
      text += chunk.toString();
    });
    expect(await new Promise((done) => channel.onExit(done))).toEqual({ code: 4, signal: null });
    expect(text).toBe('early\n');
    const { stdout, stderr } = await output(
      connection,
      'head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2',
    );
    expect([stdout.length, stderr.length]).toEqual([3_000_000, 3_000_000]);
  });

  it('reports its end once when sshd is killed mid-stream', async () => {
    const { sshd, connection } = await connected();
    const ends: (Failure | null)[] = [];
    connection.onClose((failure) => ends.push(failure));
    const channel = await connection.exec('while :; do echo tick; sleep 0.05; done');
    await new Promise((done) => channel.onStdout(done));
    const exit = new Promise((done) => channel.onExit(done));
    await sshd.kill();
    expect(await exit).toEqual({ code: null, signal: null });
    await expect.poll(() => ends, patience).toMatchObject([{ kind: 'closed', terminal: false }]);
    expect(ends[0]?.message).toContain(`127.0.0.1:${sshd.port}`);
    expect((await failureOf(connection.exec('true'))).kind).toBe('closed');
    connection.close();
    expect(ends).toHaveLength(1);
  });

  it('tells no failure when we close it', async () => {
    const { connection } = await connected();
    const end = new Promise((done) => connection.onClose(done));
    connection.close();
    expect(await end).toBeNull();
  });

  it('forwards to what the host can reach and says why it cannot', async () => {
    const { sshd, connection } = await connected();
    const stream = await connection.forward('127.0.0.1', sshd.port);
    expect(
      await new Promise((done) => stream.once('data', (chunk: Buffer) => done(chunk.toString()))),
    ).toMatch(/^SSH-2/);
    stream.destroy();
    expect((await failureOf(connection.forward('127.0.0.1', 1))).kind).toBe('refused');
    expect((await failureOf(connection.forward('no-such-name.invalid', 80))).kind).toBe('dns');
  });
});

describeWithSshd('a host that cannot be reached', () => {
  const nobody = { name: 'gpu', transport: 'auto', labels: {}, intervalSeconds: 2, paused: false } as const;

  it('has a name that does not resolve', async () => {
    const failure = await failureOf(bench.connect({ ...nobody, address: 'no-such-name.invalid' }));
    expect(failure).toMatchObject({ kind: 'dns', terminal: false });
    expect(bench.steps.map(({ step, outcome }) => [step, outcome])).toEqual([
      ['config', 'ok'],
      ['resolve', 'failed'],
    ]);
  });

  it('refuses', async () => {
    const failure = await failureOf(bench.connect({ ...nobody, address: '127.0.0.1', port: 1 }));
    expect(failure).toMatchObject({ kind: 'refused', terminal: false });
    expect(bench.steps.at(-1)).toMatchObject({ step: 'connect', outcome: 'failed' });
  });

  it.each([
    ['says nothing', () => undefined, 'timeout'],
    [
      'speaks another language',
      (socket: import('node:net').Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
      'closed',
    ],
    ['hangs up', (socket: import('node:net').Socket) => socket.destroy(), 'closed'],
  ] as const)('%s', async (_what, answer, kind) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      answer(socket);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const failure = await failureOf(
      bench.connect({ ...nobody, address: '127.0.0.1', port }, { handshakeTimeoutMs: 500 }),
    );
    expect(failure).toMatchObject({ kind, terminal: false });
    server.close();
  });
});
