import { Button, Select, Switch, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from '../form/PlanFields.module.css';
import type { TextFault, TextForm } from './textForm.ts';

/** What every field of a form of texts needs. */
export interface FormProps<Form extends TextForm> {
  readonly form: Form;
  readonly fault: TextFault | null;
  readonly onChange: (changes: Partial<Form>) => void;
}

/** The question on the left: groups of fields, and the way back to the example. There is no button: results follow the fields. */
export function QuestionForm<Form extends TextForm>(
  props: FormProps<Form> & {
    readonly label: string;
    readonly example: Form;
    /** What going back is called where the form begins empty. */
    readonly backLabel?: string;
    readonly children: ReactNode;
  },
) {
  return (
    <form className={styles.form} aria-label={props.label} onSubmit={(event) => event.preventDefault()}>
      {props.children}
      <Button variant="default" size="xs" onClick={() => props.onChange(props.example)}>
        {props.backLabel ?? 'Back to the example'}
      </Button>
    </form>
  );
}

/** Fields under a heading, two in a row. */
export function FieldGroup(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.title}</legend>
      {props.children}
    </fieldset>
  );
}

interface FieldProps<Form extends TextForm> extends FormProps<Form> {
  readonly field: keyof Form & string;
  readonly label: string;
  /** Takes the whole row. */
  readonly wide?: boolean;
}

function errorOf<Form extends TextForm>({ fault, field }: FieldProps<Form>): string | undefined {
  return fault?.field === field ? fault.message : undefined;
}

/** A number, or a text: what is typed stays, and what is wrong with it stands under it. */
export function TextField<Form extends TextForm>(
  props: FieldProps<Form> & { readonly placeholder?: string },
) {
  return (
    <TextInput
      className={props.wide ? styles.wide : undefined}
      size="xs"
      inputMode="decimal"
      autoComplete="off"
      label={props.label}
      placeholder={props.placeholder}
      value={props.form[props.field]}
      error={errorOf(props)}
      onChange={(event) => change(props, event.currentTarget.value)}
    />
  );
}

/** Choices, or groups of them. */
export type Choices =
  | readonly { readonly value: string; readonly label: string }[]
  | readonly { readonly group: string; readonly items: { value: string; label: string }[] }[];

/** One of some choices; found by typing where there are many. */
export function ChoiceField<Form extends TextForm>(props: FieldProps<Form> & { readonly choices: Choices }) {
  const { choices, form, field } = props;
  const known = choices.some((choice) =>
    'items' in choice
      ? choice.items.some(({ value }) => value === form[field])
      : choice.value === form[field],
  );
  return (
    <Select
      className={props.wide ? styles.wide : undefined}
      size="xs"
      label={props.label}
      searchable={choices.length > 8 || choices.some((choice) => 'items' in choice)}
      nothingFoundMessage="Nothing is called so"
      data={choices as { value: string; label: string }[]}
      value={known ? (form[field] ?? null) : null}
      error={errorOf(props)}
      onChange={(value) => value !== null && change(props, value)}
    />
  );
}

/** Yes or no, kept as `yes` and `no`. */
export function SwitchField<Form extends TextForm>(props: FieldProps<Form>) {
  return (
    <Switch
      className={styles.wide}
      size="xs"
      label={props.label}
      checked={props.form[props.field] === 'yes'}
      onChange={(event) => change(props, event.currentTarget.checked ? 'yes' : 'no')}
    />
  );
}

function change<Form extends TextForm>({ field, onChange }: FieldProps<Form>, value: string): void {
  onChange({ [field]: value } as Partial<Form>);
}
