import { demoQuotes } from '#demo/demoQuotes.ts';
import type { AdviceDesk } from '#engine/analysis/adviceDesk.ts';
import type { KeptHost } from '#engine/analysis/gather/keptHost.ts';
import { openDesk } from '#engine/analysis/openDesk.ts';
import { keepNothing } from '#engine/fleet/keeping.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { type AnalysisRules, defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { catalogueQuotes } from '#shared/cost/rates/catalogueQuotes.ts';
import { emptyRateBook } from '#shared/cost/rates/rateBook.ts';
import { rateTable } from '#shared/cost/rates/rateTable.ts';
import { bytesPerMebibyte } from '#shared/domain/units.ts';
import { cloudOf } from '#sim/cloud/cloudOf.ts';
import type { FleetSpec, SimHostSpec } from '#sim/fleetSpec.ts';
import { simHolders } from '#sim/history/simHolders.ts';
import { simHours } from '#sim/history/simHours.ts';

/** A simulated fleet and the time that it has behind it. */
export interface SimulatedPast {
  readonly fleet: FleetSpec;
  readonly fromMs: number;
  readonly toMs: number;
  readonly lostShare?: number;
}

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const sampleSeconds = 1200;

/** A store that holds a simulated past, as a demo's does, and what its hosts said of themselves. */
export async function storeOfPast(path: string, past: SimulatedPast): Promise<TelemetryStore> {
  const store = await openTelemetryStore({ path, retention });
  await addPast(store, past);
  return store;
}

/** Adds a simulated past to what a store holds. */
export async function addPast(store: TelemetryStore, past: SimulatedPast): Promise<void> {
  await store.appendPastHours([...simHours({ ...past, sampleSeconds })]);
  await store.holders.append([...simHolders({ ...past, sampleSeconds })], past.toMs);
  await store.advice.saveHosts(
    past.fleet.hosts.map((host) => ({
      key: host.name,
      seenMs: past.toMs,
      body: JSON.stringify(keptHostOf(host, past.toMs)),
    })),
  );
}

export function openStore(path: string): Promise<TelemetryStore> {
  return openTelemetryStore({ path, retention });
}

function keptHostOf(host: SimHostSpec, seenMs: number): KeptHost {
  const cloud = cloudOf(host);
  return {
    host: host.name,
    seenMs,
    labels: host.labels,
    place: cloud && {
      provider: cloud.provider,
      instance: cloud.instanceType,
      region: cloud.region,
      market: cloud.lifecycle,
      from: 'the simulator',
    },
    gpus: host.gpus.map(({ uuid, index, model }) => ({
      uuid,
      index,
      name: model.name,
      memoryTotalBytes: model.memoryTotalMebibytes * bytesPerMebibyte,
      powerLimitWatts: model.powerLimitWatts,
      powerDefaultLimitWatts: model.powerLimitWatts,
      pcieGenCurrent: model.pcieGen,
      pcieGenMax: model.pcieGen,
      pcieWidthCurrent: 16,
      pcieWidthMax: 16,
      isMig: false,
      tenants: null,
      unexplainedBytes: null,
    })),
    servers: [],
  };
}

/** What a test chooses of a desk. */
export interface DeskChoice {
  readonly store: TelemetryStore | null;
  readonly fleet: FleetSpec;
  readonly now: () => number;
  readonly demo?: boolean;
  readonly rules?: Partial<AnalysisRules>;
  readonly filled?: () => Promise<void>;
  /** What hosts that are connected say now; none where it is left out. */
  readonly hostsNow?: readonly KeptHost[];
}

/** The engine's desk over a store; of hosts that are not connected it knows what they said last. */
export function deskOver({
  store,
  fleet,
  now,
  demo = false,
  rules,
  filled,
  hostsNow = [],
}: DeskChoice): AdviceDesk {
  const quotes = [...catalogueQuotes(), ...demoQuotes(fleet)];
  return openDesk(
    {
      configFolder: '/nonexistent',
      rules: () => ({ ...defaultAnalysisRules, ...rules }),
      rates: {
        file: { book: () => emptyRateBook },
        tableOf: (bare, _, placeOf) => rateTable(emptyRateBook, quotes, bare, '2026-11-10', placeOf),
      },
      hostMemory: {
        now: () => hostsNow,
        labels: () => new Map(fleet.hosts.map((host) => [host.name, host.labels])),
        tick: () => undefined,
        save: async () => undefined,
      },
      listedHosts: () => [],
      onChange: () => undefined,
      now,
    },
    {
      demo,
      keeping: { ...keepNothing, store },
      filled: filled ?? (async () => undefined),
    },
  );
}

export const unheard = () => undefined;
export const neverAborted = new AbortController().signal;
