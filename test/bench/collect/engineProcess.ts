/**
 * The engine in a process of its own: store on, and frames pulled and sent to the parent, as a shell sends them to its
 * page. What it sends besides answers is `{ frame }`.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { createRouterClient } from '@orpc/server';
import type { Engine, FrameLane } from '#engine/engineTypes.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { answerCommands, ownUse } from './childMessages.ts';

interface Start {
  readonly configFolder: string;
  readonly dataFolder: string;
  /** Milliseconds between the end of one pull and the next; 0 pulls as the page does, as fast as the engine answers. */
  readonly pullGapMs: number;
}

let engine: Engine | null = null;
let lane: FrameLane | null = null;

async function sendFrames(from: FrameLane, gapMs: number): Promise<void> {
  while (lane === from) {
    const frame = await from.pull();
    process.send?.({ frame: new Uint8Array(frame) });
    if (gapMs > 0) await wait(gapMs);
  }
}

function api() {
  if (!engine) throw new Error('the engine is not started');
  return createRouterClient(engine.router);
}

answerCommands({
  start: async (input) => {
    const { configFolder, dataFolder, pullGapMs } = input as Start;
    engine = await startEngine({
      configFolder,
      dataFolder,
      shell: 'browser',
      store: true,
      secrets: createMemorySecretStore(),
      startDemo: null,
    });
    lane = engine.openFrameLane();
    void sendFrames(lane, pullGapMs).catch(() => undefined);
  },
  use: ownUse,
  hosts: async () => {
    const hosts = await api().hosts.list({});
    const failed = hosts.find((host) => host.failure !== null);
    return {
      all: hosts.length,
      live: hosts.filter((host) => host.phase === 'live').length,
      firstFailure: failed ? `${failed.failure?.message}; ${failed.failure?.words}` : null,
    };
  },
  roster: () => api().fleet.roster({}),
  stored: () => api().history.stats({}),
  stop: async () => {
    lane?.close();
    lane = null;
    await engine?.stop();
  },
});
