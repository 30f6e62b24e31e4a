import { Select, TextInput, type TextInputProps } from '@mantine/core';
import type { ChangeEvent } from 'react';
import type { HostConfig } from '#shared/domain/host.ts';
import grid from '../../ui/FieldGrid.module.css';
import { type HostField, type HostForm, type HostFormErrors, withAddress } from './hostForm.ts';
import { suggestName } from './parseAddress.ts';

const transports: readonly { readonly value: HostConfig['transport']; readonly label: string }[] = [
  { value: 'auto', label: 'Choose by the ssh configuration' },
  { value: 'ssh2', label: 'Built-in SSH' },
  { value: 'openssh', label: 'The system’s ssh' },
  { value: 'local', label: 'This machine, without SSH' },
];

type TextField = Exclude<HostField, 'transport' | 'paused'>;

/** The fields of a host. Errors are shown for fields that the user has left or tried to save. */
export function HostFormFields(props: {
  readonly form: HostForm;
  readonly errors: HostFormErrors;
  /** True when the name no longer follows the address. */
  readonly nameIsOwn: boolean;
  readonly onChange: (form: HostForm) => void;
  readonly onTouched: (field: HostField) => void;
}) {
  const { form, errors, nameIsOwn, onChange, onTouched } = props;
  const text = (field: TextField) => ({
    size: 'sm' as const,
    value: form[field],
    error: errors[field],
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      onChange({ ...form, [field]: event.currentTarget.value }),
    onBlur: () => {
      if (form[field] !== '') onTouched(field);
    },
  });
  const typeAddress = (event: ChangeEvent<HTMLInputElement>) => {
    const address = event.currentTarget.value;
    onChange({
      ...form,
      address,
      name: nameIsOwn ? form.name : suggestName(withAddress(form, address, false).address),
    });
  };
  const takeApart = () => {
    if (form.address === '') return;
    onChange(withAddress(form, form.address, nameIsOwn));
    onTouched('address');
  };
  return (
    <div className={grid.fields}>
      <TextInput
        {...text('address')}
        className={grid.wide}
        label="Address"
        description="A host name, an alias of ~/.ssh/config, or paste user@host:port or a whole ssh command"
        data-autofocus
        required
        disabled={form.transport === 'local'}
        onChange={typeAddress}
        onBlur={takeApart}
      />
      <TextInput
        {...text('name')}
        label="Name"
        description="As it is shown and kept in the hosts file"
        required
        onChange={(event) => {
          onTouched('name');
          onChange({ ...form, name: event.currentTarget.value });
        }}
      />
      <TransportField form={form} onChange={onChange} />
      <LoginFields text={text} />
    </div>
  );
}

/** How the connection is made. A local host needs an address too, which then says nothing. */
function TransportField(props: { readonly form: HostForm; readonly onChange: (form: HostForm) => void }) {
  const { form, onChange } = props;
  const choose = (value: string | null) => {
    const transport = (value ?? 'auto') as HostConfig['transport'];
    const local = transport === 'local' && form.address === '';
    onChange({
      ...form,
      transport,
      ...(local ? { address: 'localhost', name: form.name || 'this-machine' } : {}),
    });
  };
  return (
    <Select
      size="sm"
      label="Transport"
      description="How the connection is made"
      data={transports}
      value={form.transport}
      onChange={choose}
    />
  );
}

/** What is left to the user's ssh configuration where it is empty, and what Headroom itself keeps. */
function LoginFields({ text }: { readonly text: (field: TextField) => TextInputProps }) {
  return (
    <>
      <TextInput {...text('user')} label="User" placeholder="from the ssh configuration" />
      <TextInput
        {...text('port')}
        label="Port"
        placeholder="from the ssh configuration"
        inputMode="numeric"
      />
      <TextInput {...text('identity')} label="Identity file" placeholder="agent and the ssh configuration" />
      <TextInput
        {...text('jump')}
        label="Jump host"
        placeholder="[user@]host[:port], from the ssh configuration"
      />
      <TextInput {...text('labels')} label="Labels" placeholder="team=search, env=prod" />
      <TextInput
        {...text('llm')}
        label="LLM servers"
        placeholder="found by themselves; else 8000, http://..."
      />
      <TextInput
        {...text('intervalSeconds')}
        label="Seconds between readings"
        inputMode="numeric"
        placeholder="1 to 60"
      />
    </>
  );
}
