/**
 * Why there is no number. `unavailable`: the device or the tool does not offer it (`[N/A]`,
 * `[Not Supported]`). `failed`: it should have been there and reading it went wrong (`[Unknown Error]`,
 * `[GPU requires reset]`, a cell that does not parse).
 */
export interface NoReading {
  readonly state: 'unavailable' | 'failed';
  /** The source's own words where it gave any, otherwise ours. Hostile text: escape it in every sink. */
  readonly reason: string;
}

/** A measured number, or the reason there is none. `0` is only ever a measured zero. */
export type Reading = number | NoReading;

/** A measured text, or the reason there is none. */
export type Fact = string | NoReading;

/** The reading does not exist on this device or tool. */
export function unavailable(reason: string): NoReading {
  return { state: 'unavailable', reason };
}

/** The reading should exist, and reading it failed. */
export function failed(reason: string): NoReading {
  return { state: 'failed', reason };
}

/** True for a number, narrowing the type. */
export function isNumber(reading: Reading | undefined): reading is number {
  return typeof reading === 'number';
}

/** True for a text, narrowing the type. */
export function isText(fact: Fact | undefined): fact is string {
  return typeof fact === 'string';
}

/** The number, or NaN: the form readings take in typed columns. */
export function numberOrNaN(reading: Reading | undefined): number {
  return typeof reading === 'number' ? reading : Number.NaN;
}
