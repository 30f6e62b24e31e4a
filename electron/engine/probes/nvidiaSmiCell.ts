import { failed, type Reading } from '#shared/domain/reading.ts';
import { type CellForm, unitScale } from './nvidiaSmiColumns.ts';
import { type Sentinel, sentinelOf } from './nvidiaSmiSentinels.ts';

const zero = 48;
const nine = 57;
const minus = 45;
const point = 46;
const powersOfTen = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
/** More digits than a double holds exactly are no reading of ours. */
const mostDigits = 15;

/**
 * The decimal number that text[start, end) is, exactly; NaN where it is anything else (a unit, a word, nothing).
 * Both mantissa and divisor are exact doubles, so their quotient is the correctly rounded value.
 */
export function plainNumber(text: string, start: number, end: number): number {
  let at = start;
  const negative = text.charCodeAt(at) === minus;
  if (negative) at += 1;
  const from = at;
  let mantissa = 0;
  let decimals = -1;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) {
      mantissa = mantissa * 10 + (code - zero);
      if (decimals >= 0) decimals += 1;
    } else if (code === point && decimals < 0 && at > from) decimals = 0;
    else return Number.NaN;
  }
  if (at === from || decimals === 0 || at - from > mostDigits || decimals > 9) return Number.NaN;
  const value = decimals > 0 ? mantissa / (powersOfTen[decimals] ?? Number.NaN) : mantissa;
  return negative ? -value : value;
}

/** What a cell holds: a number in our units, or the sentinel that says why not. */
export type CellValue = number | Sentinel;

/**
 * Reads one cell, text[start, end) without surrounding spaces. `scale` is the factor of the header's unit, or of
 * the form's own where the header has none; a unit in the cell itself goes first.
 */
export function readCell(text: string, start: number, end: number, form: CellForm, scale: number): CellValue {
  const number = plainNumber(text, start, end);
  if (!Number.isNaN(number) && form !== 'pstate' && form !== 'mask') return plausible(number * scale, form);
  const cell = text.slice(start, end);
  if (form === 'pstate') return pstateOf(cell);
  if (form === 'mask') return maskOf(cell);
  const space = cell.indexOf(' ');
  if (space > 0) {
    const amount = plainNumber(cell, 0, space);
    const factor = unitScale(form, cell.slice(space + 1).trim());
    if (!Number.isNaN(amount) && factor !== null) return plausible(amount * factor, form);
  }
  return sentinelOf(cell);
}

/** A reading of the same cell, its sentinel's fault left aside. */
export function readingOf(value: CellValue): Reading {
  return typeof value === 'number' ? value : value.reading;
}

/** Nothing but a temperature is below zero. A fan may exceed its 100 % (nvidia-smi's manual). */
function plausible(value: number, form: CellForm): CellValue {
  const possible = form === 'celsius' || value >= 0;
  return possible && (form !== 'percent' || value <= 200) ? value : impossible(value, form);
}

function impossible(value: number, form: CellForm): Sentinel {
  return { reading: failed(`impossible: ${value} ${form}`), taints: null };
}

/** `P0` to `P15`. */
function pstateOf(cell: string): CellValue {
  const number = cell.charCodeAt(0) === 80 ? plainNumber(cell, 1, cell.length) : Number.NaN;
  return number <= 15 && Number.isInteger(number) && cell.length <= 3 ? number : sentinelOf(cell);
}

/**
 * `0x0000000000000004`: always 16 digits. Fewer mean that the line was cut, and the digits that are left would
 * read as another mask, or as none.
 */
function maskOf(cell: string): CellValue {
  if (cell === '0x0000000000000000') return 0;
  if (!/^0x[0-9a-f]{16}$/i.test(cell)) return sentinelOf(cell);
  const mask = Number.parseInt(cell.slice(2), 16);
  return Number.isSafeInteger(mask) ? mask : { reading: failed(`not a mask: ${cell}`), taints: null };
}
