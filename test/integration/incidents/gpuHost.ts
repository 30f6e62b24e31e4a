import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { Engine } from '#engine/engineTypes.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { type Sshd, startSshd } from '../../fixtures/sshd.ts';
import { makeKey } from '../../fixtures/sshKeys.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

/** What the fake nvidia-smi's knobs hold: see test/fixtures/bin/nvidia-smi. */
export type Knobs = Readonly<Record<string, string | number>>;

/** A GPU host behind a real sshd, whose nvidia-smi and kernel log are scripted, and an engine that reads it. */
export interface GpuHost {
  readonly name: string;
  readonly sshd: Sshd;
  readonly folder: string;
  /** Turns knobs of the fake nvidia-smi. */
  turn(knobs: Knobs): void;
  /** Appends a line to one of the followed logs: `kmsg`, `journal`, `dmesg`. */
  log(source: string, line: string): void;
  startEngine(): Promise<RunningEngine>;
  close(): Promise<void>;
}

/** The engine and its procedures. */
export interface RunningEngine {
  readonly engine: Engine;
  readonly client: ContractRouterClient<Contract>;
  stop(): Promise<void>;
}

/** `logs`: what each source holds at the start; one that is not named is refused. `folders`: more of the host's PATH. */
export async function startGpuHost(
  logs: Readonly<Record<string, string>>,
  knobs: Knobs = {},
  folders: readonly string[] = [],
): Promise<GpuHost> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-incidents-'));
  const [knobFolder, logFolder] = [join(folder, 'knobs'), join(folder, 'log')];
  for (const made of [knobFolder, logFolder]) mkdirSync(made);
  const turn = (changed: Knobs) => {
    for (const [name, value] of Object.entries(changed)) writeFileSync(join(knobFolder, name), `${value}\n`);
  };
  turn(knobs);
  for (const [source, text] of Object.entries(logs)) writeFileSync(join(logFolder, source), text);
  const login = await makeKey(folder, 'login');
  const sshd = await startSshd({
    authorizedKeys: [login.publicLine],
    path: [...folders, join(fixtures, 'kernelBin'), join(fixtures, 'bin')],
    environment: { FAKE_NVIDIA_SMI_DIR: knobFolder, FAKE_KERNEL_LOG: logFolder },
  });
  const name = 'gpu-01';
  writeFileSync(join(folder, 'trusted_hosts'), sshd.knownHostsLines());
  const { address, port, user } = sshd;
  writeFileSync(
    join(folder, 'hosts.yaml'),
    `hosts:\n  - { name: ${name}, address: ${address}, port: ${port}, user: ${user}, identity: ${login.privateFile}, transport: ssh2, intervalSeconds: 1 }\n`,
  );
  return {
    name,
    sshd,
    folder,
    turn,
    log: (source, line) => appendFileSync(join(logFolder, source), `${line}\n`),
    startEngine: () => runEngine(folder),
    close: async () => {
      await sshd.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function runEngine(folder: string): Promise<RunningEngine> {
  const engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
  let stopping: Promise<void> | null = null;
  return {
    engine,
    client: createRouterClient(engine.router),
    stop: () => {
      stopping ??= engine.stop();
      return stopping;
    },
  };
}
