import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createHostReader } from '#engine/probes/createHostReader.ts';
import { heartbeatSeconds, loopCommand } from '#engine/probes/lanes.ts';
import { remoteLoopScript } from '#engine/probes/remoteLoopScript.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import type { GpuProcess } from '#shared/domain/gpuProcess.ts';
import { signal } from '../../fixtures/processes.ts';
import { makeKey } from '../../fixtures/sshKeys.ts';
import { openWorkbench } from '../ssh/workbench.ts';

const fake = join(import.meta.dirname, '../../fixtures/bin/nvidia-smi');

/** A host behind a real sshd whose nvidia-smi lists real processes of this machine. */
export interface ProcessHost {
  /** Starts a process that lives until the end; answers its pid. */
  start(command: string, args: readonly string[], options?: StartOptions): number;
  /** A process that has ended and whose parent never collects it. */
  zombie(): Promise<number>;
  /** Sets a knob of the fake nvidia-smi. */
  turn(knob: string, value: string | number): Promise<void>;
  /** Reads the host over SSH from now on; what it last said is in what this answers. */
  read(): Promise<ReadHost>;
  close(): Promise<void>;
}

interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

interface ReadHost {
  readonly inventories: HostInventory[];
  readonly rounds: (readonly GpuSample[])[];
  /** Everything the host has sent, as it came. */
  readonly said: () => string;
  readonly process: (pid: number) => GpuProcess | undefined;
}

/** `extra`: lines of the sshd's configuration, as a ForceCommand. */
export async function openProcessHost(extra: readonly string[] = []): Promise<ProcessHost> {
  const bench = await openWorkbench();
  // Whoever the loop runs as must reach the fake and its knobs.
  await chmod(bench.folder, 0o755);
  const [bin, knobs] = [join(bench.folder, 'bin'), join(bench.folder, 'knobs')];
  for (const folder of [bin, knobs]) await mkdir(folder, { mode: 0o755 });
  await copyFile(fake, join(bin, 'nvidia-smi'));
  await chmod(join(bin, 'nvidia-smi'), 0o755);
  const children: ChildProcess[] = [];
  const begin = (command: string, args: readonly string[], { env = {}, uid }: StartOptions = {}) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH, ...env },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    children.push(child);
    return child;
  };
  let close = () => {};
  return {
    start: (command, args, options) => begin(command, args, options).pid ?? 0,
    async zombie() {
      const parent = begin('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 600']);
      const [pid] = await once(parent.stdout as NodeJS.ReadableStream, 'data');
      while (!(await readFile(`/proc/${Number(String(pid))}/stat`, 'utf8')).includes(') Z ')) await wait(50);
      return Number(String(pid));
    },
    turn: (knob, value) => writeFile(join(knobs, knob), `${value}\n`),
    async read() {
      const key = await makeKey(bench.folder, 'id');
      const environment = { FAKE_NVIDIA_SMI_DIR: knobs };
      const sshd = await bench.sshd({ authorizedKeys: [key.publicLine], path: [bin], environment, extra });
      await bench.knows(sshd);
      const connection = await bench.connect(
        bench.host(sshd, { identity: key.privateFile, transport: 'ssh2' }),
      );
      const channel = await connection.exec(loopCommand(1, 1));
      const read = reader();
      channel.onStdout(read.stdout);
      channel.onStderr(read.stderr);
      channel.write(remoteLoopScript);
      const heartbeat = setInterval(() => channel.write('\n'), heartbeatSeconds * 1000);
      close = () => {
        clearInterval(heartbeat);
        connection.close();
      };
      return read;
    },
    async close() {
      close();
      for (const { pid } of children) signal(pid ?? 0, 'SIGKILL');
      await bench.close();
    },
  };
}

function reader() {
  const inventories: HostInventory[] = [];
  const rounds: (readonly GpuSample[])[] = [];
  let said = '';
  const lanes = createHostReader(
    {
      onSamples: (samples) => rounds.push(samples),
      onInventory: (inventory) => inventories.push(inventory),
      onGpuFailure: () => {},
    },
    { slowSeconds: 1, host: 'test host' },
  );
  return {
    inventories,
    rounds,
    said: () => said,
    process: (pid: number) => inventories.at(-1)?.processes.find((each) => each.pid === pid),
    stdout: lanes.stdout,
    stderr: (chunk: Buffer) => {
      said += chunk.toString();
      lanes.stderr(chunk);
    },
  };
}
