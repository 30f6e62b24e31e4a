import { createDcgmExporterWatch } from './exporters/dcgmExporterWatch.ts';
import type { DemoControl } from './fleet/demoControl.ts';
import type { Fleet } from './fleet/fleet.ts';
import type { SessionWorld } from './fleet/hostSession.ts';
import type { Keeping } from './fleet/keeping.ts';
import { createLlmFleet, type LlmFleet } from './llm/llmFleet.ts';

/** What is read from servers on the hosts, through their connections. */
export interface TunnelReaders {
  readonly llm: LlmFleet;
  /** Moves on; call about once a second, after the fleet. */
  tick(): void;
  stop(): void;
}

/** `onLlm`: told at most every few seconds that something about LLM servers changed. */
export function startTunnelReaders(parts: {
  readonly fleet: Fleet;
  readonly keeping: Keeping;
  readonly demo: DemoControl;
  readonly onLlm: () => void;
  readonly world: SessionWorld;
}): TunnelReaders {
  const { fleet, keeping, demo, onLlm, world } = parts;
  const llm = createLlmFleet(
    {
      sessions: fleet.sessions,
      recorderOf: (isDemo) => (isDemo ? demo.keeping() : keeping).llmRecorder,
      onChange: onLlm,
    },
    world,
  );
  const exporters = createDcgmExporterWatch(fleet.sessions, world.mono);
  return {
    llm,
    tick: () => {
      llm.tick();
      exporters.tick();
    },
    stop: () => {
      llm.stop();
      exporters.stop();
    },
  };
}
