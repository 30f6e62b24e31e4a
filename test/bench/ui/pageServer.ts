/**
 * The browser shell over an engine whose fleet is synthetic: real page, real sockets, real contract, and 8,000 GPUs that all
 * change once a second without a simulated fleet eating the CPU that the page is measured on. Prints its address as JSON.
 *
 * Arguments: number of GPUs, configuration folder, data folder, folder of the built page (`out/renderer`).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { os } from '#engine/api/implementer.ts';
import type { Engine, FrameLane } from '#engine/engineTypes.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { serve } from '#web/serve.ts';
import { busyFrame, busyRoster } from './busyFleet.ts';

const frameEveryMs = 1000;

function openBusyLane(gpus: number): FrameLane {
  let sequence = 0;
  let nextAtMs = Date.now();
  return {
    async pull() {
      await sleep(Math.max(0, nextAtMs - Date.now()));
      nextAtMs = Math.max(nextAtMs + frameEveryMs, Date.now());
      sequence += 1;
      return busyFrame(gpus, sequence);
    },
    close() {},
  };
}

const [gpusText = '8000', configFolder = '', dataFolder = '', page] = process.argv.slice(2);
const gpus = Number(gpusText);
const real = await startEngine({
  configFolder,
  dataFolder,
  shell: 'browser',
  store: false,
  secrets: createMemorySecretStore(),
  startDemo: null,
});
const roster = busyRoster(gpus);
const engine: Engine = {
  router: { ...real.router, fleet: { ...real.router.fleet, roster: os.fleet.roster.handler(() => roster) } },
  openFrameLane: () => openBusyLane(gpus),
  moreFamilies: () => real.moreFamilies(),
  wake: () => real.wake(),
  stop: () => real.stop(),
};
const serving = await serve({ engine, ...(page === undefined ? {} : { page }) });
process.stdout.write(`${JSON.stringify({ url: serving.url })}\n`);
process.once('SIGTERM', async () => {
  await serving.close();
  await engine.stop();
  process.exit(0);
});
