import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { HostConfig } from '#shared/domain/host.ts';
import { describeWithSshd, type Sshd } from '../../fixtures/sshd.ts';
import { fingerprintByKeygen, type KeyPair, makeKey } from '../../fixtures/sshKeys.ts';
import { failureOf, openWorkbench, type Workbench } from './workbench.ts';

const run = promisify(execFile);

let bench: Workbench;
let key: KeyPair;
beforeEach(async () => {
  bench = await openWorkbench();
  key = await makeKey(bench.folder, 'id');
});
afterEach(() => bench.close());

const noLogin = (sshd: Sshd) => expect(sshd.log()).not.toMatch(/Accepted|Postponed|Failed (publickey|none)/);

describeWithSshd('host keys', () => {
  const transports: HostConfig['transport'][] = ['ssh2', 'openssh'];

  it.each(transports)('refuse a changed key under every setting and show both (%s)', async (transport) => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    const other = await makeKey(bench.folder, 'other');
    await writeFile(bench.knownHosts, `[127.0.0.1]:${sshd.port} ${other.algorithm} ${other.blob}\n`);
    await bench.configure(
      'StrictHostKeyChecking no\nNoHostAuthenticationForLocalhost yes\nVerifyHostKeyDNS yes',
    );
    bench.answers.push({ type: 'trust' }, { type: 'trust' });
    const failure = await failureOf(
      bench.connect(bench.host(sshd, { identity: key.privateFile, transport })),
    );
    expect(failure).toMatchObject({ kind: 'host-key-changed', terminal: true });
    expect(failure.message).toContain(await fingerprintByKeygen(sshd.hostKeys[0]!.publicFile));
    expect(failure.message).toContain(await fingerprintByKeygen(other.publicFile));
    expect(failure.message).toContain(`${bench.knownHosts} line 1`);
    expect(bench.questions).toEqual([]);
    expect(sshd.log()).not.toMatch(/Accepted|Postponed|Failed publickey/);
    expect(bench.steps.at(-1)).toMatchObject({ step: 'host-key', outcome: 'failed' });
  });

  it('count another key type as changed too', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine], hostKeyTypes: ['ed25519'] });
    const other = await makeKey(bench.folder, 'other', { type: 'ecdsa' });
    await writeFile(bench.knownHosts, `[127.0.0.1]:${sshd.port} ${other.algorithm} ${other.blob}\n`);
    const failure = await failureOf(bench.connect(bench.host(sshd, { identity: key.privateFile })));
    expect(failure.kind).toBe('host-key-changed');
    noLogin(sshd);
  });

  it.each(['ed25519', 'ecdsa', 'rsa'] as const)(
    'of a host known by %s alone are asked for by that type',
    async (type) => {
      const sshd = await bench.sshd({
        authorizedKeys: [key.publicLine],
        hostKeyTypes: ['ed25519', 'ecdsa', 'rsa'],
      });
      const known = sshd.hostKeys.find(({ privateFile }) => privateFile.endsWith(type));
      await writeFile(bench.knownHosts, `[127.0.0.1]:${sshd.port} ${known?.algorithm} ${known?.blob}\n`);
      await bench.connect(bench.host(sshd, { identity: key.privateFile }));
      expect(bench.steps.find(({ step }) => step === 'host-key')?.detail).toContain(
        await fingerprintByKeygen(known!.publicFile),
      );
    },
  );

  it.each(transports)(
    'that are revoked are refused though another line trusts them (%s)',
    async (transport) => {
      const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
      const line = sshd.knownHostsLines();
      await writeFile(bench.knownHosts, `${line}@revoked * ${line.split(' ').slice(1).join(' ')}`);
      const failure = await failureOf(
        bench.connect(bench.host(sshd, { identity: key.privateFile, transport })),
      );
      expect(failure).toMatchObject({ kind: 'host-key-revoked', terminal: true });
      expect(sshd.log()).not.toMatch(/Accepted|Postponed/);
    },
  );

  it("that a list of ssh's configuration revokes are refused, and ssh2 does not pass over the list", async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(sshd);
    const revoked = join(bench.folder, 'revoked');
    await writeFile(revoked, `${sshd.hostKeys[0]!.publicLine}\n`);
    await bench.configure(`RevokedHostKeys ${revoked}`);
    const host = bench.host(sshd, { identity: key.privateFile });
    expect(await failureOf(bench.connect(host))).toMatchObject({ kind: 'host-key-revoked', terminal: true });
    const byFile = await failureOf(bench.connect({ ...host, transport: 'ssh2' }));
    expect(byFile).toMatchObject({ kind: 'config', terminal: true });
    expect(byFile.message).toContain(revoked);
    noLogin(sshd);
  });

  it('are found under hashed names', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(sshd);
    await run('ssh-keygen', ['-q', '-H', '-f', bench.knownHosts]);
    expect(await readFile(bench.knownHosts, 'utf8')).toMatch(/^\|1\|/);
    await bench.connect(bench.host(sshd, { identity: key.privateFile }));
    expect(bench.questions).toEqual([]);
  });

  it('are looked up under the HostKeyAlias', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await writeFile(bench.knownHosts, sshd.knownHostsLines('rack-7').replace(/^\[rack-7\]:\d+/, 'rack-7'));
    await bench.configure('HostKeyAlias rack-7');
    await bench.connect(bench.host(sshd, { identity: key.privateFile }));
    expect(bench.questions).toEqual([]);
  });

  it('cannot be verified, and are not, while a known hosts file cannot be read', async () => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    const folder = join(bench.folder, 'a_folder');
    await mkdir(folder);
    await bench.knows(sshd);
    await bench.configure(`UserKnownHostsFile ${bench.knownHosts} ${folder}`);
    const failure = await failureOf(bench.connect(bench.host(sshd, { identity: key.privateFile })));
    expect(failure).toMatchObject({ kind: 'host-key-unverifiable', terminal: true });
    expect(failure.message).toContain(folder);
    noLogin(sshd);
  });

  it.each(['yes', 'true'])(
    'that are unknown are not asked about under StrictHostKeyChecking %s',
    async (value) => {
      const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
      await bench.configure(`StrictHostKeyChecking ${value}`);
      bench.answers.push({ type: 'trust' });
      const failure = await failureOf(
        bench.connect(bench.host(sshd, { identity: key.privateFile, transport: 'ssh2' })),
      );
      expect(failure.kind).toBe('host-key-unknown');
      expect(bench.questions).toEqual([]);
    },
  );

  it.each(transports)('can be inspected without a login and trusted (%s)', async (transport) => {
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    const host = bench.host(sshd, { identity: key.privateFile, transport });
    const connector = bench.connector();
    const hooks = { signal: new AbortController().signal };
    const [report, ...more] = await connector.inspectHostKeys(host, hooks);
    expect(more).toEqual([]);
    expect(report?.verdict.type).toBe('unknown');
    expect(report?.key.fingerprint).toBe(await fingerprintByKeygen(sshd.hostKeys[0]!.publicFile));
    expect(sshd.log()).not.toMatch(/Accepted|Postponed|Failed publickey/);
    await connector.trustHostKey(report!);
    expect(await connector.inspectHostKeys(host, hooks)).toMatchObject([{ verdict: { type: 'trusted' } }]);
    await bench.connect(host);
    expect(bench.questions).toEqual([]);
  });

  it('that changed are reported and never trusted', async () => {
    const sshd = await bench.sshd();
    await writeFile(bench.knownHosts, `[127.0.0.1]:${sshd.port} ${key.algorithm} ${key.blob}\n`);
    const connector = bench.connector();
    const [report] = await connector.inspectHostKeys(bench.host(sshd), {
      signal: new AbortController().signal,
    });
    expect(report?.verdict.type).toBe('changed');
    expect((await failureOf(connector.trustHostKey(report!))).kind).toBe('host-key-changed');
  });
});
