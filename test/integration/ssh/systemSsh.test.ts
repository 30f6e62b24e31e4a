import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Failure, FailureError } from '#shared/domain/failure.ts';
import { listProcesses } from '../../fixtures/processes.ts';
import { describeWithSshd } from '../../fixtures/sshd.ts';
import { type KeyPair, makeKey, signKey } from '../../fixtures/sshKeys.ts';
import { startGatedServer } from './gatedServer.ts';
import { failureOf, openWorkbench, output, patience, type Workbench } from './workbench.ts';

let bench: Workbench;
let key: KeyPair;
beforeEach(async () => {
  bench = await openWorkbench();
  key = await makeKey(bench.folder, 'id');
});
afterEach(() => bench.close());

describeWithSshd("the system's ssh", () => {
  it('carries a login by certificate, and the reason is told', async () => {
    const authority = await makeKey(bench.folder, 'ca');
    const sshd = await bench.sshd({ trustedUserCa: authority.publicLine });
    await bench.knows(sshd);
    await signKey(authority, key, [sshd.user]);
    const connection = await bench.connect(bench.host(sshd, { identity: key.privateFile }));
    expect(connection.transport).toBe('openssh');
    expect(connection.why).toBe(`there is a certificate beside the key ${key.privateFile}`);
    expect(bench.steps[0]?.detail).toContain(`openssh: ${connection.why}`);
    expect(await output(connection, 'echo out; echo err >&2; exit 3')).toEqual({
      stdout: 'out\n',
      stderr: 'err\n',
      exit: { code: 3, signal: null },
    });
    expect(sshd.log()).toContain('Accepted certificate');
  });

  it('carries a ProxyCommand', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(sshd);
    await bench.configure(
      `ProxyCommand ssh -F none -i ${key.privateFile} -o UserKnownHostsFile=${bench.knownHosts} -p ${sshd.port} -W %h:%p ${sshd.user}@127.0.0.1`,
    );
    const connection = await bench.connect(bench.host(sshd, { identity: key.privateFile }));
    expect([connection.transport, connection.why]).toEqual([
      'openssh',
      'its configuration has a ProxyCommand',
    ]);
    expect((await output(connection, 'echo hello')).stdout).toBe('hello\n');
  });

  it('is not replaced by ssh2 where there is a ProxyCommand', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(sshd);
    await bench.configure('ProxyCommand false');
    const host = bench.host(sshd, { identity: key.privateFile, transport: 'ssh2' });
    expect(await failureOf(bench.connect(host))).toMatchObject({ kind: 'config', terminal: true });
    expect(sshd.log()).not.toContain('Connection from');
  });

  it('verifies a host certificate of a known authority', async () => {
    const authority = await makeKey(bench.folder, 'ca');
    const hostKey = await makeKey(bench.folder, 'host');
    const certificate = await signKey(authority, hostKey, ['127.0.0.1'], { host: true });
    const sshd = await bench.sshd({
      authorizedKeys: [key.publicLine],
      hostKeys: [hostKey],
      extra: [`HostCertificate ${certificate}`],
    });
    await writeFile(
      bench.knownHosts,
      `@cert-authority [127.0.0.1]:${sshd.port} ${authority.algorithm} ${authority.blob}\n`,
    );
    const host = bench.host(sshd, { identity: key.privateFile });
    const connection = await bench.connect(host);
    expect(connection.why).toBe('its host key is to be a certificate of an authority');
    const hooks = { signal: new AbortController().signal };
    expect(await bench.connector().inspectHostKeys(host, hooks)).toMatchObject([
      { verdict: { type: 'trusted' } },
    ]);
    const stranger = await makeKey(bench.folder, 'stranger');
    await writeFile(
      bench.knownHosts,
      `@cert-authority [127.0.0.1]:${sshd.port} ${stranger.algorithm} ${stranger.blob}\n`,
    );
    expect((await failureOf(bench.connect(host))).kind).toMatch(/^host-key-/);
    expect(await bench.connector().inspectHostKeys(host, hooks)).toMatchObject([
      { verdict: { type: 'certificate-expected' } },
    ]);
    expect(bench.questions).toEqual([]);
  });

  it('takes over after a failed key exchange, and at once the next time', async () => {
    const sshd = await bench.sshd({
      authorizedKeys: [key.publicLine],
      extra: ['KexAlgorithms sntrup761x25519-sha512@openssh.com'],
    });
    await bench.knows(sshd);
    const host = bench.host(sshd, { identity: key.privateFile });
    const connection = await bench.connect(host);
    expect(connection.transport).toBe('openssh');
    expect(connection.why).toContain('shares no key exchange');
    const attempts = () => sshd.log().match(/Unable to negotiate/g)?.length ?? 0;
    const before = attempts();
    await bench.connect(host);
    expect(attempts()).toBe(before);
    const failure = await failureOf(bench.connect({ ...host, transport: 'ssh2' }));
    expect(failure).toMatchObject({ kind: 'key-exchange', terminal: true });
  });

  it.each(['KexAlgorithms', 'CASignatureAlgorithms'])(
    'is not started where the configuration leaves nothing but SHA-1 (%s)',
    async (option) => {
      const sha1 = option === 'KexAlgorithms' ? 'diffie-hellman-group14-sha1' : 'ssh-rsa';
      const sshd = await bench.sshd({
        authorizedKeys: [key.publicLine],
        extra: ['KexAlgorithms +diffie-hellman-group14-sha1'],
      });
      await bench.knows(sshd);
      await bench.configure(`${option} ${sha1}`);
      const host = bench.host(sshd, { identity: key.privateFile, transport: 'openssh' });
      const failure = await failureOf(bench.connect(host));
      expect(failure).toMatchObject({ kind: 'key-exchange', terminal: true });
      expect(failure.message).toContain(`${option}: ${sha1}`);
      expect(sshd.log()).not.toContain('Connection from');
    },
  );

  it('asks about an unknown key, remembers it and leaves the user known hosts alone', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    const host = bench.host(sshd, { identity: key.privateFile, transport: 'openssh' });
    expect((await failureOf(bench.connect(host))).kind).toBe('host-key-unknown');
    expect(sshd.log()).not.toMatch(/Accepted|Failed publickey/);
    bench.answers.push({ type: 'trust' });
    await bench.connect(host);
    expect(bench.questions.map(({ fingerprint }) => fingerprint?.slice(0, 7))).toEqual([
      'SHA256:',
      'SHA256:',
    ]);
    await bench.connect(host);
    expect(bench.questions).toHaveLength(2);
  });

  it('ends for good when the login is refused', async () => {
    const sshd = await bench.sshd();
    await bench.knows(sshd);
    const failure = await failureOf(
      bench.connect(bench.host(sshd, { identity: key.privateFile, transport: 'openssh' })),
    );
    expect(failure).toMatchObject({ kind: 'authentication', terminal: true });
    expect(failure.words).toContain('Permission denied (publickey)');
    expect(bench.steps.at(-1)).toMatchObject({ step: 'authentication', outcome: 'failed' });
  });

  it('is ended when the login takes too long, as ssh itself does not', async () => {
    const server = await startGatedServer(bench);
    const sshd = await bench.sshd();
    const slow = { ...bench.host(sshd, { transport: 'openssh' }), port: server.port };
    const options = { handshakeTimeoutMs: 5000 };
    const failure = await failureOf(bench.connect(slow, options));
    expect(failure).toMatchObject({ kind: 'timeout', terminal: false });
    expect(failure.words).toContain('after 5 s');
    expect(server.count.begun).toBe(1);
    await expect.poll(() => ourSshProcesses(server.port), patience).toEqual([]);
    server.stop();
  });

  it('says so where it is needed and missing', async () => {
    const sshd = await bench.sshd();
    const failure = await failureOf(bench.connect(bench.host(sshd, { transport: 'openssh' }), { ssh: null }));
    expect(failure).toMatchObject({ kind: 'no-ssh', terminal: true });
  });

  it('runs two channels at once and lets a third wait; closing kills its processes', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(sshd);
    const connection = await bench.connect(
      bench.host(sshd, { identity: key.privateFile, transport: 'openssh' }),
    );
    const first = await connection.exec('cat');
    await connection.exec('cat');
    const third = connection.exec('echo third');
    const early = await Promise.race([third, new Promise((done) => setTimeout(() => done('waiting'), 300))]);
    expect(early).toBe('waiting');
    const echoed = new Promise((done) => first.onStdout((chunk) => done(chunk.toString())));
    first.write('hello\n');
    expect(await echoed).toBe('hello\n');
    first.end();
    await third;
    connection.close();
    await expect.poll(() => ourSshProcesses(sshd.port), patience).toEqual([]);
  });

  it('forwards to an address that the host can reach', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(sshd);
    const connection = await bench.connect(
      bench.host(sshd, { identity: key.privateFile, transport: 'openssh' }),
    );
    const stream = await connection.forward('127.0.0.1', sshd.port);
    const banner = await new Promise((done) =>
      stream.once('data', (chunk: Buffer) => done(chunk.toString())),
    );
    expect(banner).toMatch(/^SSH-2\.0-OpenSSH/);
    stream.destroy();
    await expect.poll(() => ourSshProcesses(sshd.port), patience).toEqual([]);
  });

  it('survives a forward to where nothing listens, and one that its user ends', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(sshd);
    const connection = await bench.connect(
      bench.host(sshd, { identity: key.privateFile, transport: 'openssh' }),
    );
    const ends: (Failure | null)[] = [];
    connection.onClose((failure) => ends.push(failure));
    const refused = await connection.forward('127.0.0.1', 1);
    const words: string[] = [];
    refused.on('data', (chunk: Buffer) => words.push(chunk.toString()));
    refused.on('end', () => words.push('end'));
    const error = await new Promise((done) => refused.once('error', done));
    expect(error).toBeInstanceOf(FailureError);
    expect(error).toMatchObject({ failure: { kind: 'refused' } });
    expect(words).toEqual([]);
    const stream = await connection.forward('127.0.0.1', sshd.port);
    await new Promise((done) => stream.once('data', done));
    stream.destroy();
    await expect.poll(() => ourSshProcesses(sshd.port), patience).toEqual([]);
    expect((await output(connection, 'echo still here')).stdout).toBe('still here\n');
    expect(ends).toEqual([]);
  });

  it('does not take what the remote command said for its own last words', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(sshd);
    const connection = await bench.connect(
      bench.host(sshd, { identity: key.privateFile, transport: 'openssh' }),
    );
    const ended = new Promise<Failure | null>((done) => connection.onClose(done));
    const channel = await connection.exec('echo "cat: /dev/kmsg: Permission denied" >&2; cat');
    await new Promise((done) => channel.onStderr(done));
    await sshd.kill();
    expect(await ended).toMatchObject({ kind: 'closed', terminal: false });
  });

  it('tells of a connection that is lost', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(sshd);
    const connection = await bench.connect(
      bench.host(sshd, { identity: key.privateFile, transport: 'openssh' }),
    );
    const ended = new Promise<Failure | null>((done) => connection.onClose(done));
    const channel = await connection.exec('cat');
    const exit = new Promise((done) => channel.onExit(done));
    await sshd.kill();
    expect(await ended).toMatchObject({ kind: 'closed', terminal: false });
    expect(await exit).toMatchObject({ code: null });
  });

  it('takes no option from an alias', async () => {
    const sshd = await bench.sshd();
    const mark = join(bench.folder, 'mark');
    const host = bench.host(sshd, { address: `-oProxyCommand=touch ${mark}`, transport: 'openssh' });
    expect(await failureOf(bench.connect(host))).toMatchObject({ kind: 'config', terminal: true });
  });
});

async function ourSshProcesses(port: number): Promise<readonly string[]> {
  const all = await listProcesses();
  return all
    .filter(({ command }) => /^ssh /.test(command) && command.includes(`-p ${port}`))
    .map(({ command }) => command);
}
