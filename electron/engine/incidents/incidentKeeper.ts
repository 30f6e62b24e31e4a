import type { IncidentCase, StoredIncident } from '#shared/analysis/incidents/incidentCase.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import type { IncidentArchive, KeptKernelEvent } from '../store/incidentArchive.ts';

const day: Milliseconds = 24 * 3_600_000;
/** 13 months, as the roll-ups by the hour are kept by default. */
const keptForMs: Milliseconds = 396 * day;
const mostIncidents = 50_000;
const mostEvents = 200_000;
const forgetEveryMs: Milliseconds = 6 * 3_600_000;
/** Beyond this many that wait for the disk, events are not kept. */
const mostWaiting = 20_000;

/** Brings incidents and kernel events to disk, a batch at a time. The demo's lie in its own file. */
export interface IncidentKeeper {
  keep(one: IncidentCase): void;
  keepEvent(event: KeptKernelEvent, demo: boolean): void;
  /** Writes what waits; resolves when it is durable. What cannot be written is told once and dropped. */
  flush(nowMs: EpochMs): Promise<void>;
  /** Lets go of what waits for the demo's file. */
  forgetDemo(): void;
}

interface Waiting {
  readonly incidents: Map<string, StoredIncident>;
  events: KeptKernelEvent[];
}

/** `archiveOf`: where incidents of real and of demo hosts are kept; null where they are not. */
export function createIncidentKeeper(
  archiveOf: (demo: boolean) => IncidentArchive | null,
  onProblem: (error: unknown) => void,
): IncidentKeeper {
  const waiting = { real: nothing(), demo: nothing() };
  const of = (demo: boolean) => (demo ? waiting.demo : waiting.real);
  let writing: Promise<void> = Promise.resolve();
  let forgotAtMs: EpochMs | null = null;

  const write = async (demo: boolean, nowMs: EpochMs) => {
    const { incidents, events } = of(demo);
    const taken = { incidents: [...incidents.values()], events };
    incidents.clear();
    of(demo).events = [];
    const archive = archiveOf(demo);
    if (!archive) return;
    await archive.saveIncidents(taken.incidents);
    await archive.saveEvents(taken.events);
    if (!demo && (forgotAtMs === null || Math.abs(nowMs - forgotAtMs) > forgetEveryMs)) {
      forgotAtMs = nowMs;
      await archive.forget(nowMs - keptForMs, mostIncidents, mostEvents);
    }
  };

  return {
    keep: ({ incident, steps, reopenings }) => {
      of(incident.demo).incidents.set(incident.id, { incident, steps, reopenings });
    },
    keepEvent: (event, demo) => {
      if (of(demo).events.length < mostWaiting) of(demo).events.push(event);
    },
    flush: (nowMs) => {
      writing = writing.then(() => write(false, nowMs).then(() => write(true, nowMs))).catch(onProblem);
      return writing;
    },
    forgetDemo: () => {
      waiting.demo = nothing();
    },
  };
}

function nothing(): Waiting {
  return { incidents: new Map(), events: [] };
}
