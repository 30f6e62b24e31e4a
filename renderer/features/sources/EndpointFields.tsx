import { Checkbox, PasswordInput, Select, TextInput } from '@mantine/core';
import grid from '../../ui/FieldGrid.module.css';
import { textOf } from '../../ui/textOf.ts';
import type { EndpointForm, FormErrors } from './sourceForm.ts';

const kinds: readonly { readonly value: EndpointForm['auth']; readonly label: string }[] = [
  { value: 'none', label: 'None' },
  { value: 'bearer', label: 'Bearer token' },
  { value: 'basic', label: 'User and password' },
];

/** How a server is logged in to, and how its certificate is checked. */
export function EndpointFields<Form extends EndpointForm>(props: {
  readonly form: Form;
  readonly errors: FormErrors;
  /** True where a secret may be kept already: the field then says that it stays. */
  readonly keepsSecret: boolean;
  readonly onChange: (form: Form) => void;
}) {
  const { form, errors, onChange } = props;
  const text = textOf(form, errors, onChange);
  const what = form.auth === 'bearer' ? 'Token' : 'Password';
  return (
    <>
      <Select
        size="sm"
        label="Authentication"
        data={kinds}
        value={form.auth}
        allowDeselect={false}
        onChange={(auth) => onChange({ ...form, auth: (auth ?? 'none') as EndpointForm['auth'] })}
      />
      {form.auth === 'basic' ? <TextInput {...text('user')} label="User" required /> : <span />}
      {form.auth !== 'none' && (
        <>
          <PasswordInput
            {...text('secret')}
            label={what}
            description="Kept by the keyring where there is one, never in a file"
            placeholder={props.keepsSecret ? 'unchanged' : ''}
            autoComplete="off"
            disabled={form.secretEnv !== ''}
          />
          <TextInput
            {...text('secretEnv')}
            label="Or environment variable"
            description="Read where Headroom runs, for servers and scripts"
            placeholder="PROM_TOKEN"
          />
        </>
      )}
      <TextInput
        {...text('caFile')}
        label="Certificate authority"
        placeholder="PEM file; those of the system"
      />
      <TextInput
        {...text('orgId')}
        label="Tenant of the server"
        placeholder="X-Scope-OrgID (Mimir, Thanos)"
      />
      <Checkbox
        className={grid.wide}
        size="sm"
        label="Do not check the server’s certificate"
        description={
          form.insecure
            ? 'Whoever is on the way can read the token and change what is read. Give a certificate authority instead.'
            : null
        }
        checked={form.insecure}
        onChange={(event) => onChange({ ...form, insecure: event.currentTarget.checked })}
      />
    </>
  );
}
