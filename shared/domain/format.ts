/**
 * Numbers as a person reads them, the same in every shell. Fixed to English forms so that a screenshot, a terminal and a
 * report of one moment say the same. No number is ever rounded down to a 0 that was not measured: `<1 %`, `<0.1 W`.
 */
import type { Unit } from './metric.ts';
import { isNumber, type Reading } from './reading.ts';
import type { Bytes, BytesPerSecond, Celsius, Megahertz, Percent, Seconds, Watts } from './units.ts';

/** What stands where there is no number. Never 0. */
export const missingText = '-';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Rounds to whole numbers from 100 up, to tenths below; a positive value too small to show reads `<0.1`. */
function threeDigits(value: number): string {
  if (value === 0) return '0';
  if (value > 0 && value < 0.05) return '<0.1';
  return Math.abs(value) < 99.95 ? tenth.format(value) : whole.format(value);
}

function wholeOrLess(value: number): string {
  if (value > 0 && value < 0.5) return '<1';
  return whole.format(Math.round(value) + 0);
}

/** `0` -> `0`, `8000` -> `8,000`, `0.2` -> `<1`. */
export function formatCount(count: number): string {
  return Number.isFinite(count) ? wholeOrLess(count) : missingText;
}

/** `0` -> `0 %`, `0.3` -> `<1 %`, `97.4` -> `97 %`. */
export function formatPercent(percent: Percent): string {
  return Number.isFinite(percent) ? `${wholeOrLess(percent)} %` : missingText;
}

/** `0` -> `0 W`, `9.53` -> `9.5 W`, `412.3` -> `412 W`, `12400` -> `12.4 kW`, `2.4e6` -> `2.4 MW`. */
export function formatWatts(watts: Watts): string {
  if (!Number.isFinite(watts)) return missingText;
  if (Math.abs(watts) >= 999_950) return `${threeDigits(watts / 1e6)} MW`;
  if (Math.abs(watts) >= 9_999.5) return `${threeDigits(watts / 1e3)} kW`;
  return `${threeDigits(watts)} W`;
}

/** `64` -> `64 °C`. */
export function formatCelsius(celsius: Celsius): string {
  return Number.isFinite(celsius) ? `${whole.format(Math.round(celsius) + 0)} °C` : missingText;
}

/** `1980` -> `1,980 MHz`. */
export function formatMegahertz(megahertz: Megahertz): string {
  return Number.isFinite(megahertz) ? `${wholeOrLess(megahertz)} MHz` : missingText;
}

const byteSteps = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** Binary units: `0` -> `0 B`, `3145728` -> `3.0 MiB`, `85520809984` -> `79.6 GiB`, `2 ** 40 * 1.5` -> `1.5 TiB`. */
export function formatBytes(bytes: Bytes): string {
  if (!Number.isFinite(bytes)) return missingText;
  let value = bytes;
  let step = 0;
  while (Math.abs(value) >= 1023.5 && step < byteSteps.length - 1) {
    value /= 1024;
    step += 1;
  }
  return `${step === 0 ? wholeOrLess(value) : threeDigits(value)} ${byteSteps[step]}`;
}

const rateSteps = ['B/s', 'kB/s', 'MB/s', 'GB/s', 'TB/s'] as const;

/** Decimal units, as links are sold: `0` -> `0 B/s`, `0.4` -> `<1 B/s`, `21618` -> `21.6 kB/s`, `2.63e10` -> `26.3 GB/s`. */
export function formatBytesPerSecond(rate: BytesPerSecond): string {
  if (!Number.isFinite(rate)) return missingText;
  let value = rate;
  let step = 0;
  while (Math.abs(value) >= 999.5 && step < rateSteps.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${step === 0 ? wholeOrLess(value) : threeDigits(value)} ${rateSteps[step]}`;
}

/** GiB without its unit, for columns whose header names it: `85520809984` -> `79.6`, `3145728` -> `<0.1`, `0` -> `0`. */
export function formatGibibytes(bytes: Bytes): string {
  return Number.isFinite(bytes) ? threeDigits(bytes / 2 ** 30) : missingText;
}

/** nvidia-smi's performance states: `0` -> `P0`, `8` -> `P8`. */
function formatPstate(pstate: number): string {
  return Number.isFinite(pstate) ? `P${Math.trunc(pstate)}` : missingText;
}

/** `68` -> `0x44`; labels are in `activeThrottleReasons`. */
export function formatBitmask(mask: number): string {
  return Number.isFinite(mask) ? `0x${Math.trunc(mask).toString(16)}` : missingText;
}

/** `0.4` -> `<1 s`, `43` -> `43 s`, `90` -> `1 min 30 s`, `720` -> `12 min`, `11100` -> `3 h 5 min`, `180000` -> `2 d 2 h`. */
export function formatDuration(seconds: Seconds): string {
  if (!Number.isFinite(seconds)) return missingText;
  if (seconds > 0 && seconds < 1) return '<1 s';
  const total = Math.floor(Math.max(0, seconds));
  if (total < 60) return `${total} s`;
  if (total < 600) return twoUnits(total, 60, 'min', 1, 's');
  if (total < 3600) return `${Math.floor(total / 60)} min`;
  if (total < 86_400) return twoUnits(total, 3600, 'h', 60, 'min');
  return twoUnits(total, 86_400, 'd', 3600, 'h');
}

function twoUnits(total: number, big: number, bigName: string, small: number, smallName: string): string {
  const rest = Math.floor((total % big) / small);
  const head = `${whole.format(Math.floor(total / big))} ${bigName}`;
  return rest === 0 ? head : `${head} ${rest} ${smallName}`;
}

/** Time since a reading: below 1 s (or a clock that ran ahead) `now`, `43` -> `43 s ago`, `NaN` -> `never`. */
export function formatAge(seconds: Seconds): string {
  if (Number.isNaN(seconds)) return 'never';
  return seconds < 1 ? 'now' : `${formatDuration(seconds)} ago`;
}

const byUnit: Readonly<Record<Unit, (value: number) => string>> = {
  percent: formatPercent,
  bytes: formatBytes,
  bytesPerSecond: formatBytesPerSecond,
  watts: formatWatts,
  celsius: formatCelsius,
  megahertz: formatMegahertz,
  count: formatCount,
  pstate: formatPstate,
  bitmask: formatBitmask,
};

/** A number in its metric's unit, `-` for NaN: `(412.3, 'watts')` -> `412 W`. */
export function formatQuantity(value: number, unit: Unit): string {
  return byUnit[unit](value);
}

/** A reading in its metric's unit, `-` where there is no number; the reason belongs in a tooltip beside it. */
export function formatReading(reading: Reading | undefined, unit: Unit): string {
  return isNumber(reading) ? formatQuantity(reading, unit) : missingText;
}
