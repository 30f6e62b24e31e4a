import { setTimeout as wait } from 'node:timers/promises';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import type { StoreStats } from '#shared/contract/schemas/history.ts';
import { type BenchChild, startChild } from './benchChild.ts';
import type { EngineFolders } from './benchFleet.ts';
import type { ProcessUse } from './childMessages.ts';
import { FrameWatch } from './frameWatch.ts';

/** How long and how to measure. */
export interface Measuring {
  readonly warmUpSeconds: number;
  readonly seconds: number;
  readonly pullGapMs: number;
}

/** What an engine used while it read a fleet. */
export interface EngineMeasure {
  readonly startedAtMs: number;
  readonly seconds: number;
  readonly cpuMs: number;
  /** Median of readings each second. */
  readonly rssBytes: number;
  readonly liveHosts: number;
  readonly watch: FrameWatch;
  /** Raw rows in the store at the end: proof that it was on. */
  readonly storedRows: number;
}

const allLiveWithinMs = 180_000;

interface HostCount {
  readonly all: number;
  readonly live: number;
  readonly firstFailure: string | null;
}

async function untilAllLive(engine: BenchChild, hosts: number): Promise<HostCount> {
  const deadline = performance.now() + allLiveWithinMs;
  for (;;) {
    const count = (await engine.ask('hosts')) as HostCount;
    if (count.all === hosts && count.live === hosts) return count;
    if (performance.now() > deadline)
      throw new Error(`${count.live} of ${hosts} hosts are live; ${count.firstFailure ?? 'none failed'}`);
    await wait(1000);
  }
}

function median(values: readonly number[]): number {
  const ascending = [...values].sort((one, other) => one - other);
  return ascending[Math.floor(ascending.length / 2)] ?? Number.NaN;
}

/**
 * Starts an engine on these folders, waits until all hosts are live and the warm-up is over, then measures.
 * `onStart` runs at the moment in which measuring begins.
 */
export async function measureEngine(
  folders: EngineFolders,
  hosts: number,
  measuring: Measuring,
  onStart: () => Promise<void> = async () => undefined,
): Promise<EngineMeasure> {
  const engine = startChild('./engineProcess.ts');
  const watch = new FrameWatch(async () => (await engine.ask('roster')) as Roster);
  engine.onMessage((message) => watch.see((message as { frame: Uint8Array }).frame, Date.now()));
  try {
    await engine.ask('start', { ...folders, pullGapMs: measuring.pullGapMs });
    const { live } = await untilAllLive(engine, hosts);
    await wait(measuring.warmUpSeconds * 1000);
    watch.begin();
    await wait(3000);
    await onStart();
    watch.begin();
    const startedAtMs = Date.now();
    const startedAt = performance.now();
    const before = (await engine.ask('use')) as ProcessUse;
    const rss: number[] = [];
    while (performance.now() - startedAt < measuring.seconds * 1000) {
      await wait(1000);
      rss.push(((await engine.ask('use')) as ProcessUse).rssBytes);
    }
    const after = (await engine.ask('use')) as ProcessUse;
    const seconds = (performance.now() - startedAt) / 1000;
    watch.end();
    const stillLive = ((await engine.ask('hosts')) as HostCount).live;
    if (stillLive < live) throw new Error(`${live - stillLive} hosts were lost while the bench measured`);
    const storedRows = ((await engine.ask('stored')) as StoreStats).rows.raw;
    if (hosts > 0 && storedRows === 0)
      throw new Error('the store kept nothing: this would not be a measure of it');
    await engine.ask('stop');
    return {
      startedAtMs,
      seconds,
      cpuMs: after.cpuMs - before.cpuMs,
      rssBytes: median(rss),
      liveHosts: live,
      watch,
      storedRows,
    };
  } finally {
    await engine.stop();
  }
}
