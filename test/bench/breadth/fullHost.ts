import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Sshd, startSshd } from '../../fixtures/sshd.ts';
import { makeKey } from '../../fixtures/sshKeys.ts';
import type { BenchHost } from '../collect/benchFleet.ts';
import { type CpuGroup, makeCpuGroup } from './cpuGroup.ts';

/** A host on which there is everything that we read: 8 GPUs, DCGM, a kernel log that speaks, an LLM server with a worker on a GPU. */
export interface FullHost {
  readonly host: BenchHost;
  readonly privateKey: string;
  /** CPU of its sshd and of all that was started through it. */
  readonly group: CpuGroup;
  /** Processes of its sshd now. */
  processes(): Promise<number>;
  stop(): Promise<void>;
}

const fixture = (path: string) => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));
const tools: Readonly<Record<string, string>> = {
  'nvidia-smi': fixture('bin/nvidia-smi'),
  dcgmi: fixture('dcgm/dcgmi'),
  cat: fixture('kernelBin/cat'),
  journalctl: fixture('kernelBin/journalctl'),
  dmesg: fixture('kernelBin/dmesg'),
};
const kernelLinesPerSecond = 5;

/** Starts one behind a real sshd. The tools are stand-ins, so their CPU is counted apart from that of everything else. */
export async function startFullHost(folder: string): Promise<FullHost> {
  const group = await makeCpuGroup(`headroom-bench-${process.pid}`);
  const key = await makeKey(folder, 'id');
  const bin = join(folder, 'bin');
  const knobs = join(folder, 'knobs');
  await mkdir(bin);
  await mkdir(knobs);
  for (const [name, real] of Object.entries(tools)) {
    // A tool that is one of the group's own from its first instant on, but for the start of a shell.
    await writeFile(join(bin, name), `#!/bin/sh\necho $$ >'${group.toolsFile}'\nexec '${real}' "$@"\n`);
    await chmod(join(bin, name), 0o755);
  }
  const server = await startLlmServer();
  await writeFile(join(knobs, 'gpus'), '8');
  await writeFile(join(knobs, 'pids'), server.worker);
  const log = await startKernelLog(folder);
  const sshd = await startSshd({
    authorizedKeys: [key.publicLine],
    path: [bin],
    environment: { FAKE_NVIDIA_SMI_DIR: knobs, FAKE_KERNEL_LOG: folder },
  });
  await group.add(sshd.pid);
  return {
    host: benchHost(sshd),
    privateKey: await readFile(key.privateFile, 'utf8'),
    group,
    processes: async () => (await sshd.processes()).length,
    async stop() {
      log.stop();
      server.child.kill('SIGKILL');
      await sshd.stop();
      await group.remove();
    },
  };
}

function benchHost(sshd: Sshd): BenchHost {
  const [hostKey] = sshd.hostKeys;
  const { address, port, user } = sshd;
  return { name: 'full', address, port, user, hostKey: `${hostKey?.algorithm} ${hostKey?.blob}` };
}

/** An LLM server and the pid of its worker, which nvidia-smi is to list. */
async function startLlmServer(): Promise<{ readonly child: ChildProcess; readonly worker: string }> {
  const port = await freePort();
  const words = [fixture('vllmLike.ts'), 'serve', 'bench-model', '--port', String(port)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('worker ')) return { child, worker: line.slice(7) };
  throw new Error('the LLM server did not start');
}

/** A kernel log that grows: mostly of what concerns nobody. */
async function startKernelLog(folder: string): Promise<{ stop(): void }> {
  const file = join(folder, 'kmsg');
  let count = 0;
  const line = () => {
    count += 1;
    const stamp = `6,${count},${count * 200_000},-;`;
    return count % 300 === 0
      ? `${stamp}NVRM: Xid (PCI:0000:19:00): 94, pid=1234, name=python3, Contained: CE User Channel\n`
      : `${stamp}systemd[1]: some-unit-${count % 7}.service: Deactivated successfully.\n`;
  };
  await writeFile(file, Array.from({ length: 1000 }, line).join(''));
  const timer = setInterval(() => void appendFile(file, line()), 1000 / kernelLinesPerSecond);
  return { stop: () => clearInterval(timer) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });
}
