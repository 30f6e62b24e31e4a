import type { Incident, IncidentSeverity } from '#shared/domain/incident.ts';
import type { ToldArchive, ToldIncidents } from '../store/toldArchive.ts';

/** What one receiver knows to be open; outlives the engine. */
export interface ReceiverMemory {
  /** The severity that it was told of an incident; null where it was told of none, or of its end. */
  severity(incidentId: string): IncidentSeverity | null;
  ids(): readonly string[];
  /** Takes in what it was told: open ones, and those that are over. */
  note(open: readonly Incident[], over: readonly string[]): void;
}

/** What receivers know. */
export interface ToldMemory {
  /** What a receiver knows. One that is new knows `open`: it is told what happens from now on, and the end of those. */
  of(receiver: string, open: () => readonly Incident[]): ReceiverMemory;
  forget(receiver: string): void;
  /** Resolves when all of it is on disk, or was refused. */
  stop(): Promise<void>;
}

/**
 * Takes up what receivers were told by former runs. `archive`: null where nothing is kept. `onProblem`: something that could not be read or
 * kept; what was not kept is told again after a restart.
 */
export async function openToldMemory(
  archive: ToldArchive | null,
  onProblem: (error: unknown) => void,
): Promise<ToldMemory> {
  const kept = (await archive?.all().catch(onProblem)) ?? new Map<string, ToldIncidents>();
  const receivers = new Map<string, Map<string, IncidentSeverity>>(
    [...kept].map(([receiver, told]) => [receiver, new Map(told)]),
  );
  let writing: Promise<void> = Promise.resolve();
  const write = (work: (archive: ToldArchive) => Promise<void>) => {
    if (archive) writing = writing.then(() => work(archive)).catch(onProblem);
  };
  const note = (receiver: string, open: readonly Incident[], over: readonly string[]) => {
    const told = receivers.get(receiver) ?? new Map<string, IncidentSeverity>();
    receivers.set(receiver, told);
    const news = new Map(open.map(({ id, severity }) => [id, severity]));
    for (const id of over) told.delete(id);
    for (const [id, severity] of news) told.set(id, severity);
    write((to) => to.save(receiver, news, over));
  };
  return {
    of: (receiver, open) => {
      if (!receivers.has(receiver))
        note(
          receiver,
          open().filter(({ demo }) => !demo),
          [],
        );
      return {
        severity: (id) => receivers.get(receiver)?.get(id) ?? null,
        ids: () => [...(receivers.get(receiver)?.keys() ?? [])],
        note: (now, over) => {
          if (now.length + over.length > 0) note(receiver, now, over);
        },
      };
    },
    forget: (receiver) => {
      if (receivers.delete(receiver)) write((to) => to.forget(receiver));
    },
    stop: () => writing,
  };
}
