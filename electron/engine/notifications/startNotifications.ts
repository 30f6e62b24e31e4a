import type { Receiver } from '#shared/contract/schemas/notification.ts';
import type { IncidentBook } from '../incidents/incidentBook.ts';
import type { SecretStore } from '../ssh/asking.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';
import type { ShowNote } from './desktopNote.ts';
import { createNoteFeed, type NoteFeed } from './noteFeed.ts';
import { NotificationCentre } from './notificationCentre.ts';
import { createReceiverSecrets, type ReceiverSecrets } from './receiverSecrets.ts';
import { openToldMemory } from './toldMemory.ts';

/** Everything that tells people of incidents. */
export interface Notifications {
  readonly centre: NotificationCentre;
  readonly secrets: ReceiverSecrets;
  readonly notes: NoteFeed;
  stop(): Promise<void>;
}

/** What notifications need of the engine. */
export interface NotificationsOptions {
  readonly secrets: SecretStore;
  readonly receivers: readonly Receiver[];
  /** Absent: the shell has no desktop of its own, and pages in a browser show the notes. */
  readonly showNote: ShowNote | undefined;
  readonly labelsOf: (host: string) => Readonly<Record<string, string>> | null;
  readonly book: Pick<IncidentBook, 'cases' | 'onIncident'>;
  /** Null where nothing is kept. */
  readonly store: Pick<TelemetryStore, 'told' | 'incidents'> | null;
  /** False for a run that is over soon: what former ones left undone is left to one that stays. */
  readonly resumes: boolean;
  readonly onChange: () => void;
  /** What went wrong where nobody waits for an answer. */
  readonly onProblem: (error: unknown) => void;
}

/** Follows the book of incidents from now on. Call before anything changes in it. The caller moves time on by `centre.tick`. */
export async function startNotifications(options: NotificationsOptions): Promise<Notifications> {
  const { receivers, labelsOf, book, store, onChange, onProblem } = options;
  const secrets = createReceiverSecrets(options.secrets, onProblem);
  const notes = createNoteFeed();
  const memory = await openToldMemory(store?.told ?? null, onProblem);
  const centre = new NotificationCentre(
    {
      secrets,
      showNote: options.showNote ?? notes.show,
      labelsOf,
      memory,
      incidents: () => book.cases().map(({ incident }) => incident),
      findIncident: async (id) => (await store?.incidents.incident(id))?.incident ?? null,
      onChange,
      now: () => Date.now(),
    },
    receivers,
  );
  if (options.resumes) centre.resume();
  book.onIncident((change) => centre.incidentsChanged([change]));
  return {
    centre,
    secrets,
    notes,
    stop: async () => {
      centre.stop();
      await memory.stop();
      await secrets.stop();
    },
  };
}
