/**
 * `npm run -s bench -- connect`: how long it takes until 1,000 hosts, 50 ms away, are connected and read. Simulated hosts in a
 * process of their own, whose sockets hold everything back by half a round trip each way; the engine in another, as the product runs
 * it: store on, `ssh -G` for every host, at most 64 handshakes at once. A second engine without an ssh program tells what
 * resolving costs. `connectSeconds`: from the first connection begun to the last host logged in with its loop running; `liveSeconds`:
 * to the first readings of the last, which simulated hosts send up to a second later. CPU seconds stand beside the times, since those of a busy machine say little.
 *
 * Options: `--hosts 1000 --round-trip-ms 50`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SimHostAccess } from '#sim/simFleet.ts';
import { makeTestFolder } from '../fixtures/sshd.ts';
import { startChild } from './collect/benchChild.ts';
import { writeEngineFolders } from './collect/benchFleet.ts';
import type { ProcessUse } from './collect/childMessages.ts';
import { type ConnectTimes, connectTimes } from './connect/connectTimes.ts';
import type { BenchResult } from './run.ts';

const lookEveryMs = 500;
const allLiveWithinMs = 180_000;

interface HostCount {
  readonly all: number;
  readonly live: number;
  readonly firstFailure: string | null;
}

interface Connecting {
  readonly times: ConnectTimes;
  readonly engineCpuMs: number;
  readonly childrenCpuMs: number;
}

/** Starts an engine on these hosts and waits until all are live. */
async function connectAll(
  folder: string,
  hosts: readonly SimHostAccess[],
  environment: NodeJS.ProcessEnv,
): Promise<Connecting> {
  await mkdir(folder);
  const folders = await writeEngineFolders(folder, hosts, hosts[0]?.privateKey ?? '');
  const engine = startChild('./engineProcess.ts', environment);
  try {
    const before = (await engine.ask('use')) as ProcessUse;
    await engine.ask('start', { ...folders, pullGapMs: 1000 });
    await untilAllLive(hosts.length, async () => (await engine.ask('hosts')) as HostCount);
    const after = (await engine.ask('use')) as ProcessUse;
    await engine.ask('stop');
    return {
      times: await connectTimes(folders.dataFolder),
      engineCpuMs: after.cpuMs - before.cpuMs,
      childrenCpuMs: after.childrenCpuMs - before.childrenCpuMs,
    };
  } finally {
    await engine.stop();
  }
}

async function untilAllLive(hosts: number, count: () => Promise<HostCount>): Promise<void> {
  const deadline = performance.now() + allLiveWithinMs;
  for (;;) {
    const { live, firstFailure } = await count();
    if (live === hosts) return;
    if (performance.now() > deadline)
      throw new Error(`${live} of ${hosts} hosts are live; ${firstFailure ?? 'none failed'}`);
    await wait(lookEveryMs);
  }
}

const seconds = (ms: number | undefined) => Number(((ms ?? Number.NaN) / 1000).toFixed(2));
const middle = (ascending: readonly number[]) => ascending[Math.floor(ascending.length / 2)];

function rowsOf(mode: string, { times, engineCpuMs, childrenCpuMs }: Connecting): BenchResult['table'] {
  const row = (what: string, ms: number | undefined) => ({ what, mode, value: seconds(ms), unit: 's' });
  return [
    row('half of the hosts connected', middle(times.connected)),
    row('all connected', times.connected.at(-1)),
    row('all live', times.live.at(-1)),
    row('CPU of the engine', engineCpuMs),
    row('CPU of what it started (ssh -G)', childrenCpuMs),
  ];
}

/** Runs the bench. @throws Error where a host did not become live. */
export async function bench(options: Readonly<Record<string, string>>): Promise<BenchResult> {
  const hostCount = Number(options.hosts || 1000);
  const roundTripMs = Number(options['round-trip-ms'] || 50);
  const folder = await makeTestFolder();
  const sim = startChild('./simProcess.ts');
  try {
    const start = { hosts: hostCount, seed: 1, roundTripMs };
    const hosts = (await sim.ask('start', start)) as readonly SimHostAccess[];
    const resolving = await connectAll(join(folder, 'resolving'), hosts, {});
    const plain = await connectAll(join(folder, 'plain'), hosts, { PATH: '/nonexistent' });
    return {
      table: [
        ...rowsOf(`${hostCount} hosts, ${roundTripMs} ms away, with ssh -G for each`, resolving),
        ...rowsOf('the same without an ssh program', plain),
      ],
      figures: {
        connectSeconds: seconds(resolving.times.connected.at(-1)),
        connectSecondsWithoutResolving: seconds(plain.times.connected.at(-1)),
        liveSeconds: seconds(resolving.times.live.at(-1)),
        engineCpuSeconds: seconds(resolving.engineCpuMs),
      },
    };
  } finally {
    await sim.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
