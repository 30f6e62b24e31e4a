import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { EngineLog } from '../engineLog.ts';
import type { DemoControl } from '../fleet/demoControl.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { Keeping } from '../fleet/keeping.ts';
import { HealthWatch } from './healthWatch.ts';
import { createIncidentBook, type IncidentBook } from './incidentBook.ts';
import { createIncidentKeeper, type IncidentKeeper } from './incidentKeeper.ts';

/** Everything about incidents that runs in the engine. */
export interface Incidents {
  readonly book: IncidentBook;
  readonly keeper: IncidentKeeper;
  readonly watch: HealthWatch;
  /** Writes what waits for the disk. What cannot be written stands in the log. */
  stop(): Promise<void>;
}

/** What incidents are made of. */
export interface IncidentsParts {
  readonly fleet: Fleet;
  readonly keeping: Keeping;
  readonly demo: DemoControl;
  /** True for a host that the user has or that is read elsewhere, though this run may not read it. */
  readonly isListed: (host: string) => boolean;
  readonly announce: () => void;
  readonly log: EngineLog;
  readonly world: { readonly now: () => EpochMs; readonly mono: () => Milliseconds };
}

/** Takes up what was open when the engine last stopped. The caller moves time on by `watch.tick`. */
export async function startIncidents(parts: IncidentsParts): Promise<Incidents> {
  const { fleet, keeping, demo, isListed, announce, log, world } = parts;
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
  const watch = new HealthWatch({ fleet, book, keeper, archiveOf, isListed, world });
  return { book, keeper, watch, stop: () => keeper.flush(world.now()).catch(() => undefined) };
}
