import type { Series, SeriesInput } from '#shared/contract/schemas/history.ts';
import type { TargetConfig, TargetStatus } from '#shared/domain/source.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { Fleet } from '../../fleet/fleet.ts';
import type { SessionWorld } from '../../fleet/hostSession.ts';
import type { SecretStore } from '../../ssh/asking.ts';
import type { StoreTick } from '../../store/telemetryStore.ts';
import { exposedHosts } from '../exposition/exposedHosts.ts';
import type { Exposure } from '../exposition/exposure.ts';
import { createEndpointClient } from '../http/endpointClient.ts';
import { createPromApi } from '../http/promApi.ts';
import { secretOf, targetSecretKey } from '../http/secretOf.ts';
import { readBack } from './readBack.ts';
import { RemoteWrite } from './remoteWrite.ts';
import { type GpuNaming, SeriesEnds, tickFamilies } from './tickSeries.ts';

/** What the target needs of the engine around it. */
export interface TargetMeans {
  readonly fleet: Fleet;
  readonly secrets: SecretStore;
  readonly world: SessionWorld;
  readonly announce: () => void;
  /** What is written beside the readings of a tick; null until the engine has it. */
  readonly exposure: () => Exposure | null;
}

/** Where everything that is stored is also written to, by remote write. */
export interface Target {
  /** Changes where to; null: nowhere. What waits for another server is lost. */
  set(config: TargetConfig | null): void;
  /** Takes in what was just stored. */
  take(tick: StoreTick): void;
  tick(): void;
  /** A series from where it was written to; null where no target may be read back. @throws FailureError */
  readBack(input: SeriesInput): Promise<Series | null>;
  status(): TargetStatus | null;
  stop(): Promise<void>;
}

/** The slow tier reads once a minute. */
const slowEveryMs: Milliseconds = 60_000;
const lastWordsMs = 3000;
const queryTimeoutMs = 30_000;

/** No target yet. */
export function createTarget({ fleet, secrets, world, announce, exposure }: TargetMeans): Target {
  let write: RemoteWrite | null = null;
  let ends = new SeriesEnds();
  let slowEnds = new SeriesEnds();
  let slowAtMs: EpochMs = 0;
  const addSlow = (to: RemoteWrite, atMs: EpochMs) => {
    // Twice that may pass before a query calls a series old.
    if (atMs >= slowAtMs && atMs - slowAtMs < slowEveryMs) return;
    slowAtMs = atMs;
    to.add(slowEnds.samples(exposure()?.slow() ?? [], to.config.externalLabels, atMs));
  };
  const open = (config: TargetConfig) => async () =>
    createEndpointClient(config, await secretOf(config, targetSecretKey, secrets));
  return {
    set: (config) => {
      if (JSON.stringify(config) === JSON.stringify(write?.config ?? null)) return;
      void write?.stop(0);
      write = config && new RemoteWrite(config, { open: open(config), world, onStatus: announce });
      ends = new SeriesEnds();
      slowEnds = new SeriesEnds();
      slowAtMs = 0;
      announce();
    },
    take: (tick) => {
      if (!write || write.config.paused) return;
      const families = tickFamilies(tick, exposedHosts(fleet.statuses()), namingIn(fleet));
      const atMs = tick.atMs + tick.intervalSeconds * 1000;
      const more = exposure()?.now() ?? [];
      write.add(ends.samples([...families, ...more], write.config.externalLabels, atMs));
      addSlow(write, atMs);
    },
    tick: () => write?.tick(),
    readBack: async (input) => {
      const config = write?.config;
      if (config?.queryUrl === undefined) return null;
      const secret = await secretOf(config, targetSecretKey, secrets);
      const client = createEndpointClient({ ...config, url: config.queryUrl }, secret);
      try {
        const api = createPromApi(client, config.queryUrl, { timeoutMs: queryTimeoutMs });
        return await readBack(api, input, config.externalLabels);
      } finally {
        client.close();
      }
    },
    status: () => write?.status() ?? null,
    stop: async () => {
      await write?.stop(lastWordsMs);
    },
  };
}

function namingIn(fleet: Fleet): (uuid: string, host: string) => GpuNaming {
  return (uuid, host) => {
    const entry = fleet.table.find(uuid);
    const name = entry?.inventory?.name;
    return {
      index: entry?.index ?? null,
      name: typeof name === 'string' ? name : '',
      labels: fleet.member(host)?.config.labels ?? {},
    };
  };
}
