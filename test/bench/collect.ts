/**
 * `npm run -s bench -- collect`: what it costs to read many hosts. First 1,000 simulated hosts of 8 GPUs at 1 Hz: CPU, memory
 * and delay of the engine with parsing, live frames and the store on. Then 200 hosts behind real sshds: our client CPU per
 * host-sample against clush and pssh as installed, and against clush over ControlMaster, in the same run.
 *
 * Both are measured for a minute: in less a round of the slow tier, which comes once a minute on all hosts at once, would be in by chance.
 * Both after a minute and a half: until then V8 compiles, a third of the CPU of a process that runs for weeks.
 *
 * Options: `--hosts 1000 --seconds 60 --warmup 90 --ssh-hosts 200 --ssh-seconds 60 --polls 1 --pull-gap-ms 0`.
 * From the simulated fleet frames are pulled as the page pulls them, as fast as the engine answers, about five a second; from the
 * sshd hosts once a second, as they are sampled. `--pull-gap-ms 1000` pulls once a second everywhere, and then the delay holds up
 * to a second of waiting for the next pull.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SimHostAccess } from '#sim/simFleet.ts';
import { makeTestFolder } from '../fixtures/sshd.ts';
import { startChild } from './collect/benchChild.ts';
import { writeEngineFolders } from './collect/benchFleet.ts';
import type { ProcessUse } from './collect/childMessages.ts';
import { resultOf, type SimMeasure, type SshMeasure } from './collect/collectResult.ts';
import { type EngineMeasure, type Measuring, measureEngine } from './collect/measureEngine.ts';
import { measurePeers, peersMissing } from './collect/peers.ts';
import { privateKeyOf, startSshdFarm } from './collect/sshdFarm.ts';
import type { BenchResult } from './run.ts';

const gpusPerHost = 8;

interface Plan {
  readonly hosts: number;
  readonly sshHosts: number;
  readonly polls: number;
  readonly sim: Measuring;
  readonly ssh: Measuring;
}

function planOf(options: Readonly<Record<string, string>>): Plan {
  const number = (key: string, fallback: number) => (options[key] ? Number(options[key]) : fallback);
  const pullGapMs = number('pull-gap-ms', 0);
  const warmUpSeconds = number('warmup', 90);
  return {
    hosts: number('hosts', 1000),
    sshHosts: number('ssh-hosts', 200),
    polls: number('polls', 1),
    sim: { warmUpSeconds, seconds: number('seconds', 60), pullGapMs },
    // One frame for one sample: the peers, which only print, draw none at all.
    ssh: { warmUpSeconds, seconds: number('ssh-seconds', 60), pullGapMs: pullGapMs || 1000 },
  };
}

async function measureSim(folder: string, plan: Plan): Promise<SimMeasure> {
  const sim = startChild('./simProcess.ts');
  const cpuMs = async () => ((await sim.ask('use')) as ProcessUse).cpuMs;
  try {
    const hosts = (await sim.ask('start', { hosts: plan.hosts, seed: 1 })) as readonly SimHostAccess[];
    const folders = await writeEngineFolders(folder, hosts, hosts[0]?.privateKey ?? '');
    let cpuBefore = 0;
    const measure = await measureEngine(folders, plan.hosts, plan.sim, async () => {
      await sim.ask('forgetEmits');
      cpuBefore = await cpuMs();
    });
    const emits = (await sim.ask('emits')) as ReadonlyMap<string, readonly number[]>;
    const simCpuPercent = ((await cpuMs()) - cpuBefore) / measure.seconds / 10;
    return {
      measure,
      emitted: emittedDuring(measure, emits),
      latencies: measure.watch.latencies(emits),
      simCpuPercent,
    };
  } finally {
    await sim.stop();
  }
}

function emittedDuring(
  { startedAtMs, seconds }: EngineMeasure,
  emits: ReadonlyMap<string, readonly number[]>,
): number {
  const endedAtMs = startedAtMs + seconds * 1000;
  return [...emits.values()].flat().filter((atMs) => atMs >= startedAtMs && atMs <= endedAtMs).length;
}

async function measureSsh(folder: string, plan: Plan): Promise<SshMeasure> {
  const farm = await startSshdFarm(folder, plan.sshHosts);
  try {
    const folders = await writeEngineFolders(folder, farm.hosts, await privateKeyOf(farm));
    const ours = await measureEngine(folders, plan.sshHosts, plan.ssh);
    const samples = ours.watch.gpuSamples / gpusPerHost;
    if (samples < plan.sshHosts * plan.ssh.seconds * 0.5)
      throw new Error(
        `only ${samples} host-samples in ${plan.ssh.seconds} s of ${plan.sshHosts} hosts at 1 Hz`,
      );
    return {
      samplesPerSecond: samples / ours.seconds,
      cpuMsPerHostSample: ours.cpuMs / samples,
      peers: await measurePeers(folder, farm, plan.polls),
    };
  } finally {
    await farm.stop();
  }
}

async function inFolder<T>(parent: string, name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(parent, name);
  await mkdir(folder);
  return use(folder);
}

/** Runs the bench. @throws Error where hosts were lost, samples are missing or a peer did not answer for every host. */
export async function bench(options: Readonly<Record<string, string>>): Promise<BenchResult> {
  const missing = peersMissing();
  if (missing) throw new Error(`bench collect cannot compare: ${missing}`);
  const plan = planOf(options);
  const folder = await makeTestFolder();
  try {
    const empty = await inFolder(folder, 'empty', async (own) =>
      measureEngine(await writeEngineFolders(own, [], ''), 0, plan.sim),
    );
    const sim = await inFolder(folder, 'sim', (own) => measureSim(own, plan));
    const ssh = await inFolder(folder, 'ssh', (own) => measureSsh(own, plan));
    return resultOf({ hosts: plan.hosts, sshHosts: plan.sshHosts, empty, sim, ssh });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
