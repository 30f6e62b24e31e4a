import { useMemo } from 'react';
import { useAddressForm } from './addressForm.ts';
import { typedNumber } from './typedNumber.ts';

/** A form whose fields are all as they are typed or chosen. */
export type TextForm = Readonly<Record<string, string>>;

/** A sentence for a field. */
export interface TextFault {
  readonly field: string;
  readonly message: string;
}

/** Stands in an address for a field that was emptied: one that is missing means the example's. */
const emptied = '-';

/** Reads a form from an address; what is missing there is as in the example. */
export function textFormOf<Form extends TextForm>(example: Form, params: TextForm): Form {
  const fields = Object.entries(example).map(([field, standard]) => {
    const value = params[field];
    return [field, value === emptied ? '' : (value ?? standard)];
  });
  return Object.fromEntries(fields) as Form;
}

/** The parameters that say how a form differs from the example; '' removes one. */
export function paramsOfTextForm<Form extends TextForm>(example: Form, form: Form): TextForm {
  const fields = Object.entries(example).map(([field, standard]) => {
    const value = form[field] ?? standard;
    return [field, value === standard ? '' : value || emptied];
  });
  return Object.fromEntries(fields);
}

/** A form of texts as state that the address keeps. `example`: the same object each time. */
export function useTextForm<Form extends TextForm>(example: Form) {
  const [read, write] = useMemo(
    () => [
      (params: TextForm) => textFormOf(example, params),
      (form: Form) => paramsOfTextForm(example, form),
    ],
    [example],
  );
  return useAddressForm<Form>(read, write);
}

/** Numbers of some fields, by field, or what is wrong with the first that is none. An empty field that may be empty is null. */
export function numbersOf<Field extends string, Optional extends string = never>(
  form: TextForm,
  needed: Readonly<Record<Field, string>>,
  optional: Readonly<Record<Optional, string>>,
): (Readonly<Record<Field, number>> & Readonly<Record<Optional, number | null>>) | TextFault {
  const numbers: Record<string, number | null> = {};
  for (const [field, label] of Object.entries<string>({ ...needed, ...optional })) {
    const text = form[field] ?? '';
    if (text.trim() === '') {
      if (field in needed) return { field, message: `${label} needs a number.` };
      numbers[field] = null;
      continue;
    }
    const value = typedNumber(text);
    if (!Number.isFinite(value)) return { field, message: `${label} takes a number, not "${text}".` };
    numbers[field] = value;
  }
  return numbers as Readonly<Record<Field, number>> & Readonly<Record<Optional, number | null>>;
}

/** The first number that is out of its bounds, as a sentence; null where none is. */
export function outOfBounds(
  bounds: readonly (readonly [
    field: string,
    label: string,
    value: number | null,
    least: number,
    most: number,
  ])[],
): TextFault | null {
  for (const [field, label, value, least, most] of bounds)
    if (value !== null && !(value >= least && value <= most))
      return {
        field,
        message: `${label} must be from ${grouped(least)} to ${grouped(most)}, not ${grouped(value)}.`,
      };
  return null;
}

function grouped(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}
