import { type DecimalText, decimalText, type Exact, parseDecimal } from '#shared/money/decimal.ts';
import { requestFailure } from '../../../http/requestFailure.ts';

/** An object of an answer whose numbers are text (`parseExactJson`), with the place where it stands, for messages. */
export interface AnswerRow {
  /** `RunPod, 2026-10, page 2, row 3`. */
  readonly place: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** @throws FailureError (unreadable) where the value is no object. */
export function rowAt(value: unknown, place: string): AnswerRow {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { place, fields: value as Record<string, unknown> };
  throw unreadable(place, 'is no object', JSON.stringify(value)?.slice(0, 100) ?? '');
}

/** The rows of a list, each with its place; an absent list has none. @throws FailureError (unreadable) where it is no list. */
export function rowsAt(value: unknown, place: string): readonly AnswerRow[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw unreadable(place, 'has no list where rows belong', '');
  return value.map((row, at) => rowAt(row, `${place}, row ${at + 1}`));
}

/** The rows of a list that an answer must have. @throws FailureError (unreadable) where it has none. */
export function listAt(row: AnswerRow, field: string): readonly AnswerRow[] {
  const value = row.fields[field];
  if (!Array.isArray(value)) throw unreadable(row.place, `has no list ${field}`, '');
  return rowsAt(value, row.place);
}

/** An object inside, or an empty one where it is absent. */
export function inner(row: AnswerRow, field: string): AnswerRow {
  const value = row.fields[field];
  return value === undefined || value === null ? { ...row, fields: {} } : rowAt(value, row.place);
}

/** A text or a number as it was sent; null where it is absent or empty. */
export function textAt(row: AnswerRow, field: string): string | null {
  const value = row.fields[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** @throws FailureError (unreadable) where there is none. */
export function neededText(row: AnswerRow, field: string): string {
  const value = textAt(row, field);
  if (value === null) throw unreadable(row.place, `has no ${field}`, '');
  return value;
}

/** Places of the ledger's columns. Providers that send binary floats send noise beyond them (`1.4799118041992184e-11`). */
const places = 18;

/**
 * An amount or a quantity in plain notation, rounded half to even where it is finer than the ledger's 18 places; null where it is
 * absent, which is not 0.
 * @throws FailureError (unreadable) where it is no decimal.
 */
export function decimalAt(row: AnswerRow, field: string): DecimalText | null {
  const value = row.fields[field];
  if (value === undefined || value === null || value === '') return null;
  const decimal = typeof value === 'string' ? parseDecimal(value) : null;
  if (decimal !== null) return ledgerDecimal(decimal);
  throw unreadable(row.place, `has a ${field} that is no decimal`, String(value));
}

/** A decimal as the ledger can hold it: what is finer than its 18 places is rounded half to even. */
export function ledgerDecimal(value: Exact): DecimalText {
  return decimalText(value.toDecimalPlaces(places));
}

/** @throws FailureError (unreadable) where it is absent or no decimal. */
export function neededDecimal(row: AnswerRow, field: string): DecimalText {
  const value = decimalAt(row, field);
  if (value === null) throw unreadable(row.place, `has no ${field}`, '');
  return value;
}

/**
 * A moment as ISO 8601 in UTC, of ISO text or of `2026-10-03 04:00:00` without a zone (RunPod v1), which is UTC.
 * @throws FailureError (unreadable) where it is none.
 */
export function timeAt(row: AnswerRow, field: string): string {
  const text = neededText(row, field);
  const iso = /[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}Z`;
  const ms = Date.parse(/^\d{4}-\d\d-\d\d$/.test(text) ? text : iso);
  if (Number.isNaN(ms)) throw unreadable(row.place, `has a ${field} that is no time`, text);
  return new Date(ms).toISOString();
}

/** A moment that is sent as seconds since 1970, as ISO 8601. @throws FailureError (unreadable) where it is none. */
export function epochSecondsAt(row: AnswerRow, field: string): string {
  const ms = Math.round(Number(neededDecimal(row, field)) * 1000);
  if (!(Math.abs(ms) < 8.64e15)) throw unreadable(row.place, `has a ${field} that is no time`, String(ms));
  return new Date(ms).toISOString();
}

/** An answer that is not as documented; nothing of its page is taken. */
export function unreadable(place: string, what: string, words: string): Error {
  return requestFailure(
    'unreadable',
    `${place} ${what}${words === '' ? '' : `: ${JSON.stringify(words.slice(0, 60))}`}`,
    'Nothing of this page was taken; the month in force stays. Report it if it does not pass.',
    words,
    true,
  );
}
