import type { SourceConfig, SourceStatus } from '#shared/domain/source.ts';
import type { Seconds } from '#shared/domain/units.ts';
import type { Guests } from '../../fleet/guests.ts';
import type { SessionWorld } from '../../fleet/hostSession.ts';
import type { SecretStore } from '../../ssh/asking.ts';
import type { TelemetryStore } from '../../store/telemetryStore.ts';
import { Backfill } from '../backfill/backfill.ts';
import { namelessHost } from './sourceRoster.ts';
import { SourceSession } from './sourceSession.ts';

/** What sources need of the engine around them. */
export interface SourcesMeans {
  readonly guests: Guests;
  readonly secrets: SecretStore;
  readonly world: SessionWorld;
  /** Null where nothing is kept: then no history is fetched either. */
  readonly store: TelemetryStore | null;
  readonly storeEverySeconds: () => Seconds;
  readonly announce: () => void;
}

/** All sources of the user: one session each. */
export interface Sources {
  /** Makes the sessions match the list: unchanged sources run on, changed ones start anew. */
  set(configs: readonly SourceConfig[]): void;
  statuses(): readonly SourceStatus[];
  tick(): void;
  /** Tries again now, with the secret that is kept by then; false where there is no such source. */
  retry(name: string): boolean;
  /** Starts or ends the fetching of history; false where there is no such source. */
  backfill(name: string, action: 'start' | 'cancel'): boolean;
  stop(): Promise<void>;
}

interface Running {
  readonly session: SourceSession;
  readonly history: Backfill | null;
}

/** No sources yet. */
export function createSources(means: SourcesMeans): Sources {
  let running = new Map<string, Running>();
  const start = (config: SourceConfig): Running => {
    const history = means.store && backfillInto(means, means.store);
    const session = new SourceSession(config, {
      ...means,
      onStatus: means.announce,
      onConnected: (connected) => history && fetchHistory(connected, history, means.guests),
    });
    return { session, history };
  };
  const end = async ({ session, history }: Running) => {
    session.stop();
    await history?.cancel();
  };
  return {
    set: (configs) => {
      const next = new Map<string, Running>();
      for (const [name, known] of running) {
        const config = configs.find((each) => each.name === name);
        if (JSON.stringify(config) === JSON.stringify(known.session.config)) next.set(name, known);
        else void end(known);
      }
      running = new Map(configs.map((config) => [config.name, next.get(config.name) ?? start(config)]));
      means.announce();
    },
    statuses: () =>
      [...running.values()].map(({ session, history }) => ({
        ...session.status(),
        backfill: history?.status() ?? null,
      })),
    tick: () => {
      for (const { session } of running.values()) session.tick();
    },
    retry: (name) => {
      running.get(name)?.session.retry();
      return running.has(name);
    },
    backfill: (name, action) => {
      const { session, history } = running.get(name) ?? {};
      if (session && history)
        if (action === 'cancel') void history.cancel();
        else fetchHistory(session, history, means.guests);
      return session !== undefined;
    },
    stop: async () => {
      await Promise.all([...running.values()].map(end));
      running.clear();
    },
  };
}

function backfillInto({ world, storeEverySeconds, announce }: SourcesMeans, store: TelemetryStore): Backfill {
  return new Backfill({ store, storeEverySeconds, now: world.now, mono: world.mono, onProgress: announce });
}

/** A GPU's past goes under the host that shows it: the SSH host where there is one. */
function fetchHistory(session: SourceSession, history: Backfill, guests: Guests): void {
  const connected = session.connected();
  if (!connected) return;
  const { open, contents, scrapeSeconds } = connected;
  const { config } = session;
  const hostOf = (uuid: string, host: string | null) =>
    guests.sshHostOf(uuid) ?? guests.nameFor(config.name, host ?? namelessHost);
  const { gpus, gpusOverSsh } = session.status();
  const question = { api: open.api, config, families: contents.families, scrapeSeconds, hostOf };
  history.start(question, gpus + gpusOverSsh);
}
