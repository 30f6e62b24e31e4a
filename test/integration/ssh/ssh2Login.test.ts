import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeWithSshd } from '../../fixtures/sshd.ts';
import { fingerprintByKeygen, makeKey } from '../../fixtures/sshKeys.ts';
import { failureOf, openWorkbench, output, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

describeWithSshd('a login by ssh2', () => {
  it.each(['ed25519', 'ecdsa', 'rsa'] as const)(
    'succeeds with an %s key and runs a command',
    async (type) => {
      const key = await makeKey(bench.folder, `id_${type}`, { type });
      const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
      await bench.knows(sshd);
      const connection = await bench.connect(bench.host(sshd, { identity: key.privateFile }));
      expect(connection.transport).toBe('ssh2');
      expect(await output(connection, 'echo out; echo err >&2; exit 3')).toEqual({
        stdout: 'out\n',
        stderr: 'err\n',
        exit: { code: 3, signal: null },
      });
      expect(bench.steps.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
        'config ok',
        'resolve ok',
        'connect ok',
        'host-key ok',
        'authentication ok',
      ]);
      expect(sshd.log()).not.toContain('ssh-rsa SHA1');
    },
  );

  it('asks for the passphrase once, only after the server wants the key, and never for the second host', async () => {
    const key = await makeKey(bench.folder, 'locked', { passphrase: 'open sesame' });
    const first = await bench.sshd({ authorizedKeys: [key.publicLine] });
    const second = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(first);
    await bench.knows(second);
    bench.answers.push(
      { type: 'secrets', values: ['wrong'], remember: false },
      { type: 'secrets', values: ['open sesame'], remember: true },
    );
    await bench.connect(bench.host(first, { identity: key.privateFile }));
    await bench.connect(bench.host(second, { identity: key.privateFile, name: 'second' }));
    expect(bench.questions.map((question) => question.kind)).toEqual(['passphrase', 'passphrase']);
    expect(bench.questions[0]?.message).toContain(key.privateFile);
  });

  it('says that a secret is needed when nobody answers', async () => {
    const key = await makeKey(bench.folder, 'locked', { passphrase: 'open sesame' });
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    await bench.knows(sshd);
    const failure = await failureOf(bench.connect(bench.host(sshd, { identity: key.privateFile })));
    expect(failure).toMatchObject({ kind: 'needs-secret', terminal: true });
    expect(failure.message).toContain(`gpu: ${sshd.user}@127.0.0.1:${sshd.port}`);
  });

  it('does not ask for the passphrase of a key that the server does not want', async () => {
    const key = await makeKey(bench.folder, 'locked', { passphrase: 'open sesame' });
    const sshd = await bench.sshd();
    await bench.knows(sshd);
    const failure = await failureOf(bench.connect(bench.host(sshd, { identity: key.privateFile })));
    expect(failure.kind).toBe('authentication');
    expect(bench.questions).toEqual([]);
  });

  it('ends for good when the key is refused, naming what was offered and what is accepted', async () => {
    const [right, wrong] = [await makeKey(bench.folder, 'right'), await makeKey(bench.folder, 'wrong')];
    const sshd = await bench.sshd({ authorizedKeys: [right.publicLine] });
    await bench.knows(sshd);
    const failure = await failureOf(bench.connect(bench.host(sshd, { identity: wrong.privateFile })));
    expect(failure).toMatchObject({ kind: 'authentication', terminal: true });
    expect(failure.message).toContain(wrong.privateFile);
    expect(failure.message).toContain('accepts publickey');
    expect(bench.steps.at(-1)).toMatchObject({ step: 'authentication', outcome: 'failed' });
  });

  it('names an identity file that does not exist', async () => {
    const sshd = await bench.sshd();
    await bench.knows(sshd);
    const failure = await failureOf(
      bench.connect(bench.host(sshd, { identity: join(bench.folder, 'nowhere') })),
    );
    expect(failure.message).toContain(`${join(bench.folder, 'nowhere')} does not exist`);
  });

  it('asks about an unknown key, remembers it in its own file, and asks no more', async () => {
    const key = await makeKey(bench.folder, 'id');
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    const host = bench.host(sshd, { identity: key.privateFile });
    bench.answers.push({ type: 'trust' });
    await bench.connect(host);
    expect(bench.questions).toMatchObject([
      {
        kind: 'host-key',
        host: 'gpu',
        hop: `127.0.0.1:${sshd.port}`,
        keyType: 'ssh-ed25519',
        fingerprint: await fingerprintByKeygen(sshd.hostKeys[0]!.publicFile),
      },
    ]);
    expect(await readFile(bench.trustFile, 'utf8')).toBe(sshd.knownHostsLines());
    expect((await stat(bench.trustFile)).mode & 0o777).toBe(0o600);
    expect(await readFile(bench.knownHosts, 'utf8')).toBe('');
    await bench.connect(host);
    expect(bench.questions).toHaveLength(1);
  });

  it('logs in nowhere when an unknown key is not trusted', async () => {
    const key = await makeKey(bench.folder, 'id');
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    const failure = await failureOf(bench.connect(bench.host(sshd, { identity: key.privateFile })));
    expect(failure.kind).toBe('host-key-unknown');
    expect(sshd.log()).not.toMatch(/Accepted|Failed|Postponed/);
  });

  it('keeps its time limit still while a question is open', async () => {
    const key = await makeKey(bench.folder, 'id');
    const sshd = await bench.sshd({ authorizedKeys: [key.publicLine] });
    bench.answers.push({ type: 'trust' });
    bench.thinkMs = 1500;
    await bench.connect(bench.host(sshd, { identity: key.privateFile }), { handshakeTimeoutMs: 1000 });
    expect(bench.questions).toHaveLength(1);
  });

  it('uses an agent, and only the configured key of it with IdentitiesOnly', async () => {
    const wanted = await makeKey(bench.folder, 'wanted', { type: 'rsa' });
    const others = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => makeKey(bench.folder, `other${n}`)));
    const socket = await bench.agent([...others, wanted]);
    const sshd = await bench.sshd({ authorizedKeys: [wanted.publicLine] });
    await bench.knows(sshd);
    await writeFile(join(bench.folder, 'wanted'), '');
    await bench.configure(`IdentityAgent ${socket}\nIdentitiesOnly yes\nIdentityFile ${wanted.publicFile}`);
    await bench.connect(bench.host(sshd));
    expect(sshd.log()).toMatch(/Accepted publickey .* RSA/);
    expect(sshd.log()).not.toContain('Failed publickey');
    await bench.configure(`IdentityAgent ${socket}`);
    const failure = await failureOf(bench.connect(bench.host(sshd, { name: 'many' })));
    expect(failure.message).toContain('more keys were not offered');
  });

  it('signs nothing with SHA-1, though the server wants nothing else', async () => {
    const key = await makeKey(bench.folder, 'id', { type: 'rsa' });
    const sshd = await bench.sshd({
      authorizedKeys: [key.publicLine],
      extra: ['PubkeyAcceptedAlgorithms ssh-rsa'],
    });
    await bench.knows(sshd);
    const host = bench.host(sshd, { identity: key.privateFile, transport: 'ssh2' });
    expect((await failureOf(bench.connect(host))).kind).toBe('authentication');
    expect(sshd.log()).not.toContain('Accepted publickey');
  });

  it('can be given up while it waits', async () => {
    const sshd = await bench.sshd();
    bench.thinkMs = 60_000;
    const giveUp = new AbortController();
    const connecting = failureOf(bench.connect(bench.host(sshd), {}, giveUp.signal));
    await bench.asked();
    giveUp.abort();
    expect((await connecting).message).toContain('was cancelled');
  });
});
