import type { ConnectionField, ConnectionOptions } from './billingConnection.ts';

/** What is wrong with one option. */
export interface OptionFault {
  /** Key of the option as it was written. */
  readonly key: string;
  /** One clause: `is missing`. */
  readonly message: string;
  readonly remedy: string;
}

const mostTexts = 500;
const longestText = 2048;

/** Faults of options against what a kind takes; none where they are right. */
export function optionFaults(
  options: ConnectionOptions,
  fields: readonly ConnectionField[],
): readonly OptionFault[] {
  const known = new Set(fields.map(({ key }) => key));
  const strangers = Object.keys(options)
    .filter((key) => !known.has(key))
    .map((key) => ({
      key,
      message: 'is not an option of this kind',
      remedy: `Options: ${[...known].join(', ')}.`,
    }));
  return [...strangers, ...fields.flatMap((field) => fieldFault(options[field.key], field))];
}

function fieldFault(
  value: string | readonly string[] | undefined,
  field: ConnectionField,
): readonly OptionFault[] {
  const { key } = field;
  const fault = (message: string, remedy: string = field.hint) => [{ key, message, remedy }];
  const isEmpty = value === undefined || value.length === 0;
  if (isEmpty) return field.isRequired ? fault('is missing') : [];
  if (typeof value !== 'string' && !field.isList) return fault('is a list', 'Write one text.');
  const texts = typeof value === 'string' ? [value] : value;
  if (texts.length > mostTexts) return fault(`has more than ${mostTexts} entries`, 'Write fewer.');
  const wrong = texts.find((text) => !fits(text, field));
  if (wrong === undefined) return [];
  const choices = field.choices ? `Choose one of: ${field.choices.join(', ')}.` : field.hint;
  return fault(`cannot be ${JSON.stringify(wrong.slice(0, 80))}`, choices);
}

function fits(text: string, { choices, pattern }: ConnectionField): boolean {
  if (text.length > longestText || /[\u0000-\u001f\u007f]/.test(text)) return false;
  if (choices) return choices.includes(text);
  return pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text);
}
