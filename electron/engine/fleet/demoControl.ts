import type { DemoFleet } from '../engineTypes.ts';
import type { FleetHost } from './fleet.ts';

/** Starts and stops the simulated fleet beside the real one. */
export interface DemoControl {
  hosts(): readonly FleetHost[];
  gpus(): number;
  start(gpus: number): Promise<void>;
  stop(): Promise<void>;
}

/** `start`: null where this shell has no simulator. `onChange`: its hosts came or went. */
export function createDemoControl(
  start: ((gpus: number) => Promise<DemoFleet>) | null,
  onChange: () => void,
): DemoControl {
  let running: { readonly fleet: DemoFleet; readonly gpus: number } | null = null;
  const stop = async () => {
    const stopping = running;
    running = null;
    if (!stopping) return;
    onChange();
    await stopping.fleet.connector.close();
    await stopping.fleet.stop();
  };
  return {
    hosts: () => (running ? demoHosts(running.fleet) : []),
    gpus: () => running?.gpus ?? 0,
    start: async (gpus) => {
      if (!start) throw new Error('this shell has no simulated fleet');
      await stop();
      running = { fleet: await start(gpus), gpus };
      onChange();
    },
    stop,
  };
}

function demoHosts({ hosts, connector }: DemoFleet): readonly FleetHost[] {
  return hosts.map((config) => ({ config, demo: true, connector }));
}
