import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';

/** Units of relative time, as typed: `s m h d w M y`. Months and years are calendar units, never 30 or 365 days. */
export const timeUnits = ['s', 'm', 'h', 'd', 'w', 'M', 'y'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/**
 * A moment given relative to now: `now-1d/d` goes one day back and then to the start of that day.
 * `back` is 0 for now itself.
 */
export interface RelativePoint {
  readonly kind: 'relative';
  readonly back: number;
  readonly unit: TimeUnit;
  readonly startOf: TimeUnit | null;
}

/** A fixed moment. */
export interface AbsolutePoint {
  readonly kind: 'absolute';
  readonly atMs: EpochMs;
}

export type TimePoint = RelativePoint | AbsolutePoint;

/** Now. */
export const nowPoint: RelativePoint = { kind: 'relative', back: 0, unit: 's', startOf: null };

const fixedMs: Readonly<Record<Exclude<TimeUnit, 'd' | 'w' | 'M' | 'y'>, Milliseconds>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/** Goes back a number of units in local time; days and longer follow the calendar through changes of the clock. */
function goBack(fromMs: EpochMs, back: number, unit: TimeUnit): EpochMs {
  const date = new Date(fromMs);
  switch (unit) {
    case 's':
    case 'm':
    case 'h':
      return fromMs - back * fixedMs[unit];
    case 'd':
      return date.setDate(date.getDate() - back);
    case 'w':
      return date.setDate(date.getDate() - 7 * back);
    case 'M':
      return backMonths(date, back);
    case 'y':
      return backMonths(date, 12 * back);
  }
}

/** 31 March less one month is the last day of February, not 3 March. */
function backMonths(date: Date, months: number): EpochMs {
  const day = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() - months);
  const lastDay = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  return date.setDate(Math.min(day, lastDay));
}

/** Start of the unit that holds a moment, in local time; weeks start on Monday. */
function startOfUnit(atMs: EpochMs, unit: TimeUnit): EpochMs {
  const date = new Date(atMs);
  const year = date.getFullYear();
  const month = date.getMonth();
  const day = date.getDate();
  switch (unit) {
    case 's':
    case 'm':
    case 'h':
      return Math.floor(atMs / fixedMs[unit]) * fixedMs[unit];
    case 'd':
      return new Date(year, month, day).getTime();
    case 'w':
      return new Date(year, month, day - ((date.getDay() + 6) % 7)).getTime();
    case 'M':
      return new Date(year, month, 1).getTime();
    case 'y':
      return new Date(year, 0, 1).getTime();
  }
}

/** The moment that a point means when it is `nowMs`. */
export function resolveTimePoint(point: TimePoint, nowMs: EpochMs): EpochMs {
  if (point.kind === 'absolute') return point.atMs;
  const atMs = point.back === 0 ? nowMs : goBack(nowMs, point.back, point.unit);
  return point.startOf === null ? atMs : startOfUnit(atMs, point.startOf);
}

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-11-20 14:05` in local time, with seconds where they are not 0. Parses back to the same second. */
export function formatLocalMinute(atMs: EpochMs): string {
  const date = new Date(atMs);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const seconds = date.getSeconds() === 0 ? '' : `:${two(date.getSeconds())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}${seconds}`;
}

/** Canonical text of a point, as `parseTimeRange` reads it. */
export function formatTimePoint(point: TimePoint): string {
  if (point.kind === 'absolute') return formatLocalMinute(point.atMs);
  const back = point.back === 0 ? '' : `-${point.back}${point.unit}`;
  return `now${back}${point.startOf === null ? '' : `/${point.startOf}`}`;
}
