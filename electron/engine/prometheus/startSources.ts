import { sourcesFilePath } from '../config/folders.ts';
import type { EngineOptions } from '../engineTypes.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { SessionWorld } from '../fleet/hostSession.ts';
import type { Keeping } from '../fleet/keeping.ts';
import type { SourceStanding } from '../incidents/absentHost.ts';
import type { StoreTick } from '../store/telemetryStore.ts';
import { openSourcesFile, type SourcesFile } from './config/sourcesFile.ts';
import type { Exposure } from './exposition/exposure.ts';
import { createSources, type Sources } from './source/sources.ts';
import { createTarget, type Target } from './target/target.ts';

/** What the engine hands to its sources and target. */
export interface SourcesParts {
  readonly options: EngineOptions;
  readonly fleet: Fleet;
  readonly keeping: Keeping;
  readonly world: SessionWorld;
  readonly storeEverySeconds: () => number;
  readonly announce: () => void;
  /** Null until the engine has it. */
  readonly exposure: () => Exposure | null;
}

/** Servers that telemetry is read from and written to, as sources.yaml says. */
export interface RunningSources {
  readonly file: SourcesFile;
  readonly sources: Sources;
  readonly target: Target;
  /** Where each source stands; null while the file has a fault: there may be more. */
  standings(): readonly SourceStanding[] | null;
  tick(): void;
  /** Takes in what was just stored of the user's hosts. */
  take(tick: StoreTick): void;
  /** Ends reading and the fetching of history; before the store closes. */
  stopReading(): Promise<void>;
  /** Sends what waits for the target, for a moment; after the store has given its last. */
  stopWriting(): Promise<void>;
}

/** How often the store is told which labels the hosts of sources carry. */
const labelsEveryTicks = 30;

/** Starts what sources.yaml says and follows the file. A command that asks about hosts by name reads no sources. */
export async function startSources(parts: SourcesParts): Promise<RunningSources> {
  const { options, fleet, keeping, world, announce } = parts;
  const { secrets } = options;
  const sources = createSources({ ...parts, secrets, guests: fleet.guests, store: keeping.store });
  const target = createTarget({ fleet, secrets, world, announce, exposure: parts.exposure });
  const file = await openSourcesFile(sourcesFilePath(options.configFolder), () => apply());
  const apply = () => {
    if (options.onlyHosts === undefined) sources.set(file.sources());
    if (keeping.store) target.set(file.target());
    announce();
  };
  apply();
  let ticks = 0;
  return {
    file,
    sources,
    target,
    standings: () =>
      file.problem() === null
        ? sources.statuses().map(({ name, phase, lastPollAtMs }) => ({
            name,
            isPaused: phase === 'paused',
            isRead: lastPollAtMs !== null,
          }))
        : null,
    tick: () => {
      sources.tick();
      target.tick();
      ticks += 1;
      if (ticks % labelsEveryTicks === 0) void tellLabels(fleet, keeping);
    },
    take: target.take,
    stopReading: async () => {
      file.close();
      await sources.stop();
    },
    stopWriting: target.stop,
  };
}

async function tellLabels(fleet: Fleet, { store }: Keeping): Promise<void> {
  const labels = fleet.guests.all().map(({ config }) => [config.name, config.labels] as const);
  // A store that cannot be written to says so where ticks are stored.
  await store?.setHostLabels(Object.fromEntries(labels)).catch(() => undefined);
}
