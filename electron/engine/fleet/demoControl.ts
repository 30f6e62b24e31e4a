import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { DemoFleet } from '../engineTypes.ts';
import type { DemoPast } from './demoPast.ts';
import type { FleetHost } from './fleet.ts';
import { type Keeping, keepNothing } from './keeping.ts';

/** Starts and stops the simulated fleet beside the real one. Its telemetry is kept apart and goes when it stops. */
export interface DemoControl {
  hosts(): readonly FleetHost[];
  gpus(): number;
  keeping(): Keeping;
  /** What its providers list; empty while it does not run. */
  quotes(): readonly PriceQuote[];
  /** Resolves once its past is there; at once while it does not run. */
  filled(): Promise<void>;
  /** Whether its past is still on its way; false where it has none. */
  isFilling(): boolean;
  /** @throws Error where this shell has no simulator. */
  start(gpus: number): Promise<void>;
  stop(): Promise<void>;
}

/** What the demo is made of. */
export interface DemoParts {
  /** Null where this shell has no simulator. */
  readonly startFleet: ((gpus: number) => Promise<DemoFleet>) | null;
  readonly startKeeping: () => Promise<Keeping>;
  /** Removes what the demo kept. */
  readonly forget: () => Promise<void>;
  /** Its hosts came or went. */
  readonly onChange: () => void;
  /** Gives it its past, until the signal; it must not throw. */
  readonly fillPast?: (past: DemoPast, keeping: Keeping, signal: AbortSignal) => Promise<void>;
}

interface Running {
  readonly gpus: number;
  readonly fleet: DemoFleet;
  readonly keeping: Keeping;
  readonly filling: Filling;
}

interface Filling {
  readonly cancel: AbortController;
  readonly done: Promise<void>;
  isUnderWay: boolean;
}

export function createDemoControl(parts: DemoParts): DemoControl {
  const { startFleet, startKeeping, forget, onChange } = parts;
  let running: Running | null = null;
  const stop = async () => {
    const stopping = running;
    running = null;
    if (!stopping) return;
    onChange();
    stopping.filling.cancel.abort(new Error('the demo ends'));
    await stopping.filling.done;
    await stopping.fleet.connector.close();
    await Promise.all([stopping.fleet.stop(), stopping.keeping.stop()]);
    await forget();
  };
  return {
    hosts: () => (running ? demoHosts(running.fleet) : []),
    gpus: () => running?.gpus ?? 0,
    keeping: () => running?.keeping ?? keepNothing,
    quotes: () => running?.fleet.quotes ?? [],
    filled: () => running?.filling.done ?? Promise.resolve(),
    isFilling: () => running?.filling.isUnderWay ?? false,
    start: async (gpus) => {
      if (!startFleet) throw new Error('this shell has no simulated fleet');
      await stop();
      await forget();
      const fleet = await startFleet(gpus);
      const keeping = await startKeeping();
      const cancel = new AbortController();
      const done = fleet.past && parts.fillPast?.(fleet.past, keeping, cancel.signal);
      const filling = { cancel, done: done ?? Promise.resolve(), isUnderWay: true };
      const over = () => {
        filling.isUnderWay = false;
      };
      filling.done.then(over, over);
      running = { gpus, fleet, keeping, filling };
      onChange();
    },
    stop,
  };
}

function demoHosts({ hosts, connector }: DemoFleet): readonly FleetHost[] {
  return hosts.map((config) => ({ config, demo: true, connector }));
}
