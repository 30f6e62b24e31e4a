import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createHostReader } from '#engine/probes/createHostReader.ts';
import { heartbeatSeconds } from '#engine/probes/lanes.ts';
import { remoteLoopScript } from '#engine/probes/remoteLoopScript.ts';
import type { Failure } from '#shared/domain/failure.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import { listProcesses, type RunningProcess, signal } from '../../fixtures/processes.ts';

/** The folder of the stand-in nvidia-smi. */
const fakeSmiFolder = join(import.meta.dirname, '../../fixtures/bin');
/** The folder of the stand-in dcgmi, for hosts that have one. */
export const dcgmFolder = join(import.meta.dirname, '../../fixtures/dcgm');

/** What the fake's knobs hold: see test/fixtures/bin/nvidia-smi. */
export type Knobs = Readonly<Record<string, string | number>>;

/**
 * A folder of knobs, and the environment that makes the fake, and whoever starts it, use and carry it. `folders`: more of its
 * PATH, before the fake's.
 */
export function fakeHost(knobs: Knobs, folders: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-smi-'));
  const mark = `mark-${randomUUID()}`;
  const turn = (changed: Knobs) => {
    for (const [name, value] of Object.entries(changed)) writeFileSync(join(folder, name), `${value}\n`);
  };
  mkdirSync(folder, { recursive: true });
  turn(knobs);
  return {
    turn,
    environment: {
      ...process.env,
      PATH: [...folders, fakeSmiFolder, process.env.PATH].join(delimiter),
      FAKE_NVIDIA_SMI_DIR: folder,
      HEADROOM_TEST_MARK: mark,
    },
    /** Every process that inherited this host's environment: found by that, not by name or parent. */
    processes: async (): Promise<readonly RunningProcess[]> =>
      (await listProcesses()).filter(({ environment }) => environment.includes(mark)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One loop run by a shell of this machine, read by the product's reader. */
export interface RunningLoop {
  readonly rounds: (readonly GpuSample[])[];
  readonly inventories: HostInventory[];
  readonly failures: (Failure | null)[];
  readonly words: string[];
  readonly host: ReturnType<typeof fakeHost>;
  readonly child: ChildProcess;
  /** Closes its stdin, waits for its end, and kills what should not be left. */
  stop(): Promise<void>;
}

/** Starts the loop as a host does: the shell of `argv` takes the script on stdin. Arguments: fast, slow, patience seconds, /sys, metadata address. */
export function startLoop(
  argv: readonly string[],
  knobs: Knobs,
  seconds: readonly (number | string)[] = [1, 1],
  folders: readonly string[] = [],
): RunningLoop {
  const host = fakeHost(knobs, folders);
  const [shell = 'sh', ...rest] = argv;
  const child = spawn(shell, [...rest, '-s', '--', ...seconds.map(String)], {
    env: host.environment,
    stdio: 'pipe',
    detached: true,
  });
  const loop = { rounds: [], inventories: [], failures: [], words: [] } as Pick<
    RunningLoop,
    'rounds' | 'inventories' | 'failures' | 'words'
  >;
  const reader = createHostReader(
    {
      onSamples: (samples) => loop.rounds.push(samples),
      onInventory: (inventory) => loop.inventories.push(inventory),
      onGpuFailure: (failure) => loop.failures.push(failure),
      onWords: (line) => loop.words.push(line),
    },
    { slowSeconds: Number(seconds[1] ?? 1), host: 'test host' },
  );
  child.stdout.on('data', reader.stdout);
  child.stderr.on('data', reader.stderr);
  child.stdin.on('error', () => {});
  child.stdin.write(remoteLoopScript);
  const heartbeat = setInterval(() => child.stdin.write('\n'), heartbeatSeconds * 1000);
  return {
    ...loop,
    host,
    child,
    async stop() {
      clearInterval(heartbeat);
      child.stdin.end();
      if (child.exitCode === null && child.signalCode === null)
        await new Promise((resolve) => child.once('exit', resolve));
      reader.end();
      for (const { pid } of await host.processes()) signal(pid, 'SIGKILL');
      host.remove();
    },
  };
}

/** The shells of this machine that the script is meant for, by how they are started. */
export const shells: readonly (readonly string[])[] = [['sh'], ['bash'], ['busybox', 'sh'], ['mksh']];

/** True where the PATH has a program. */
export function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
