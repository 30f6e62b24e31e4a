import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signal } from '../../fixtures/processes.ts';
import { type BenchHost, knownHostsText } from './benchFleet.ts';
import { masterCpuMs, mastersOf, type PeerPoll, pollOnce } from './peerRun.ts';
import type { SshdFarm } from './sshdFarm.ts';

/** What a peer took per host and poll. */
export interface PeerMeasure {
  readonly name: string;
  readonly mode: string;
  readonly cpuMsPerHostSample: number;
}

const columns =
  'uuid,index,utilization.gpu,utilization.memory,memory.used,memory.total,power.draw,temperature.gpu,' +
  'temperature.memory,clocks.sm,clocks.mem,fan.speed,pstate,clocks_throttle_reasons.active';
const query = `nvidia-smi --query-gpu=${columns} --format=csv,noheader,nounits`;
const gpusPerHost = 8;

/** Why the peers cannot be measured here; null where they can. */
export function peersMissing(): string | null {
  const missing = ['clush', 'parallel-ssh'].filter((name) => !existsSync(`/usr/bin/${name}`));
  return missing.length ? `not installed: ${missing.join(', ')} (Debian: clustershell, pssh)` : null;
}

/** Settings that only say where the hosts are and who they are; ciphers and key exchange stay as installed. */
async function sshConfig(folder: string, farm: SshdFarm, controlFolder: string | null): Promise<string> {
  const file = join(folder, controlFolder ? 'ssh_config_mux' : 'ssh_config');
  const known = join(folder, 'known_hosts');
  await writeFile(known, knownHostsText(farm.hosts));
  const [first] = farm.hosts;
  const mux = controlFolder
    ? `ControlMaster auto\nControlPath ${controlFolder}/%h\nControlPersist 600\n`
    : 'ControlMaster no\n';
  const lines = `Host *\nPort ${first?.port}\nUser ${first?.user}\nIdentityFile ${farm.key.privateFile}\nIdentitiesOnly yes\n`;
  await writeFile(
    file,
    `${lines}UserKnownHostsFile ${known}\nStrictHostKeyChecking yes\nBatchMode yes\n${mux}`,
  );
  return file;
}

function perHost(poll: PeerPoll, hosts: number, name: string): number {
  if (poll.rows !== hosts * gpusPerHost)
    throw new Error(`${name} brought ${poll.rows} rows of ${hosts * gpusPerHost}: not a fair poll`);
  return poll.cpuMs / hosts;
}

function median(values: readonly number[]): number {
  const ascending = [...values].sort((one, other) => one - other);
  return ascending[Math.floor(ascending.length / 2)] ?? Number.NaN;
}

const clush = (hosts: readonly BenchHost[], config: string) => [
  ...['/usr/bin/clush', '-w', hosts.map((host) => host.address).join(','), '-o', `-F ${config}`, query],
];
const pssh = (hosts: readonly BenchHost[], config: string, folder: string) => {
  const list = join(folder, 'pssh_hosts');
  return {
    list,
    argv: ['/usr/bin/parallel-ssh', '-h', list, '-t', '120', '-i', '-x', `-F ${config}`, query],
    text: hosts.map((host) => `${host.address}\n`).join(''),
  };
};

/** Polls the farm's hosts with the peers as installed, `polls` times each, and takes the median. */
export async function measurePeers(
  folder: string,
  farm: SshdFarm,
  polls: number,
): Promise<readonly PeerMeasure[]> {
  const config = await sshConfig(folder, farm, null);
  const parallel = pssh(farm.hosts, config, folder);
  await writeFile(parallel.list, parallel.text);
  const repeat = async (name: string, argv: readonly string[]) => {
    const took: number[] = [];
    for (let poll = 0; poll < polls; poll += 1)
      took.push(perHost(await pollOnce(folder, argv), farm.hosts.length, name));
    return median(took);
  };
  return [
    {
      name: 'clush',
      mode: 'as installed: a login per poll',
      cpuMsPerHostSample: await repeat('clush', clush(farm.hosts, config)),
    },
    {
      name: 'pssh',
      mode: 'as installed: a login per poll',
      cpuMsPerHostSample: await repeat('pssh', parallel.argv),
    },
    {
      name: 'clush over ControlMaster',
      mode: 'connections kept, an exec per poll',
      cpuMsPerHostSample: await measureMultiplexed(folder, farm, polls),
    },
  ];
}

/** The first poll opens the masters and is not counted; then the masters' own CPU is, since they carry the data. */
async function measureMultiplexed(folder: string, farm: SshdFarm, polls: number): Promise<number> {
  const controlFolder = join(folder, 'mux');
  await mkdir(controlFolder, { mode: 0o700 });
  const argv = clush(farm.hosts, await sshConfig(folder, farm, controlFolder));
  try {
    perHost(await pollOnce(folder, argv), farm.hosts.length, 'clush over ControlMaster, first poll');
    const masters = await mastersOf(controlFolder);
    if (masters.length !== farm.hosts.length)
      throw new Error(`${masters.length} ControlMaster processes for ${farm.hosts.length} hosts`);
    const before = await masterCpuMs(masters);
    let tool = 0;
    for (let poll = 0; poll < polls; poll += 1)
      tool += perHost(await pollOnce(folder, argv), farm.hosts.length, 'clush over ControlMaster');
    return tool / polls + ((await masterCpuMs(masters)) - before) / polls / farm.hosts.length;
  } finally {
    for (const master of await mastersOf(controlFolder)) signal(master.pid, 'SIGTERM');
  }
}
