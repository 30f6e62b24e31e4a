import type { Receiver, ReceiverSave } from '#shared/contract/schemas/notification.ts';
import type { SettingsFile } from '../config/settingsFile.ts';
import type { NotificationCentre } from './notificationCentre.ts';
import type { ReceiverSecrets } from './receiverSecrets.ts';

/** Where a receiver is kept. */
interface ReceiverPlaces {
  readonly settings: Pick<SettingsFile, 'receivers' | 'changeReceivers'>;
  readonly secrets: ReceiverSecrets;
  readonly centre: Pick<NotificationCentre, 'rename'>;
}

/**
 * Saves a receiver in the place of the one that it replaces, or as a new one. `place`: the receivers with it, or throws what refuses it. A
 * saved one has its secret from the first message on, and under a new name knows what it knew and is told what waits. Where it is refused, or
 * the file cannot be edited, all is as it was.
 */
export async function saveReceiver(
  { receiver: { name }, replaces, secret }: ReceiverSave,
  place: (receivers: readonly Receiver[]) => readonly Receiver[],
  { settings, secrets, centre }: ReceiverPlaces,
): Promise<void> {
  place(settings.receivers());
  const formerName = replaces === undefined || replaces === name ? null : replaces;
  const given = secret === undefined && formerName !== null ? await secrets.get(formerName) : secret;
  const before = given === undefined ? null : await secrets.get(name);
  if (given !== undefined) await secrets.set(name, given);
  let isRenamed = false;
  try {
    await settings.changeReceivers((receivers) => {
      const placed = place(receivers);
      // Before the file says so: whoever follows it takes a name that went for a receiver that went.
      if (formerName !== null) centre.rename(formerName, name);
      isRenamed = formerName !== null;
      return placed;
    });
  } catch (error) {
    if (isRenamed && formerName !== null) centre.rename(name, formerName);
    if (given !== undefined) await secrets.set(name, before);
    throw error;
  }
  if (formerName !== null)
    secrets.forgetSoon(formerName, () => settings.receivers().some((each) => each.name === formerName));
}
