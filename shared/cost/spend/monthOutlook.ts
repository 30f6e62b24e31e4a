import { addMonths, type BillingMonth, type DayText, daysOfMonth } from '#shared/money/billingCalendar.ts';
import { type DecimalText, decimalText, exact, sumKnown } from '#shared/money/decimal.ts';
import { type Estimate, type SeriesForecast, sumEstimates } from './forecast.ts';
import {
  additionBy,
  type DailySpend,
  daysFrom,
  foretellProvider,
  type ProviderForecast,
} from './providerDays.ts';
import { median } from './robust.ts';

/** One day of a month's course. */
interface OutlookDay {
  readonly day: DayText;
  /** What is in of this day; null where no bill reaches it yet, or none of its charges states its cost. */
  readonly amount: DecimalText | null;
  /** All that is in up to this day, what is of no single day at the start; null where the day's own amount is, or nothing is known. */
  readonly running: DecimalText | null;
  /** What the day is expected to come to, where some provider's bill does not cover it yet. */
  readonly expected: Estimate | null;
  /** The running total with what is expected. */
  readonly expectedRunning: Estimate | null;
}

/** How one provider's part was foretold. */
interface ProviderOutlook {
  readonly provider: string | null;
  /** The last day that is whole; what follows is foretold. */
  readonly settledUntil: DayText;
  /** Days that are foretold. */
  readonly horizon: number;
  readonly course: SeriesForecast['fit']['course'] | null;
  /** Days of history that the level rests on; 0 where there is too little to foretell. */
  readonly basisDays: number;
}

/** A month as far as its bill is in, and what it will come to, in one currency. */
export interface MonthOutlook {
  /** All that is in; null where nothing is, or nothing of it states its cost. */
  readonly known: DecimalText | null;
  /** Part of it that is of no single day: charges for longer, charged once, or dated outside the month. */
  readonly spread: DecimalText | null;
  /** Charges that do not state their cost: in no figure. */
  readonly unknownRows: number;
  readonly days: readonly OutlookDay[];
  /** What the whole month will come to; null where all of it is in, or nothing can be said. */
  readonly total: Estimate | null;
  readonly providers: readonly ProviderOutlook[];
}

/**
 * The course of a month from its daily charges in one currency and those of the months before. Each provider is foretold from its
 * own last whole day on (`forecastSeries`), the bands added as independent of each other. Charges of no single day are
 * expected to come to at least the median of the last three months. `isSettled` says of which providers nothing more comes.
 */
export function monthOutlook(
  month: BillingMonth,
  rows: readonly DailySpend[],
  isSettled: (provider: string | null) => boolean,
): MonthOutlook {
  const days = daysOfMonth(month);
  const mine = rows.filter((row) => row.month === month);
  const known = mine.length === 0 ? null : sumOf(mine);
  const spread = sumOf(mine.filter((row) => !isOfDay(row, days)));
  const providers = [...new Set(rows.map(({ provider }) => provider))].flatMap(
    (provider) => foretellProvider(provider, rows, days, isSettled(provider)) ?? [],
  );
  const open = providers.filter(({ forecast }) => forecast !== null);
  const toCome = open.length === 0 ? [] : spreadToCome(month, rows);
  return {
    known,
    spread,
    unknownRows: mine.reduce((sum, row) => sum + row.unknownRows, 0),
    days: courseOf(days, mine, { known, spread }, open),
    total: open.length === 0 ? null : onTop(Number(known ?? 0), [...lastAdditions(open), ...toCome]),
    providers: providers.map(({ days: { provider, settledUntil }, horizon, forecast }) => ({
      provider,
      settledUntil,
      horizon,
      course: forecast?.fit.course ?? null,
      basisDays: forecast?.fit.days ?? 0,
    })),
  };
}

/** Null where there are charges and none states its cost; '0' where there are none. */
function sumOf(rows: readonly DailySpend[]): DecimalText | null {
  return rows.length === 0 ? '0' : sumKnown(rows.map(({ amount }) => amount)).sum;
}

function isOfDay({ isSpread, day }: DailySpend, days: readonly DayText[]): boolean {
  return !isSpread && day !== null && day >= (days[0] ?? '') && day <= (days.at(-1) ?? '');
}

function lastAdditions(open: readonly ProviderForecast[]): readonly Estimate[] {
  return open.flatMap((one) => additionBy(one, one.horizon + one.skipped) ?? []);
}

function onTop(base: number, additions: readonly Estimate[]): Estimate {
  const { expected, low, high } = sumEstimates(additions);
  return { expected: base + expected, low: base + low, high: base + high };
}

/** Charges of no single day that the months before had and this one does not have yet, as far as their cost is known. */
function spreadToCome(month: BillingMonth, rows: readonly DailySpend[]): readonly Estimate[] {
  const spreadOf = (one: BillingMonth) => sumOf(rows.filter((row) => row.month === one && row.isSpread));
  const before = [1, 2, 3]
    .map((ago) => addMonths(month, -ago))
    .filter((one) => rows.some((row) => row.month === one))
    .flatMap((one) => spreadOf(one) ?? []);
  const known = spreadOf(month);
  if (known === null || before.length === 0) return [];
  const toCome = median(before.map(Number)) - Number(known);
  return toCome > 0 ? [{ expected: toCome, low: 0, high: toCome }] : [];
}

function courseOf(
  days: readonly DayText[],
  mine: readonly DailySpend[],
  { known, spread }: Pick<MonthOutlook, 'known' | 'spread'>,
  open: readonly ProviderForecast[],
): readonly OutlookDay[] {
  const byDay = new Map<DayText, DailySpend[]>();
  for (const row of mine) {
    if (row.day === null || !isOfDay(row, days)) continue;
    byDay.set(row.day, [...(byDay.get(row.day) ?? []), row]);
  }
  const reached = [...byDay.keys()].sort().at(-1) ?? '';
  let running = exact(spread ?? '0');
  return days.map((day) => {
    const amount = day <= reached ? sumOf(byDay.get(day) ?? []) : null;
    running = running.plus(exact(amount ?? '0'));
    const ahead = open
      .map((one) => ({ one, count: daysFrom(one.days.settledUntil, day) }))
      .filter(({ one, count }) => count > one.skipped);
    const ofDay = ahead.flatMap(({ one, count }) => one.forecast?.days[count - 1] ?? []);
    const added = ahead.flatMap(({ one, count }) => additionBy(one, count) ?? []);
    return {
      day,
      amount,
      running: amount === null || known === null ? null : decimalText(running),
      expected: ahead.length === 0 ? null : sumEstimates(ofDay),
      expectedRunning: ahead.length === 0 ? null : onTop(Number(running), added),
    };
  });
}
