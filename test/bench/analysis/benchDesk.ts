import type { AdviceDesk } from '#engine/analysis/adviceDesk.ts';
import type { KeptHost } from '#engine/analysis/gather/keptHost.ts';
import { openDesk } from '#engine/analysis/openDesk.ts';
import { keepNothing } from '#engine/fleet/keeping.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { catalogueQuotes } from '#shared/cost/rates/catalogueQuotes.ts';
import { emptyRateBook } from '#shared/cost/rates/rateBook.ts';
import { rateTable } from '#shared/cost/rates/rateTable.ts';
import type { FleetPast } from './fillFleet.ts';
import { hostName, modelId, servedBy } from './fillWork.ts';

/** What hosts said of themselves: so many H100 in a machine that is rented on demand. */
export async function saveHosts(
  store: TelemetryStore,
  { gpus, perHost }: Pick<FleetPast, 'gpus' | 'perHost'>,
  seenMs: number,
): Promise<void> {
  const hosts = Array.from({ length: Math.ceil(gpus / perHost) }, (_, host) =>
    keptHost(host, perHost, seenMs),
  );
  await store.advice.saveHosts(hosts.map((host) => ({ key: host.host, seenMs, body: JSON.stringify(host) })));
}

function keptHost(host: number, perHost: number, seenMs: number): KeptHost {
  const uuids = Array.from(
    { length: perHost },
    (_, index) => `GPU-${String(host * perHost + index).padStart(8, '0')}`,
  );
  const model = servedBy(host);
  return {
    host: hostName(host),
    seenMs,
    labels: { team: `team-${host % 12}` },
    place: {
      provider: 'aws',
      instance: perHost === 8 ? 'p5.48xlarge' : 'p5.4xlarge',
      region: 'us-east-1',
      market: 'on-demand',
      from: 'the bench',
    },
    gpus: uuids.map((uuid, index) => ({
      uuid,
      index,
      name: 'NVIDIA H100 80GB HBM3',
      memoryTotalBytes: 81_559 * 2 ** 20,
      powerLimitWatts: 700,
      powerDefaultLimitWatts: 700,
      pcieGenCurrent: 5,
      pcieGenMax: 5,
      pcieWidthCurrent: 16,
      pcieWidthMax: 16,
      isMig: false,
      tenants: null,
      unexplainedBytes: null,
    })),
    servers: model === null ? [] : [{ ids: [modelId(host)], kind: 'vllm', gpuUuids: uuids }],
  };
}

/** The engine's own desk over a store, with list prices of today and no host connected. */
export function benchDesk(store: TelemetryStore, now: () => number): AdviceDesk {
  const quotes = catalogueQuotes();
  return openDesk(
    {
      configFolder: '/nonexistent',
      rules: () => defaultAnalysisRules,
      rates: {
        file: { book: () => emptyRateBook },
        tableOf: (bare, _, placeOf) => rateTable(emptyRateBook, quotes, bare, '2026-11-10', placeOf),
      },
      hostMemory: {
        now: () => [],
        labels: () => new Map(),
        tick: () => undefined,
        save: async () => undefined,
      },
      listedHosts: () => [],
      onChange: () => undefined,
      now,
    },
    { demo: false, keeping: { ...keepNothing, store }, filled: async () => undefined },
  );
}
