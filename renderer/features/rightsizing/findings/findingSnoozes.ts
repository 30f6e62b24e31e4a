import type { EpochMs } from '#shared/domain/units.ts';
import type { SnoozeChoice } from '../../../ui/decisions/snoozeMoment.ts';

const day = 86_400_000;

/** The morning of the first day of a month, `months` from now, at 9:00 local time. */
function firstOf(nowMs: EpochMs, months: number): EpochMs {
  const date = new Date(nowMs);
  return new Date(date.getFullYear(), date.getMonth() + months, 1, 9).getTime();
}

/** First month of the next quarter, in months from now. */
function monthsToQuarter(nowMs: EpochMs): number {
  return 3 - (new Date(nowMs).getMonth() % 3);
}

/** How long advice is usually put off, the shortest first. */
export const findingSnoozes: readonly SnoozeChoice[] = [
  { label: 'For 1 day', untilMs: (now) => now + day },
  { label: 'For 7 days', untilMs: (now) => now + 7 * day },
  { label: 'For 30 days', untilMs: (now) => now + 30 * day },
  { label: 'Until the next month', untilMs: (now) => firstOf(now, 1) },
  { label: 'Until the next quarter', untilMs: (now) => firstOf(now, monthsToQuarter(now)) },
];
