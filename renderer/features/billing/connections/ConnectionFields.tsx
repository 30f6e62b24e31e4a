import { Checkbox, PasswordInput, Select, TextInput } from '@mantine/core';
import type { ConnectionField, ConnectionKind } from '#shared/domain/billingConnection.ts';
import grid from '../../../ui/FieldGrid.module.css';
import { textOf } from '../../../ui/textOf.ts';
import type { ConnectionErrors, ConnectionForm } from './connectionForm.ts';

/** The fields of a connection: those of its kind, its key, and when it is pulled. */
export function ConnectionFields(props: {
  readonly form: ConnectionForm;
  readonly kind: ConnectionKind;
  readonly errors: ConnectionErrors;
  readonly isNew: boolean;
  readonly onChange: (form: ConnectionForm) => void;
}) {
  const { form, kind, errors, onChange } = props;
  const text = textOf(form, errors, onChange);
  return (
    <div className={grid.fields}>
      <TextInput {...text('name')} label="Name" description="As it is called in the ledger" required />
      {kind.fields.map((field) => (
        <OptionInput
          key={field.key}
          field={field}
          value={form.options[field.key] ?? ''}
          error={errors[`option.${field.key}`] ?? null}
          onChange={(value) => onChange({ ...form, options: { ...form.options, [field.key]: value } })}
        />
      ))}
      {kind.secret !== null && (
        <>
          <PasswordInput
            {...text('secret')}
            label={kind.secret.label}
            description="Kept by the keyring where there is one, never in a file"
            placeholder={props.isNew ? '' : 'unchanged'}
            autoComplete="off"
          />
          <TextInput
            {...text('secretEnv')}
            label="Environment variable that holds it"
            description={`Left out, ${kind.secret.env} is read, then the keyring`}
          />
        </>
      )}
      <TextInput
        {...text('months')}
        label="Months to fetch"
        description="The running one included"
        inputMode="numeric"
      />
      <TextInput
        {...text('pullsPerDay')}
        label="Pulls a day"
        description="0 to 4; 0: only when asked"
        inputMode="numeric"
      />
      <TextInput
        {...text('endpoint')}
        label="Endpoint"
        description="Only where a proxy stands before the provider"
        placeholder="the provider's own"
      />
      <Checkbox
        size="sm"
        label="Paused"
        checked={form.paused}
        onChange={(event) => onChange({ ...form, paused: event.currentTarget.checked })}
      />
    </div>
  );
}

function OptionInput(props: {
  readonly field: ConnectionField;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}) {
  const { field, value, error, onChange } = props;
  const common = {
    size: 'sm',
    label: field.label,
    description: field.isList ? `${field.hint} With commas.` : field.hint,
    placeholder: field.placeholder,
    required: field.isRequired,
    error,
  } as const;
  if (field.choices)
    return (
      <Select
        {...common}
        data={[...field.choices]}
        value={value === '' ? null : value}
        clearable={!field.isRequired}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  return <TextInput {...common} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
}
