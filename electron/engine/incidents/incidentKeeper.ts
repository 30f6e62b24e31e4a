import type { IncidentCase, StoredIncident } from '#shared/analysis/incidents/incidentCase.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { IncidentArchive, KeptKernelEvent } from '../store/incidentArchive.ts';

const day: Milliseconds = 24 * 3_600_000;
/** 13 months, as the roll-ups by the hour are kept by default. */
const keptForMs: Milliseconds = 396 * day;
const mostIncidents = 50_000;
const mostEvents = 200_000;
const forgetEveryMs: Milliseconds = 6 * 3_600_000;
/** Beyond this many that wait for the disk, further ones are counted and not kept. */
const mostWaiting = 20_000;

/** Brings incidents and kernel events to disk, a batch at a time. The demo's lie in its own file. */
export interface IncidentKeeper {
  keep(one: IncidentCase): void;
  keepEvent(event: KeptKernelEvent, demo: boolean): void;
  /**
   * Writes what waits; resolves when it is durable. What cannot be written goes on waiting.
   * @throws FailureError of the store.
   */
  flush(nowMs: EpochMs): Promise<void>;
  /** Lets go of what waits for the demo's file. */
  forgetDemo(): void;
  trouble(): KeeperTrouble;
}

/** What is not on disk though it should be. */
interface KeeperTrouble {
  /** Why the last write failed; null where it did not. */
  readonly problem: string | null;
  /** Incidents and kernel events that found no room to wait, since the start. */
  readonly lost: number;
}

interface Batch {
  readonly incidents: Map<string, StoredIncident>;
  readonly events: KeptKernelEvent[];
}

/**
 * `archiveOf`: where incidents of real and of demo hosts are kept; null where they are not. `onProblem`: told once of a store that cannot be
 * written to, until it can again.
 */
export function createIncidentKeeper(
  archiveOf: (demo: boolean) => IncidentArchive | null,
  onProblem: (error: unknown) => void,
): IncidentKeeper {
  const lanes = { real: new Lane(), demo: new Lane() };
  let writing: Promise<void> = Promise.resolve();
  let problem: string | null = null;
  let forgotAtMs: EpochMs | null = null;

  const forgetOld = async (archive: IncidentArchive, nowMs: EpochMs) => {
    if (forgotAtMs !== null && Math.abs(nowMs - forgotAtMs) <= forgetEveryMs) return;
    forgotAtMs = nowMs;
    // Nothing is lost by it: it is tried again in some hours.
    await archive.forget(nowMs - keptForMs, mostIncidents, mostEvents).catch(onProblem);
  };
  const writeBoth = async (nowMs: EpochMs) => {
    const real = archiveOf(false);
    const ends = [await ended(lanes.real.write(real)), await ended(lanes.demo.write(archiveOf(true)))];
    const [failed] = ends.flatMap((end) => end ?? []);
    if (failed) {
      if (problem === null) onProblem(failed.error);
      problem = failed.error instanceof Error ? failed.error.message : String(failed.error);
      throw failed.error;
    }
    problem = null;
    if (real) await forgetOld(real, nowMs);
  };

  return {
    keep: ({ incident, steps, reopenings }) =>
      (incident.demo ? lanes.demo : lanes.real).keep({ incident, steps, reopenings }),
    keepEvent: (event, demo) => (demo ? lanes.demo : lanes.real).keepEvent(event),
    flush: (nowMs) => {
      writing = writing.catch(() => undefined).then(() => writeBoth(nowMs));
      return writing;
    },
    forgetDemo: () => {
      lanes.demo = new Lane();
    },
    trouble: () => ({ problem, lost: lanes.real.lost + lanes.demo.lost }),
  };
}

/** How a write ended: null where it went well. */
async function ended(write: Promise<void>): Promise<{ readonly error: unknown } | null> {
  try {
    await write;
    return null;
  } catch (error) {
    return { error };
  }
}

/** What waits for one file. */
class Lane {
  lost = 0;
  #waiting: Batch = nothing();

  keep(stored: StoredIncident): void {
    const { incidents } = this.#waiting;
    const { id } = stored.incident;
    if (incidents.has(id) || incidents.size < mostWaiting) incidents.set(id, stored);
    else this.lost += 1;
  }

  keepEvent(event: KeptKernelEvent): void {
    if (this.#waiting.events.length >= mostWaiting) this.lost += 1;
    else this.#waiting.events.push(event);
  }

  async write(archive: IncidentArchive | null): Promise<void> {
    const { incidents, events } = this.#waiting;
    this.#waiting = nothing();
    if (!archive) return;
    try {
      await archive.saveIncidents([...incidents.values()]);
      incidents.clear();
      await archive.saveEvents(events);
    } catch (error) {
      this.#putBack({ incidents, events });
      throw error;
    }
  }

  /** What was not taken; of an incident that changed in the meantime the newer state stays. */
  #putBack({ incidents, events }: Batch): void {
    const since = this.#waiting;
    this.#waiting = { incidents, events };
    for (const stored of since.incidents.values()) this.keep(stored);
    for (const event of since.events) this.keepEvent(event);
  }
}

function nothing(): Batch {
  return { incidents: new Map(), events: [] };
}
