import type { Receiver } from '#shared/contract/schemas/notification.ts';
import type { SecretStore } from '../ssh/asking.ts';
import type { ShowNote } from './desktopNote.ts';
import { createNoteFeed, type NoteFeed } from './noteFeed.ts';
import { NotificationCentre } from './notificationCentre.ts';
import { createReceiverSecrets, type ReceiverSecrets } from './receiverSecrets.ts';

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
  readonly labelsOf: (host: string) => Readonly<Record<string, string>>;
  readonly onChange: () => void;
  /** What went wrong where nobody waits for an answer. */
  readonly onProblem: (error: unknown) => void;
}

/** Makes them ready; incidents come in by `centre.incidentsChanged`. */
export function startNotifications(options: NotificationsOptions): Notifications {
  const { receivers, labelsOf, onChange } = options;
  const secrets = createReceiverSecrets(options.secrets, options.onProblem);
  const notes = createNoteFeed();
  const showNote = options.showNote ?? notes.show;
  const means = { secrets, showNote, labelsOf, onChange, now: () => Date.now() };
  const centre = new NotificationCentre(means, receivers);
  return {
    centre,
    secrets,
    notes,
    stop: async () => {
      centre.stop();
      await secrets.stop();
    },
  };
}
