import { setTimeout as wait } from 'node:timers/promises';
import { startChild } from '../collect/benchChild.ts';
import { writeEngineFolders } from '../collect/benchFleet.ts';
import { startFullHost } from './fullHost.ts';

/** What it costs a host to be read in full, in percent of one core. */
export interface HostCost {
  /** sshd, the shells, and what they start beside the tools: while nothing special happens. */
  readonly percent: number;
  /** The same over the first minute, in which everything is asked at once that is asked seldom later. */
  readonly firstMinutePercent: number;
  /** What the stand-ins for the tools used meanwhile; the real ones have costs of their own. */
  readonly toolsPercent: number;
  /** Processes of the host's sshd while it is read. */
  readonly processes: number;
}

interface HostCount {
  readonly all: number;
  readonly live: number;
}

const liveWithinMs = 60_000;

/** Reads one full host for `seconds` after its first minute. @throws Error where it does not become live. */
export async function hostCost(folder: string, seconds: number): Promise<HostCost> {
  const full = await startFullHost(folder);
  const engine = startChild('./engineProcess.ts');
  try {
    const folders = await writeEngineFolders(folder, [full.host], full.privateKey);
    const begun = await full.group.read();
    await engine.ask('start', { ...folders, pullGapMs: 1000 });
    const deadline = performance.now() + liveWithinMs;
    while (((await engine.ask('hosts')) as HostCount).live < 1) {
      if (performance.now() > deadline) throw new Error('the full host did not become live');
      await wait(200);
    }
    await wait(60_000);
    const settled = await full.group.read();
    const at = performance.now();
    await wait(seconds * 1000);
    const ended = await full.group.read();
    const tookMs = performance.now() - at;
    const processes = await full.processes();
    if (((await engine.ask('hosts')) as HostCount).live < 1) throw new Error('the full host was lost');
    await engine.ask('stop');
    const ours = (from: typeof begun, to: typeof begun) => to.allMs - to.toolsMs - from.allMs + from.toolsMs;
    return {
      percent: (100 * ours(settled, ended)) / tookMs,
      firstMinutePercent: (100 * ours(begun, settled)) / 60_000,
      toolsPercent: (100 * (ended.toolsMs - settled.toolsMs)) / tookMs,
      processes,
    };
  } finally {
    await engine.stop();
    await full.stop();
  }
}
