import {
  onePriceMessage,
  type RateEdit,
  type RateSection,
  rateEntryKey,
  rateEntrySchemas,
} from '#shared/contract/schemas/rateBook.ts';
import type { OwnedHardware } from '#shared/cost/owned/ownedCost.ts';
import { type RateField, rateFields } from './rateFields.ts';

/** What is typed, by the key of the field. */
export type RateForm = Readonly<Record<string, string>>;

/** The edit that a form describes, or what is wrong, by the key of the field; '' for the whole. */
export type CheckedRateForm =
  | { readonly edit: RateEdit; readonly errors: Readonly<Record<string, string>> }
  | { readonly edit: null; readonly errors: Readonly<Record<string, string>> };

/** The form of an entry; of a new one where there is none. */
export function formOfEntry(section: RateSection, entry: object | null, currency: string): RateForm {
  const values = rateFields[section].map(({ key }) => [key, textAt(entry, key)] as const);
  const form = Object.fromEntries(values);
  return entry === null && 'currency' in form ? { ...form, currency } : form;
}

function textAt(entry: object | null, key: string): string {
  let value: unknown = entry;
  for (const part of key.split('.'))
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  if (value === undefined || value === null) return '';
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([label, each]) => `${label}=${String(each)}`)
      .join(', ');
  return String(value);
}

/** Reads a form. `was`: the entry that it changes; null for a new one. */
export function checkRateForm(section: RateSection, form: RateForm, was: object | null): CheckedRateForm {
  const plain = plainOf(section, form);
  const parsed = rateEntrySchemas[section].safeParse(plain);
  if (!parsed.success) return { edit: null, errors: errorsOf(section, parsed.error.issues) };
  const edit = { section, was: was === null ? null : rateEntryKey(was), entry: parsed.data } as RateEdit;
  return { edit, errors: {} };
}

function plainOf(section: RateSection, form: RateForm): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const field of rateFields[section]) put(plain, field, (form[field.key] ?? '').trim());
  return plain;
}

function put(plain: Record<string, unknown>, { key, as }: RateField, text: string): void {
  if (text === '') return;
  const path = key.split('.');
  const last = path.pop() ?? key;
  let at = plain;
  for (const part of path) {
    at[part] ??= {};
    at = at[part] as Record<string, unknown>;
  }
  at[last] = as === 'number' ? numberOf(text) : as === 'labels' ? labelsOf(text) : text;
}

function numberOf(text: string): number {
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
}

function labelsOf(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').map((pair) => pair.split('='));
  return Object.fromEntries(pairs.map(([label = '', ...value]) => [label.trim(), value.join('=').trim()]));
}

const takes: Readonly<Record<string, string>> = {
  name: 'A name of at most 100 characters.',
  percent: 'A number from 0 to 100.',
  quantity: 'A whole number above 0.',
  depreciationMonths: 'Whole months from 1 to 600.',
  gpus: 'A whole number, or nothing.',
  hostWatts: 'A number of watts.',
  pue: 'A number from 1 to 10.',
  currency: 'An ISO 4217 code in capitals: USD.',
  labels: 'Pairs such as team=research, separated by commas.',
  rate: 'A number above 0.',
};
const isDay = new Set(['from', 'until', 'date', 'inService']);

function errorsOf(
  section: RateSection,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): Readonly<Record<string, string>> {
  const fields = rateFields[section];
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) {
    const key = path.map(String).join('.');
    const field = fields.find((each) => key === each.key || key.startsWith(`${each.key}.`));
    const last = field?.key.split('.').at(-1) ?? '';
    if (message === onePriceMessage) errors.perGpuHour = 'Give one of the two prices.';
    else errors[field?.key ?? ''] = wanted(section, last);
  }
  return errors;
}

function wanted(section: RateSection, key: string): string {
  if (section === 'exchange' && (key === 'from' || key === 'to')) return takes.currency ?? '';
  if (isDay.has(key)) return 'A day as YYYY-MM-DD.';
  return takes[key] ?? 'A number without a currency sign: 4.25.';
}

/** The hardware that a form describes so far; null while price or months are missing. The name does not matter to it. */
export function ownedOfForm(form: RateForm): OwnedHardware | null {
  const parsed = rateEntrySchemas.owned.safeParse(plainOf('owned', { ...form, name: 'example' }));
  return parsed.success ? parsed.data : null;
}
