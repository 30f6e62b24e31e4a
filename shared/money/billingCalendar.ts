import type { EpochMs } from '#shared/domain/units.ts';

/** A day of the calendar, 'YYYY-MM-DD'. */
export type DayText = string;
/** A billing month by its first day, 'YYYY-MM-01'. Sorts as text. */
export type BillingMonth = string;
/** A span of time, half-open: `fromMs` belongs to it, `toMs` does not. */
export interface TimeSpan {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

/** The zone that every hyperscaler bills in. */
export const billingZoneDefault = 'UTC';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError where the zone is no IANA zone of this machine. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
}

/** Whether this machine knows a time zone by that name ('UTC', 'Europe/Berlin'). */
export function isTimeZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the clock of a zone shows, as if that were UTC. */
function wallClockMs(atMs: EpochMs, zone: string): number {
  if (zone === 'UTC') return atMs;
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(atMs)
      .map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((atMs % 1000) + 1000) % 1000);
}

/**
 * When a day begins in a zone. Where midnight is skipped (daylight saving begins at 0:00 in some zones) it begins with the
 * first moment that exists.
 */
export function startOfDay(day: DayText, zone: string): EpochMs {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  if (zone === 'UTC') return wanted;
  const guess = wanted - (wallClockMs(wanted, zone) - wanted);
  const settled = wanted - (wallClockMs(guess, zone) - guess);
  const earliest = Math.min(guess, settled);
  return wallClockMs(earliest, zone) >= wanted ? earliest : Math.max(guess, settled);
}

/** The day on which a moment falls in a zone. */
export function dayOf(atMs: EpochMs, zone: string): DayText {
  return new Date(wallClockMs(atMs, zone)).toISOString().slice(0, 10);
}

/** The billing month in which a moment falls. */
export function billingMonthOf(atMs: EpochMs, zone: string = billingZoneDefault): BillingMonth {
  return `${dayOf(atMs, zone).slice(0, 7)}-01`;
}

/** The month so many months later (earlier where negative): ('2026-11-01', 2) -> '2027-01-01'. */
export function addMonths(month: BillingMonth, count: number): BillingMonth {
  const year = Number(month.slice(0, 4));
  const index = Number(month.slice(5, 7)) - 1 + count;
  return new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10);
}

/** From the first moment of a month to the first of the next, in a zone. A month has 743 or 745 hours where clocks change. */
export function monthSpan(month: BillingMonth, zone: string = billingZoneDefault): TimeSpan {
  return { fromMs: startOfDay(month, zone), toMs: startOfDay(addMonths(month, 1), zone) };
}

/** All months from one to another, both included; none where they are the wrong way round. */
export function monthsBetween(from: BillingMonth, to: BillingMonth): readonly BillingMonth[] {
  const months: BillingMonth[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The days of a month. */
export function daysOfMonth(month: BillingMonth): readonly DayText[] {
  const first = Date.parse(`${month}T00:00:00Z`);
  const next = Date.parse(`${addMonths(month, 1)}T00:00:00Z`);
  return Array.from({ length: Math.round((next - first) / 86_400_000) }, (_, at) =>
    new Date(first + at * 86_400_000).toISOString().slice(0, 10),
  );
}

/** A month as a person types it ('2026-11', '2026-11-01'); null where it is none. */
export function parseMonth(text: string): BillingMonth | null {
  const found = /^(\d{4})-(0[1-9]|1[0-2])(?:-01)?$/.exec(text.trim());
  return found ? `${found[1]}-${found[2]}-01` : null;
}

/** Where a month stands in a fiscal year. */
export interface FiscalPlace {
  /** Named for the calendar year in which it ends: a year from 2026-07-01 is 2027. */
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  /** 1 to 12. */
  readonly period: number;
  readonly firstMonth: BillingMonth;
}

/** The fiscal place of a month where the fiscal year starts with the calendar month `startMonth` (1 to 12). */
export function fiscalPlaceOf(month: BillingMonth, startMonth = 1): FiscalPlace {
  const period = ((Number(month.slice(5, 7)) - startMonth + 12) % 12) + 1;
  const firstMonth = addMonths(month, 1 - period);
  const endYear = Number(addMonths(firstMonth, 11).slice(0, 4));
  return { year: endYear, quarter: Math.ceil(period / 3), period, firstMonth };
}
