import { Checkbox, PasswordInput, Select, TextInput } from '@mantine/core';
import { type Receiver, type ReceiverStatus, receiverKinds } from '#shared/contract/schemas/notification.ts';
import { incidentSeverities } from '#shared/domain/incident.ts';
import grid from '../../ui/FieldGrid.module.css';
import { severityAppearance } from '../../ui/severityAppearance.ts';
import type { ReceiverForm } from './receiverForm.ts';
import { receiverKindLabels } from './receiverText.ts';

interface FieldsProps {
  readonly form: ReceiverForm;
  readonly was: ReceiverStatus | null;
  readonly keepsSecrets: boolean;
  readonly errors: Partial<Record<keyof ReceiverForm, string>>;
  readonly onForm: (form: ReceiverForm) => void;
}

/** The fields of a receiver. */
export function ReceiverFields(props: FieldsProps) {
  const { form, errors, onForm } = props;
  const set = (change: Partial<ReceiverForm>) => onForm({ ...form, ...change });
  return (
    <div className={grid.fields}>
      <TextInput
        data-autofocus
        label="Name"
        value={form.name}
        error={errors.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Select
        label="Kind"
        data={receiverKinds.map((value) => ({ value, label: receiverKindLabels[value] }))}
        value={form.kind}
        onChange={(kind) => kind !== null && set({ kind: kind as Receiver['kind'], secret: '' })}
      />
      {form.kind !== 'desktop' && <Target {...props} />}
      <Select
        label="Told from"
        data={incidentSeverities.toReversed().map((value) => ({
          value,
          label: value === 'critical' ? 'Critical only' : `${severityAppearance[value].label} and worse`,
        }))}
        value={form.minSeverity}
        onChange={(value) => value !== null && set({ minSeverity: value as Receiver['minSeverity'] })}
      />
      <TextInput
        label="Only hosts with the labels"
        placeholder="team=search, rack=r1"
        value={form.labels}
        error={errors.labels}
        onChange={(event) => set({ labels: event.currentTarget.value })}
      />
      <Checkbox
        className={grid.wide}
        label="Tell also when an incident is over"
        checked={form.sendCleared}
        onChange={(event) => set({ sendCleared: event.currentTarget.checked })}
      />
    </div>
  );
}

function Target({ form, was, keepsSecrets, errors, onForm }: FieldsProps) {
  const set = (change: Partial<ReceiverForm>) => onForm({ ...form, ...change });
  const kept = was?.hasSecret === true && was.receiver.kind === form.kind;
  const where = keepsSecrets
    ? 'Kept in the keyring, never in a file.'
    : 'Kept in memory until Headroom ends, never in a file.';
  return (
    <>
      {form.kind === 'alertmanager' && (
        <TextInput
          className={grid.wide}
          label="URL"
          placeholder="https://alerts.example.org/hook"
          inputMode="url"
          value={form.url}
          error={errors.url}
          onChange={(event) => set({ url: event.currentTarget.value })}
        />
      )}
      <PasswordInput
        className={grid.wide}
        label={form.kind === 'slack' ? 'URL of the webhook' : 'Bearer token, if it asks for one'}
        description={kept ? `One is kept; leave this empty to go on with it. ${where}` : where}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide it' }}
        value={form.secret}
        error={errors.secret}
        onChange={(event) => set({ secret: event.currentTarget.value })}
      />
      <Checkbox
        className={grid.wide}
        label="Allow private targets"
        description="This machine, the local network, and plain http. Metadata services of clouds are never sent to."
        checked={form.allowPrivate}
        onChange={(event) => set({ allowPrivate: event.currentTarget.checked })}
      />
    </>
  );
}
