import type { Receiver, ReceiverSave } from '#shared/contract/schemas/notification.ts';
import type { SettingsFile } from '../config/settingsFile.ts';
import type { ReceiverSecrets } from './receiverSecrets.ts';

/** Where a receiver is kept. */
export interface ReceiverPlaces {
  readonly settings: Pick<SettingsFile, 'receivers' | 'changeReceivers'>;
  readonly secrets: ReceiverSecrets;
}

/**
 * Saves a receiver in the place of the one that it replaces, or as a new one. `place`: the receivers with it, or throws what refuses it. A
 * saved one has its secret from the first message on; where it is refused, or the file is, every secret is as it was.
 */
export async function saveReceiver(
  { receiver: { name }, replaces, secret }: ReceiverSave,
  place: (receivers: readonly Receiver[]) => readonly Receiver[],
  { settings, secrets }: ReceiverPlaces,
): Promise<void> {
  place(settings.receivers());
  const formerName = replaces === undefined || replaces === name ? null : replaces;
  const given = secret === undefined && formerName !== null ? await secrets.get(formerName) : secret;
  const before = given === undefined ? null : await secrets.get(name);
  if (given !== undefined) await secrets.set(name, given);
  try {
    await settings.changeReceivers(place);
  } catch (error) {
    if (given !== undefined) await secrets.set(name, before);
    throw error;
  }
  if (formerName !== null)
    secrets.forgetSoon(formerName, () => settings.receivers().some((each) => each.name === formerName));
}
