import { existsSync } from 'node:fs';
import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What the processes of a group have used since it was made: to the nanosecond, those that have ended included. */
interface GroupUse {
  readonly allMs: number;
  /** Of these, what the tools used. */
  readonly toolsMs: number;
}

/** A control group of the kernel that counts the CPU of one host, and apart the tools on it. */
export interface CpuGroup {
  /** Puts a process in; what it starts from then on is in it too. */
  add(pid: number): Promise<void>;
  /** A tool that writes its process id here is counted as one. */
  readonly toolsFile: string;
  read(): Promise<GroupUse>;
  /** Removes it, once its processes have ended. */
  remove(): Promise<void>;
}

/** Where groups that count CPU can be made: the first hierarchy's `cpuacct`, or the second one. */
async function groupsFolder(): Promise<string | null> {
  const lines = (await readFile('/proc/self/cgroup', 'utf8').catch(() => '')).trim().split('\n');
  const pathOf = (controller: string) =>
    lines.map((line) => line.split(':')).find(([, names = '']) => names.split(',').includes(controller))?.[2];
  const places = [
    ['/sys/fs/cgroup/cpuacct', pathOf('cpuacct')],
    ['/sys/fs/cgroup/cpu,cpuacct', pathOf('cpuacct')],
    ['/sys/fs/cgroup/unified', pathOf('')],
    ['/sys/fs/cgroup', pathOf('')],
  ] as const;
  const found = places
    .filter(([mount, path]) => path !== undefined && existsSync(join(mount, path, 'cgroup.procs')))
    .map(([mount, path = '']) => join(mount, path));
  return found[0] ?? null;
}

/** Makes a group. @throws Error where the kernel or our rights do not allow it. */
export async function makeCpuGroup(name: string): Promise<CpuGroup> {
  const parent = await groupsFolder();
  const whole = join(parent ?? '', name);
  const tools = join(whole, 'tools');
  try {
    if (parent === null) throw new Error('no control groups are mounted');
    await mkdir(tools, { recursive: true });
  } catch (error) {
    throw new Error(`bench breadth counts a host's CPU by a control group and needs to make one: ${error}`);
  }
  return {
    add: (pid) => writeFile(join(whole, 'cgroup.procs'), `${pid}\n`),
    toolsFile: join(tools, 'cgroup.procs'),
    read: async () => ({ allMs: await usedMs(whole), toolsMs: await usedMs(tools) }),
    async remove() {
      for (const folder of [tools, whole]) await removeGroup(folder);
    },
  };
}

async function usedMs(folder: string): Promise<number> {
  const first = join(folder, 'cpuacct.usage');
  if (existsSync(first)) return Number(await readFile(first, 'utf8')) / 1e6;
  const stat = await readFile(join(folder, 'cpu.stat'), 'utf8');
  return Number(/^usage_usec (\d+)$/m.exec(stat)?.[1] ?? Number.NaN) / 1000;
}

/** A group can be removed only once it is empty, and ended processes take a moment to leave. */
async function removeGroup(folder: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rmdir(folder);
    } catch (error) {
      if (attempt === 100) throw error;
      await wait(50);
    }
  }
}
