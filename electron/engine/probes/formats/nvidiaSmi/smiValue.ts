import { failed, unavailable } from '#shared/domain/reading.ts';
import { bytesPerGibibyte, bytesPerMebibyte } from '#shared/domain/units.ts';
import { type CellValue, plainNumber } from '../../nvidiaSmiCell.ts';
import { type Sentinel, sentinelOf } from '../../nvidiaSmiSentinels.ts';
import type { FieldForm } from './smiFields.ts';

const memory = { mib: bytesPerMebibyte, kib: 1024, gib: bytesPerGibibyte, b: 1 };

/** Factors from a written unit, lower case, to ours. `MB` of dmon is MiB by another name. */
const scales: Readonly<Record<FieldForm, ReadonlyMap<string, number>>> = {
  text: new Map(),
  percent: new Map([['%', 1]]),
  bytes: new Map(Object.entries({ ...memory, mb: bytesPerMebibyte })),
  watts: new Map([
    ['w', 1],
    ['mw', 0.001],
  ]),
  celsius: new Map([['c', 1]]),
  megahertz: new Map([['mhz', 1]]),
  millivolts: new Map([['mv', 1]]),
  microseconds: new Map([
    ['us', 1],
    ['ms', 1000],
  ]),
  kilobytesPerSecond: new Map([
    ['kb/s', 1],
    ['mb/s', 1000],
  ]),
  count: new Map([
    ['x', 1],
    ['bank(s)', 1],
  ]),
  pstate: new Map(),
  mask: new Map(),
};

/** What a bare number means: MiB for memory, our own unit otherwise. */
const bare: Readonly<Partial<Record<FieldForm, number>>> = { bytes: bytesPerMebibyte };

/** Reads a trimmed text that nvidia-smi shows for a field: a number in our unit, or the sentinel that says why there is none. */
export function smiValue(text: string, form: FieldForm): CellValue {
  if (form === 'pstate') return named(text, /^P(1[0-5]|\d)$/, 10);
  if (form === 'mask') return named(text, /^0x([0-9a-f]{16})$/i, 16);
  const end = numberEnd(text);
  if (end === 0) return withoutNumber(text);
  const amount = plainNumber(text, 0, end);
  if (Number.isNaN(amount)) return withoutNumber(text);
  const scale =
    end === text.length ? (bare[form] ?? 1) : scales[form].get(text.slice(end).trim().toLowerCase());
  if (scale === undefined) return withoutNumber(text);
  // Minus zero is zero.
  const value = amount * scale + 0;
  const impossible = (form !== 'celsius' && text.startsWith('-')) || (form === 'percent' && value > 200);
  return impossible ? { reading: failed(`impossible: ${text}`), taints: null } : value;
}

function named(text: string, shape: RegExp, base: number): CellValue {
  const digits = shape.exec(text)?.[1];
  const value = digits === undefined ? Number.NaN : Number.parseInt(digits, base);
  return Number.isSafeInteger(value) ? value : withoutNumber(text);
}

/** `-q` on Windows says `Not available in WDDM driver model` where the CSV says `[N/A]`. */
function withoutNumber(text: string): Sentinel {
  return /^not available\b/i.test(text)
    ? { reading: unavailable(text.slice(0, 120)), taints: null }
    : sentinelOf(text);
}

/** Where the number at the start of a text ends. */
function numberEnd(text: string): number {
  let at = text.charCodeAt(0) === 45 ? 1 : 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 46 && (code < 48 || code > 57)) break;
  }
  return at;
}
