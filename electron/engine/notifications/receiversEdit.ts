import type { Receiver, ReceiverSave } from '#shared/contract/schemas/notification.ts';
import { readReceiverUrl } from './receiverUrl.ts';

/** Why an edit of the receivers is refused. */
export interface EditRefusal {
  readonly message: string;
  readonly remedy: string;
}

/**
 * The receivers after saving one: in the place of the one that it replaces, or at the end.
 * A URL that would never be sent to is refused at once.
 */
export function withReceiver(
  receivers: readonly Receiver[],
  { receiver, replaces, secret }: ReceiverSave,
): readonly Receiver[] | EditRefusal {
  const taken = receivers.some(({ name }) => name === receiver.name && name !== replaces);
  if (taken)
    return { message: `There is a receiver named ${receiver.name}.`, remedy: 'Choose another name.' };
  const refusal = refusalOfUrl(receiver, secret);
  if (refusal) return refusal;
  const isThere = receivers.some(({ name }) => name === replaces);
  if (!isThere) return [...receivers, receiver];
  return receivers.map((each) => (each.name === replaces ? receiver : each));
}

function refusalOfUrl(receiver: Receiver, secret: string | null | undefined): EditRefusal | null {
  const { kind, url } = receiver;
  if (kind !== 'alertmanager' && url !== undefined)
    return {
      message: 'Only an Alertmanager webhook has its URL in the settings file.',
      remedy: 'Enter the URL of a Slack webhook as its secret.',
    };
  if (kind === 'alertmanager' && url === undefined)
    return { message: 'The receiver has no URL.', remedy: 'Enter where its webhook is.' };
  const checked = kind === 'slack' ? secret : url;
  if (checked === undefined || checked === null) return null;
  const target = readReceiverUrl(checked, receiver.allowPrivate);
  return 'refused' in target ? { message: target.message, remedy: target.remedy } : null;
}
