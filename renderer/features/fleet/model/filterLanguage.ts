/**
 * The filter language of the fleet, what the box over the table takes:
 *
 *     llm-01                 a word: occurs in host, model, uuid or a label's value
 *     state:idle,held*       a field is one of these; * stands for anything
 *     -team:search           ... is not
 *     util<5  mem>=80%       a number compared; % of memory total or power limit
 *     util:none              there is no number
 *     host:"a b"             quotes keep blanks together
 *
 * All terms must hold. Fields: state, host, gpu, model, uuid, demo, every label; numbers: `numericFields`.
 */
export type Comparison = '<' | '<=' | '>' | '>=' | '=';

export type FilterTerm =
  | { readonly kind: 'word'; readonly text: string; readonly negated: boolean }
  | {
      readonly kind: 'field';
      readonly field: string;
      /** Lower case; `*` stands for anything. */
      readonly patterns: readonly string[];
      readonly negated: boolean;
    }
  | {
      readonly kind: 'number';
      readonly field: NumericField;
      readonly comparison: Comparison;
      readonly value: number;
      readonly negated: boolean;
    }
  | { readonly kind: 'missing'; readonly field: NumericField; readonly negated: boolean };

/** Numbers that can be compared, with what they are. */
export const numericFields = {
  util: 'GPU utilisation, percent',
  membw: 'memory-controller utilisation, percent',
  mem: 'memory used, GiB',
  'mem%': 'memory used, percent of total',
  power: 'power, watts',
  'power%': 'power, percent of the limit',
  temp: 'temperature, °C',
  memtemp: 'memory temperature, °C',
  clock: 'SM clock, MHz',
  fan: 'fan, percent',
  procs: 'processes',
  age: 'age of the reading, seconds',
} as const;
export type NumericField = keyof typeof numericFields;

/** What a text means as a filter. A problem is a sentence about a term that was left out. */
export interface ParsedFilter {
  readonly terms: readonly FilterTerm[];
  readonly problems: readonly string[];
}

const termPattern = /(?:[^\s"]|"[^"]*"?)+/g;
const comparisonPattern = /^([a-z%]+)(<=|>=|<|>|=)(.*)$/i;
const fieldPattern = /^([\p{L}\p{N}_.-]+):(.*)$/su;

function isNumericField(field: string): field is NumericField {
  return Object.hasOwn(numericFields, field);
}

/** Reads a filter. Never throws: what cannot be read becomes a problem, and the rest holds. */
export function parseFilter(text: string): ParsedFilter {
  const terms: FilterTerm[] = [];
  const problems: string[] = [];
  for (const [raw] of text.matchAll(termPattern)) {
    const negated = raw.length > 1 && raw.startsWith('-');
    const term = parseTerm(negated ? raw.slice(1) : raw, negated);
    if (typeof term === 'string') problems.push(term);
    else terms.push(term);
  }
  return { terms, problems };
}

function parseTerm(raw: string, negated: boolean): FilterTerm | string {
  const compared = comparisonPattern.exec(raw);
  if (compared !== null) {
    const [, field = '', comparison = '', value = ''] = compared;
    return parseComparison(field.toLowerCase(), comparison as Comparison, value, negated);
  }
  const fielded = fieldPattern.exec(raw);
  if (fielded === null) return { kind: 'word', text: unquote(raw).toLowerCase(), negated };
  const [, name = '', rest = ''] = fielded;
  const field = name.toLowerCase();
  const patterns = splitList(rest).map((part) => part.toLowerCase());
  if (patterns.length === 0) return `${name}: needs a value, like ${name}:something`;
  if (isNumericField(field)) {
    if (patterns.length === 1 && patterns[0] === 'none') return { kind: 'missing', field, negated };
    return `${name} is a number: write ${name}<5 or ${name}:none`;
  }
  return { kind: 'field', field, patterns, negated };
}

function parseComparison(
  name: string,
  comparison: Comparison,
  rest: string,
  negated: boolean,
): FilterTerm | string {
  const percent = rest.endsWith('%') && isNumericField(`${name}%`);
  const field = percent ? `${name}%` : name;
  if (!isNumericField(field))
    return `${name} cannot be compared: numbers are ${Object.keys(numericFields).join(', ')}`;
  const digits = rest.replace(/%$/, '').trim();
  const value = digits === '' ? Number.NaN : Number(digits);
  if (!Number.isFinite(value)) return `${name}${comparison} needs a number, like ${name}${comparison}5`;
  return { kind: 'number', field, comparison, value, negated };
}

function unquote(text: string): string {
  return text.replaceAll('"', '');
}

/** Splits `a,"b, c",d` at commas outside of quotes; empty parts are dropped. */
function splitList(text: string): readonly string[] {
  return (text.match(/(?:[^,"]|"[^"]*"?)+/g) ?? []).map((part) => unquote(part).trim()).filter(Boolean);
}

/** The filter with one term put in or taken out: how a click on a count changes the text. */
export function toggleTerm(text: string, term: string): string {
  const parts = [...text.matchAll(termPattern)].map(([part]) => part);
  const next = parts.includes(term) ? parts.filter((part) => part !== term) : [...parts, term];
  return next.join(' ');
}

/** A value as a filter takes it: in quotes where it holds blanks or commas. Quotes inside cannot be written and are dropped. */
export function quoteValue(value: string): string {
  const plain = unquote(value);
  return /[\s,]/.test(plain) || plain === '' ? `"${plain}"` : plain;
}
