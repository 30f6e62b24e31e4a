import type { BillingMonth, DayText } from '#shared/money/billingCalendar.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import { type Estimate, forecastSeries, type SeriesForecast } from './forecast.ts';

/** What one provider's charges of one day came to, in one currency. */
export interface DailySpend {
  /** The month of the bill; null where it names none. */
  readonly month: BillingMonth | null;
  readonly day: DayText | null;
  /** For longer than a day, or charged once: such charges say nothing of the next day. */
  readonly isSpread: boolean;
  readonly provider: string | null;
  /** Null where no charge states its cost. */
  readonly amount: DecimalText | null;
  /** Charges that do not state their cost, which the amount leaves out. */
  readonly unknownRows: number;
}

/** One provider's days up to the end of a month. */
interface ProviderDays {
  readonly provider: string | null;
  /** After the last day of which no cost is known. */
  readonly first: DayText;
  /** Amounts of the days from `first` on that are whole; a day without a charge cost nothing. */
  readonly settled: readonly number[];
  readonly settledUntil: DayText;
  /** What is in of the day after, which may grow. */
  readonly partial: number;
}

/** A provider's days with what is foretold of those that follow. */
export interface ProviderForecast {
  readonly days: ProviderDays;
  /** Days of the month that are not whole. */
  readonly horizon: number;
  /** Days between the last whole day and the month. */
  readonly skipped: number;
  readonly forecast: SeriesForecast | null;
}

const dayMs = 86_400_000;
const moved = (day: DayText, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** Whole days from one day to another. */
export function daysFrom(from: DayText, to: DayText): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/**
 * Foretells what a provider's days still come to. Its last day is taken for unfinished unless it ends a month: bills come a day
 * or two late, and in parts. A provider that was silent for a month is taken for one that is no longer used.
 * Null where it has no charge of a single day.
 */
export function foretellProvider(
  provider: string | null,
  rows: readonly DailySpend[],
  days: readonly DayText[],
  isSettled: boolean,
): ProviderForecast | null {
  const found = providerDays(provider, rows, days.at(-1) ?? '');
  if (found === null) return null;
  const ahead = isSettled ? 0 : Math.max(0, daysFrom(found.settledUntil, days.at(-1) ?? ''));
  const horizon = Math.min(ahead, days.length);
  const skipped = ahead - horizon;
  if (horizon === 0 || skipped > 31) return { days: found, horizon: 0, skipped: 0, forecast: null };
  const weekday = new Date(`${found.first}T00:00:00Z`).getUTCDay();
  return { days: found, horizon, skipped, forecast: forecastSeries(found.settled, weekday, ahead) };
}

/** What a provider adds to what is in, up to a day so many after its last whole one; null where nothing is foretold. */
export function additionBy({ forecast, days, skipped }: ProviderForecast, ahead: number): Estimate | null {
  const running = forecast?.running[ahead - 1];
  if (!running || ahead <= skipped) return null;
  const shift =
    skipped === 0
      ? unfinishedShift(days.partial, forecast)
      : -(forecast?.running[skipped - 1]?.expected ?? 0);
  return { expected: running.expected + shift, low: running.low + shift, high: running.high + shift };
}

/** What is in of the unfinished day is counted already, and is the least that the day comes to. */
function unfinishedShift(partial: number, forecast: SeriesForecast | null): number {
  const expected = forecast?.days[0]?.expected ?? 0;
  return Math.max(0, partial - expected) - partial;
}

function providerDays(
  provider: string | null,
  rows: readonly DailySpend[],
  lastOfMonth: DayText,
): ProviderDays | null {
  const byDay = new Map<DayText, number | null>();
  for (const row of rows) {
    if (row.provider !== provider || row.isSpread || row.day === null || row.day > lastOfMonth) continue;
    const before = byDay.get(row.day) ?? null;
    byDay.set(row.day, row.amount === null ? before : (before ?? 0) + Number(row.amount));
  }
  const sorted = [...byDay].sort(([one], [other]) => (one < other ? -1 : 1));
  // What is unknown at the end is foretold like days that no bill reaches.
  const reached = sorted.slice(0, sorted.findLastIndex(([, amount]) => amount !== null) + 1);
  const [first] = reached[reached.findLastIndex(([, amount]) => amount === null) + 1] ?? [];
  const [last] = reached.at(-1) ?? [];
  if (first === undefined || last === undefined) return null;
  const isWhole = moved(last, 1).endsWith('-01');
  const settledUntil = isWhole ? last : moved(last, -1);
  const settled = Array.from(
    { length: daysFrom(first, settledUntil) + 1 },
    (_, at) => byDay.get(moved(first, at)) ?? 0,
  );
  return { provider, first, settled, settledUntil, partial: isWhole ? 0 : (byDay.get(last) ?? 0) };
}
