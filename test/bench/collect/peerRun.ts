import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listProcesses, type RunningProcess } from '../../fixtures/processes.ts';

/** What one poll of all hosts by another tool took. */
export interface PeerPoll {
  /** User and system time of the tool and of every ssh that it started. sshd is not in it. */
  readonly cpuMs: number;
  /** Rows of GPUs that came back. */
  readonly rows: number;
}

const run = promisify(execFile);

/** A shell that runs a command with its output in a file, then prints what its children used. */
const timedShell = 'out=$1; shift; "$@" >"$out" 2>"$out.err"; times';

/** `0m1.23s 0m0.45s` in milliseconds, both together. */
function shellTimes(line: string): number {
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000,
    0,
  );
}

/** Runs a tool once over all hosts and counts its CPU through `times` of the shell that waited for it. */
export async function pollOnce(folder: string, argv: readonly string[]): Promise<PeerPoll> {
  const out = join(folder, `peer-${argv[0]?.replaceAll('/', '-')}`);
  const { stdout } = await run('/bin/sh', ['-c', timedShell, 'sh', out, ...argv], { timeout: 180_000 });
  const [, children = ''] = stdout.trim().split('\n');
  const rows = ((await readFile(out, 'utf8')).match(/GPU-[0-9a-f-]{36}/g) ?? []).length;
  return { cpuMs: shellTimes(children), rows };
}

/** CPU of processes that the tool left behind on purpose (ControlMaster), from /proc; ticks are 10 ms. */
export async function masterCpuMs(masters: readonly RunningProcess[]): Promise<number> {
  const used = await Promise.all(
    masters.map(({ pid }) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')),
  );
  return used.reduce((sum, stat) => {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
  }, 0);
}

/** The ControlMaster processes of a folder of control sockets. */
export async function mastersOf(controlFolder: string): Promise<readonly RunningProcess[]> {
  return (await listProcesses()).filter(
    (process) => process.command.includes(`${controlFolder}/`) && process.command.startsWith('ssh:'),
  );
}
