import {
  type Receiver,
  type ReceiverSave,
  type ReceiverStatus,
  receiverSaveSchema,
} from '#shared/contract/schemas/notification.ts';

/** A receiver as it is typed. */
export interface ReceiverForm {
  readonly name: string;
  readonly kind: Receiver['kind'];
  readonly enabled: boolean;
  readonly minSeverity: Receiver['minSeverity'];
  /** `team=search, rack=r1`. */
  readonly labels: string;
  readonly sendCleared: boolean;
  readonly url: string;
  /** A bearer token, or the URL of a Slack webhook; '' keeps what is kept. */
  readonly secret: string;
  readonly allowPrivate: boolean;
}

/** A form for a new receiver. */
export const newReceiverForm: ReceiverForm = {
  name: '',
  kind: 'alertmanager',
  enabled: true,
  minSeverity: 'warning',
  labels: '',
  sendCleared: true,
  url: '',
  secret: '',
  allowPrivate: false,
};

/** The form of a receiver that is there. */
export function formOfReceiver({ receiver }: ReceiverStatus): ReceiverForm {
  return { ...receiver, url: receiver.url ?? '', secret: '', labels: labelsText(receiver.labels) };
}

/** `team=search, rack=r1`; a label of any value stands alone. */
export function labelsText(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([key, value]) => (value === '' ? key : `${key}=${value}`))
    .join(', ');
}

/** Labels as they are typed; commas or blanks stand between them. */
function labelsOf(text: string): Record<string, string> {
  const terms = text.split(/[,\s]+/).filter(Boolean);
  return Object.fromEntries(
    terms.map((term) => {
      const mark = term.indexOf('=');
      return mark < 0 ? [term, ''] : [term.slice(0, mark), term.slice(mark + 1)];
    }),
  );
}

type Field = keyof ReceiverForm;

/** What the form would save, or what is wrong with which field. */
export function checkReceiver(
  form: ReceiverForm,
  was: ReceiverStatus | null,
): { readonly save: ReceiverSave | null; readonly errors: Partial<Record<Field, string>> } {
  const { name, kind, enabled, minSeverity, sendCleared, allowPrivate } = form;
  const url = form.url.trim();
  const secret = form.secret.trim();
  const errors: Partial<Record<Field, string>> = {};
  if (name.trim() === '') errors.name = 'A receiver needs a name.';
  if (kind === 'alertmanager' && url === '') errors.url = 'Enter where its webhook is.';
  const hasSecret = was?.hasSecret === true && was.receiver.kind === kind;
  if (kind === 'slack' && secret === '' && !hasSecret) errors.secret = 'Enter the URL of the webhook.';
  const parsed = receiverSaveSchema.safeParse({
    receiver: {
      name: name.trim(),
      kind,
      enabled,
      minSeverity,
      sendCleared,
      allowPrivate,
      labels: labelsOf(form.labels),
      ...(kind === 'alertmanager' && url !== '' ? { url } : {}),
    },
    ...secretToSave(secret, was !== null && was.receiver.kind !== kind),
    ...(was === null ? {} : { replaces: was.receiver.name }),
  });
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = (path[1] ?? path[0]) as Field;
    errors[field] ??= message;
  }
  return { save: parsed.success && Object.keys(errors).length === 0 ? parsed.data : null, errors };
}

/** The secret of another kind is none of this one's. */
function secretToSave(typed: string, kindChanged: boolean): { readonly secret?: string | null } {
  if (typed !== '') return { secret: typed };
  return kindChanged ? { secret: null } : {};
}
