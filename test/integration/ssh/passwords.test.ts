import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import ssh2, { type AuthContext, type Server } from 'ssh2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { failureOf, openWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
let server: Server | null = null;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(async () => {
  await bench.close();
  server?.close();
  server = null;
});

/** An SSH server in this process that decides logins by `decide`; known to the bench. */
async function serve(decide: (context: AuthContext) => void): Promise<HostConfig> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const hostKey = privateKey.export({ type: 'pkcs1', format: 'pem' });
  const started = new ssh2.Server({ hostKeys: [hostKey] }, (client) => {
    client.on('authentication', decide).on('error', () => undefined);
  });
  server = started;
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
  const { port } = started.address() as { port: number };
  const parsed = ssh2.utils.parseKey(hostKey);
  if (parsed instanceof Error) throw parsed;
  await writeFile(
    bench.knownHosts,
    `[127.0.0.1]:${port} ${parsed.type} ${parsed.getPublicSSH().toString('base64')}\n`,
  );
  return {
    name: 'gpu',
    address: '127.0.0.1',
    port,
    user: 'ana',
    transport: 'auto',
    labels: {},
    intervalSeconds: 2,
    paused: false,
  };
}

const passwordIs =
  (password: string, seen: string[] = []) =>
  (context: AuthContext) => {
    if (context.method !== 'password') return context.reject(['password']);
    seen.push(context.password);
    if (context.password === password) context.accept();
    else context.reject(['password']);
  };
const secrets = (...values: string[]) => ({ type: 'secrets' as const, values, remember: false });

describe('a login by password', () => {
  it('asks, asks again after a refusal, and keeps what was right', async () => {
    const seen: string[] = [];
    const host = await serve(passwordIs('right', seen));
    bench.answers.push(secrets('wrong'), secrets('right'));
    await bench.connect(host);
    expect(bench.questions.map(({ kind, message }) => [kind, message.includes('refused')])).toEqual([
      ['password', false],
      ['password', true],
    ]);
    await bench.connect(host);
    expect(bench.questions).toHaveLength(2);
    expect(seen).toEqual(['wrong', 'right', 'right']);
  });

  it('forgets a kept password that is refused, and asks', async () => {
    const host = await serve(passwordIs('new'));
    const store = createMemorySecretStore();
    await store.set(`ssh-password:ana@127.0.0.1:${host.port}`, 'old', true);
    bench.answers.push(secrets('new'));
    await bench.connect(host, { secrets: store });
    expect(bench.questions).toHaveLength(1);
    expect(await store.get(`ssh-password:ana@127.0.0.1:${host.port}`)).toBe('new');
  });

  it('ends for good after three refusals', async () => {
    const host = await serve(passwordIs('right'));
    bench.answers.push(secrets('a'), secrets('b'), secrets('c'), secrets('d'));
    expect(await failureOf(bench.connect(host))).toMatchObject({ kind: 'authentication', terminal: true });
    expect(bench.questions).toHaveLength(3);
  });

  it('says that a secret is needed when nobody answers, and puts none into the words', async () => {
    const host = await serve(passwordIs('right'));
    const failure = await failureOf(bench.connect(host));
    expect(failure).toMatchObject({ kind: 'needs-secret', terminal: true });
    expect(JSON.stringify([failure, bench.steps])).not.toContain('right');
  });

  it('is not asked for where the configuration forbids it', async () => {
    const host = await serve(passwordIs('right'));
    await bench.configure('PasswordAuthentication no');
    expect((await failureOf(bench.connect(host))).kind).toBe('authentication');
    expect(bench.questions).toEqual([]);
  });
});

describe('a login by keyboard-interactive', () => {
  const asks = (prompts: { prompt: string; echo: boolean }[], right: string[]) => (context: AuthContext) => {
    if (context.method !== 'keyboard-interactive') return context.reject(['keyboard-interactive']);
    context.prompt(prompts, 'Second factor', 'Look at your token', (answers) => {
      if (JSON.stringify(answers) === JSON.stringify(right)) context.accept();
      else context.reject(['keyboard-interactive']);
    });
  };

  it('shows the questions of the server and sends the answers', async () => {
    const prompts = [
      { prompt: 'Token: ', echo: true },
      { prompt: 'PIN: ', echo: false },
    ];
    const host = await serve(asks(prompts, ['123456', '0000']));
    bench.answers.push(secrets('123456', '0000'));
    await bench.connect(host);
    expect(bench.questions).toMatchObject([
      {
        kind: 'keyboard-interactive',
        message: 'Look at your token',
        fields: [
          { label: 'Token:', echo: true },
          { label: 'PIN:', echo: false },
        ],
      },
    ]);
    await failureOf(bench.connect(host));
    expect(bench.questions).toHaveLength(2);
  });

  it('keeps a lone password for the next time, and asks once it is refused', async () => {
    let right = 'first';
    const host = await serve((context) => asks([{ prompt: 'Password: ', echo: false }], [right])(context));
    bench.answers.push(secrets('first'));
    await bench.connect(host);
    await bench.connect(host);
    expect(bench.questions).toHaveLength(1);
    right = 'second';
    bench.answers.push(secrets('second'));
    await bench.connect(host);
    expect(bench.questions).toHaveLength(2);
  });
});
