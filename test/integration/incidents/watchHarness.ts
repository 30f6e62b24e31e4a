import type { DemoControl } from '#engine/fleet/demoControl.ts';
import { createFleet, type Fleet } from '#engine/fleet/fleet.ts';
import type { FleetMember } from '#engine/fleet/guests.ts';
import { keepNothing } from '#engine/fleet/keeping.ts';
import { type Incidents, startIncidents } from '#engine/incidents/startIncidents.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import type { IncidentChange } from '#shared/domain/incident.ts';
import type { HostKernelEvent } from '#shared/domain/kernelEvent.ts';
import { gpuOf, hostOf, nowMs } from '../../unit/incidents/healthInputs.ts';

/** A host whose standing a test says. */
export interface SaidHost extends FleetMember {
  inventory: HostInventory | null;
  say(status: Partial<HostStatus>): void;
}

/** A host of two GPUs that is live and well. */
export function saidHost(name: string): SaidHost {
  const well = hostOf([gpuOf(0), gpuOf(1)]).status;
  let status: HostStatus = { ...well, name, config: { ...well.config, name } };
  return {
    get config() {
      return status.config;
    },
    demo: false,
    inventory: null,
    standing: () => ({ connected: true, streaming: false, staleAfterMs: 1e12 }),
    status: () => status,
    say: (more) => {
      status = { ...status, ...more };
    },
  };
}

/** The watch over a fleet of such hosts, the book and clocks that a test moves. */
export async function watchOver(
  hosts: readonly SaidHost[],
  store: TelemetryStore | null = null,
  more: Partial<Parameters<typeof startIncidents>[0]> = {},
) {
  let monoMs = 1_000_000;
  const world = { now: () => nowMs + monoMs, mono: () => monoMs, random: () => 0.5 };
  const fleet: Fleet = createFleet(
    { recorderOf: () => null, announce: () => undefined, onStatus: () => undefined },
    world,
  );
  fleet.guests.set('said', hosts);
  const demo = { keeping: () => keepNothing } as DemoControl;
  const incidents: Incidents = await startIncidents({
    fleet,
    keeping: { ...keepNothing, store },
    demo,
    sources: () => [],
    announce: () => undefined,
    log: { error: () => undefined } as never,
    world,
    ...more,
  });
  const changes: IncidentChange[] = [];
  incidents.book.onIncident((change) => changes.push(change));
  return {
    fleet,
    incidents,
    changes,
    now: world.now,
    /** Lets time pass, a tick a second. */
    pass: async (seconds: number) => {
      for (let passed = 0; passed < seconds; passed += 1) {
        monoMs += 1000;
        incidents.watch.tick();
        if (passed % 4 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    },
    open: () =>
      incidents.book
        .cases()
        .map(({ incident }) => incident)
        .filter(({ state }) => state === 'open'),
  };
}

/** A line of the kernel log. */
export function kernelEvent(
  more: Partial<HostKernelEvent> & Pick<HostKernelEvent, 'kind' | 'atMs'>,
): HostKernelEvent {
  return {
    key: `${more.kind}:${more.atMs}:${more.pciBusId ?? ''}`,
    isTrueTime: true,
    number: null,
    pciBusId: null,
    pid: null,
    processName: null,
    severity: 'critical',
    meaning: 'Something',
    action: 'Look.',
    words: 'words',
    ...more,
  };
}
