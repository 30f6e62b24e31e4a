import type { BudgetBurn } from '#shared/cost/spend/budget.ts';
import type { Estimate } from '#shared/cost/spend/forecast.ts';
import type { MonthOutlook } from '#shared/cost/spend/monthOutlook.ts';
import type { DecimalText } from '#shared/money/decimal.ts';

/** What the chart of spending can show. */
export type SpendChartKind = 'running' | 'days' | 'months';

/** One place on the time axis. */
export interface SpendChartPoint {
  /** '17' for a day of the month, '2026-11' for a month. */
  readonly label: string;
  /** What is in; null where nothing is. */
  readonly known: DecimalText | null;
  /** With what is expected; null where all is in. */
  readonly expected: Estimate | null;
}

/** A chart of spending in one currency. Pixels may be binary; the readout and the table are not. */
export interface SpendChartModel {
  readonly kind: SpendChartKind;
  readonly currency: string | null;
  readonly points: readonly SpendChartPoint[];
  /** A budget to stay under; null: none that is of all that is shown. */
  readonly limit: { readonly value: number; readonly label: string } | null;
}

/** The chart of a month's course, or of the months up to it. */
export function spendChartModel(parts: {
  readonly kind: SpendChartKind;
  readonly month: string;
  readonly currency: string | null;
  readonly outlook: MonthOutlook | null;
  readonly history: readonly { readonly day: string; readonly amount: DecimalText }[];
  /** The budget of all that is shown, where there is one. */
  readonly burn: BudgetBurn | null;
}): SpendChartModel {
  const { kind, currency, burn } = parts;
  const limit =
    burn === null ? null : { value: Number(burn.budget.amount), label: `Budget: ${burn.budget.name}` };
  if (kind === 'months') return { kind, currency, points: monthPoints(parts), limit };
  const points = (parts.outlook?.days ?? []).map((day) => ({
    label: String(Number(day.day.slice(8))),
    known: kind === 'running' ? day.running : day.amount,
    expected: kind === 'running' ? day.expectedRunning : day.expected,
  }));
  return { kind, currency, points, limit: kind === 'running' ? limit : null };
}

function monthPoints(parts: {
  readonly month: string;
  readonly outlook: MonthOutlook | null;
  readonly history: readonly { readonly day: string; readonly amount: DecimalText }[];
}): readonly SpendChartPoint[] {
  const points = parts.history.map(({ day, amount }) => ({
    label: day.slice(0, 7),
    known: amount as DecimalText | null,
    expected: day === parts.month ? (parts.outlook?.total ?? null) : null,
  }));
  const total = parts.outlook?.total ?? null;
  const isMissing = total !== null && !parts.history.some(({ day }) => day === parts.month);
  return isMissing ? [...points, { label: parts.month.slice(0, 7), known: null, expected: total }] : points;
}
