import type { EpochMs } from '#shared/domain/units.ts';
import { type DayText, daysOfMonth } from '#shared/money/billingCalendar.ts';

/** The days of a month that have begun, UTC. */
export function begunDays(month: string, nowMs: EpochMs): readonly DayText[] {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  return daysOfMonth(month).filter((day) => day <= today);
}

/** The day after: '2026-10-31' -> '2026-11-01'. */
export function dayAfter(day: DayText): DayText {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Midnight UTC of a day as providers are asked for it: '2026-10-03T00:00:00Z'. */
export function midnight(day: DayText): string {
  return `${day}T00:00:00Z`;
}
