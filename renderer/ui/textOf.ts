import type { ChangeEvent } from 'react';

/** Properties of the text fields of a form, by name. */
export function textOf<Form extends object>(
  form: Form,
  errors: Readonly<Record<string, string>>,
  onChange: (form: Form) => void,
): (field: keyof Form & string) => {
  readonly size: 'sm';
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
} {
  return (field) => ({
    size: 'sm',
    value: String(form[field]),
    error: errors[field] ?? null,
    onChange: (event) => onChange({ ...form, [field]: event.currentTarget.value }),
  });
}
