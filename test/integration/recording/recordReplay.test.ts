import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reachFleet } from '#demo/startDemoFleet.ts';
import { startHostLoop } from '#engine/fleet/hostLoop.ts';
import { openReplay, type ReplayPlan } from '#engine/recording/openReplay.ts';
import { startRecording } from '#engine/recording/startRecording.ts';
import type { Connector } from '#engine/ssh/connection.ts';
import type { Failure } from '#shared/domain/failure.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { startSimFleet } from '#sim/simFleet.ts';

/** What a host's loop said, as its reader told it. */
interface Heard {
  readonly samples: GpuSample[];
  readonly inventories: HostInventory[];
  readonly failures: (Failure | null)[];
  stop(): void;
}

async function hear(connector: Connector, host: HostConfig): Promise<Heard> {
  const heard = {
    samples: [] as GpuSample[],
    inventories: [] as HostInventory[],
    failures: [] as (Failure | null)[],
  };
  const connection = await connector.connect(host, { signal: new AbortController().signal });
  const loop = await startHostLoop(
    connection,
    host,
    {
      onSamples: (samples) => heard.samples.push(...samples),
      onInventory: (inventory) => heard.inventories.push(inventory),
      onGpuFailure: (failure) => heard.failures.push(failure),
    },
    () => undefined,
  );
  loop.tick(0);
  return {
    ...heard,
    stop: () => {
      loop.stop();
      connection.close();
    },
  };
}

/** Without the times of this machine's clock, which tell when something was read. */
const undated = (inventories: readonly HostInventory[]): unknown =>
  JSON.parse(JSON.stringify(inventories, (key, value: unknown) => (key === 'readAtMs' ? 0 : value)));

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-replay-'));
  path = join(folder, 'a.hrec');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const plan = (more: Partial<ReplayPlan> = {}): ReplayPlan => ({
  path,
  speed: Number.POSITIVE_INFINITY,
  fromMs: 0,
  toMs: Number.POSITIVE_INFINITY,
  atEnd: 'close',
  ...more,
});

describe('a recording of a simulated fleet', () => {
  it('replays the same samples and inventories in the same order', { timeout: 60_000 }, async () => {
    const sim = await startSimFleet({ fleet: { gpus: 24, seed: 3 }, clock: Date.now });
    const fleet = await reachFleet(sim, 1);
    try {
      const recording = await startRecording({
        path,
        hosts: fleet.hosts,
        hideNames: false,
        mostBytes: 2 ** 30,
        startedAtMs: Date.now(),
      });
      const connector = recording.wrapConnector(fleet.connector);
      const live = await Promise.all(fleet.hosts.map((host) => hear(connector, host)));
      await expect
        .poll(() => Math.min(...live.map(({ samples }) => samples.length)), { timeout: 30_000 })
        .toBeGreaterThan(24);
      for (const heard of live) heard.stop();
      await recording.end('stopped');

      const replay = await openReplay(plan());
      expect(replay.hosts.map(({ name, labels }) => [name, labels])).toEqual(
        fleet.hosts.map(({ name, labels }) => [name, labels]),
      );
      const again = await Promise.all(replay.hosts.map((host) => hear(replay.connector, host)));
      expect((await replay.played).outcome).toEqual({ type: 'whole' });
      for (const [at, heard] of again.entries()) {
        expect(heard.samples).toEqual(live[at]?.samples);
        expect(undated(heard.inventories)).toEqual(undated(live[at]?.inventories ?? []));
        expect(heard.failures).toEqual(live[at]?.failures);
      }
      await replay.stop();

      const text = gunzipSync(await readFile(path)).toString();
      for (const { address, identity = '' } of fleet.hosts)
        expect([address, identity].filter((word) => text.includes(word))).toEqual([]);
    } finally {
      await fleet.stop();
    }
  });

  it('hides names where it is told to', { timeout: 60_000 }, async () => {
    const sim = await startSimFleet({ fleet: { gpus: 8, seed: 3 }, clock: Date.now });
    const fleet = await reachFleet(sim, 1);
    try {
      const recording = await startRecording({
        path,
        hosts: fleet.hosts,
        hideNames: true,
        mostBytes: 2 ** 30,
        startedAtMs: Date.now(),
      });
      const [host] = fleet.hosts;
      const heard = await hear(recording.wrapConnector(fleet.connector), host!);
      const ownName = () => heard.inventories.at(-1)?.facts.hostname;
      await expect.poll(ownName, { timeout: 30_000 }).toBe(host?.name);
      heard.stop();
      await recording.end('stopped');
      const text = gunzipSync(await readFile(path)).toString();
      expect(text.includes(host!.name)).toBe(false);
      expect(text).toContain('hostname=host-001');
      expect(JSON.parse(text.slice(0, text.indexOf('\n'))).hosts).toEqual([
        { name: 'host-001', labels: {}, intervalSeconds: 1 },
      ]);
    } finally {
      await fleet.stop();
    }
  });
});
