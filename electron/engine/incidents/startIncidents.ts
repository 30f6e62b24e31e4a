import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { EngineLog } from '../engineLog.ts';
import type { DemoControl } from '../fleet/demoControl.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { Keeping } from '../fleet/keeping.ts';
import { HealthWatch, type HealthWatchParts } from './healthWatch.ts';
import { type HostRecords, openHostRecords } from './hostRecords.ts';
import { createIncidentBook, type IncidentBook } from './incidentBook.ts';
import { createIncidentKeeper, type IncidentKeeper } from './incidentKeeper.ts';

/** Everything about incidents that runs in the engine. */
export interface Incidents {
  readonly book: IncidentBook;
  readonly keeper: IncidentKeeper;
  readonly records: HostRecords;
  readonly watch: HealthWatch;
  /** Writes what waits for the disk. What cannot be written stands in the log. */
  stop(): Promise<void>;
}

/** What incidents are made of. */
export interface IncidentsParts {
  readonly fleet: Fleet;
  readonly keeping: Keeping;
  readonly demo: DemoControl;
  readonly sources: HealthWatchParts['sources'];
  readonly announce: () => void;
  readonly log: EngineLog;
  readonly world: { readonly now: () => EpochMs; readonly mono: () => Milliseconds };
}

/** Takes up what was open when the engine last stopped. The caller moves time on by `watch.tick`. */
export async function startIncidents(parts: IncidentsParts): Promise<Incidents> {
  const { fleet, keeping, demo, sources, announce, log, world } = parts;
  const archiveOf = (isDemo: boolean) => (isDemo ? demo.keeping() : keeping).store?.incidents ?? null;
  const keeper = createIncidentKeeper(archiveOf, (error) =>
    log.error({ err: error }, 'incidents could not be stored'),
  );
  const clock = () => ({ nowMs: world.now(), monoMs: world.mono() });
  const isDemo = (host: string) => fleet.member(host)?.demo ?? false;
  const book = createIncidentBook({ keeper, isDemo, announce, clock });
  const archive = archiveOf(false);
  if (archive)
    await book
      .load(archive)
      .catch((error: unknown) => log.error({ err: error }, 'incidents could not be read'));
  const records = await openHostRecords(keeping.store?.hostHealth ?? null, world.now(), (error) =>
    log.error({ err: error }, 'what is remembered of hosts could not be read or stored'),
  );
  const watch = new HealthWatch({ fleet, book, keeper, records, archiveOf, sources, world });
  const stop = async () => {
    await keeper.flush(world.now()).catch(() => undefined);
    await records.flush().catch(() => undefined);
  };
  return { book, keeper, records, watch, stop };
}
