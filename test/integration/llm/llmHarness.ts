import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { makeTestFolder, type Sshd, type SshdOptions, startSshd } from '../../fixtures/sshd.ts';
import { makeKey } from '../../fixtures/sshKeys.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

/** A stand-in for vLLM that runs. */
export interface VllmLike {
  readonly port: number;
  readonly pid: number;
  /** The process below it that the fake nvidia-smi lists. */
  readonly workerPid: number;
  stop(): Promise<void>;
}

/** Starts test/fixtures/vllmLike.ts on a free port. */
export async function startVllmLike(mode = 'steady', wanted?: number): Promise<VllmLike> {
  const port = wanted ?? (await freePort());
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('../../fixtures/vllmLike.ts', import.meta.url)),
      'serve',
      'test/model',
      '--port',
      String(port),
      '--mode',
      mode,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    port,
    pid: child.pid ?? 0,
    workerPid: Number(String(line).split(' ')[1]),
    stop: () => ended(child),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** A port on which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });
}

/** An engine that reads one real sshd host whose nvidia-smi is the fake. */
export async function startGpuHost(
  knobs: Readonly<Record<string, string>>,
  options: SshdOptions = {},
  hostKeys = '',
) {
  const folder = await makeTestFolder();
  const knobFolder = await makeTestFolder();
  for (const [name, value] of Object.entries(knobs)) writeFileSync(join(knobFolder, name), `${value}\n`);
  const key = await makeKey(folder, 'login');
  const sshd: Sshd = await startSshd({
    authorizedKeys: [key.publicLine],
    path: [join(fixtures, 'bin')],
    environment: { FAKE_NVIDIA_SMI_DIR: knobFolder },
    ...options,
  });
  writeFileSync(join(folder, 'trusted_hosts'), sshd.knownHostsLines());
  const { address, port, user } = sshd;
  writeFileSync(
    join(folder, 'hosts.yaml'),
    `hosts:\n  - name: gpu-01\n    address: ${address}\n    port: ${port}\n    user: ${user}\n    identity: ${key.privateFile}\n${hostKeys}`,
  );
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
  return {
    api: createRouterClient(engine.router),
    sshd,
    stop: async () => {
      await engine.stop();
      await sshd.stop();
    },
  };
}
