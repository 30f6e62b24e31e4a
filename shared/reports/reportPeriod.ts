import type { ReportKind, ReportPace } from '../contract/reportKinds.ts';
import type { EpochMs, Milliseconds } from '../domain/units.ts';
import { addMonths, type BillingMonth, billingMonthOf, dayOf } from '../money/billingCalendar.ts';

/** A week or month that has ended, and when its report is due. */
export interface ReportPeriod {
  /** `2026-10`, or the Sunday that a week ended with: `week to 2026-11-08`. */
  readonly key: string;
  readonly dueAtMs: EpochMs;
  /** The month that the report is of; null: the days up to now. */
  readonly month: BillingMonth | null;
}

const dayMs: Milliseconds = 86_400_000;
/** Six in the morning, UTC: providers have closed the day by then. */
const dueHourMs: Milliseconds = 6 * 3_600_000;

/** The newest period whose report is due at a moment. Weeks end with Sunday, months with their last day, both in UTC. */
export function periodDue(pace: ReportPace, kind: ReportKind, nowMs: EpochMs): ReportPeriod {
  if (pace === 'monthly') {
    const running = billingMonthOf(nowMs - dueHourMs);
    const month = addMonths(running, -1);
    return { key: month.slice(0, 7), dueAtMs: Date.parse(`${running}T00:00:00Z`) + dueHourMs, month };
  }
  const monday = mondayBefore(nowMs - dueHourMs);
  const sunday = dayOf(monday - dayMs, 'UTC');
  // Bills come by month: what a week adds to its month is in the month so far.
  const month = kind === 'spend' ? billingMonthOf(monday - dayMs) : null;
  return { key: `week to ${sunday}`, dueAtMs: monday + dueHourMs, month };
}

/** When the next report after `nowMs` is due. */
export function nextDue(pace: ReportPace, nowMs: EpochMs): EpochMs {
  if (pace === 'weekly') return mondayBefore(nowMs - dueHourMs) + 7 * dayMs + dueHourMs;
  return Date.parse(`${addMonths(billingMonthOf(nowMs - dueHourMs), 1)}T00:00:00Z`) + dueHourMs;
}

/** The Monday, 0:00 UTC, at or before a moment. 1 January 1970 was a Thursday. */
function mondayBefore(atMs: EpochMs): EpochMs {
  const day = Math.floor(atMs / dayMs);
  return (day - ((((day + 3) % 7) + 7) % 7)) * dayMs;
}
