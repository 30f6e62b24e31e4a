import type { SimHostAccess } from '#sim/simFleet.ts';
import { startChild } from '../collect/benchChild.ts';
import { writeEngineFolders } from '../collect/benchFleet.ts';
import { type EngineMeasure, measureEngine } from '../collect/measureEngine.ts';

/** How many hosts to read and for how long. */
export interface EngineCostPlan {
  readonly hosts: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/** Reads simulated hosts, which answer everything that we ask, at 1 Hz with the store on and a page's frames pulled once a second. */
export async function engineCost(folder: string, plan: EngineCostPlan): Promise<EngineMeasure> {
  const sim = startChild('./simProcess.ts');
  try {
    const hosts = (await sim.ask('start', { hosts: plan.hosts, seed: 1 })) as readonly SimHostAccess[];
    const folders = await writeEngineFolders(folder, hosts, hosts[0]?.privateKey ?? '');
    return await measureEngine(folders, plan.hosts, { ...plan, pullGapMs: 1000 }, async () => {
      await sim.ask('forgetEmits');
    });
  } finally {
    await sim.stop();
  }
}
