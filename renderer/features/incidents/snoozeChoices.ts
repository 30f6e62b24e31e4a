import type { EpochMs } from '#shared/domain/units.ts';
import type { SnoozeChoice } from '../../ui/decisions/snoozeMoment.ts';

const hour = 3_600_000;

/** The morning `days` from now, at 9:00 local time. */
function morning(nowMs: EpochMs, days: number): EpochMs {
  const date = new Date(nowMs);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 9).getTime();
}

/** Days until the next Monday, from 1 to 7. */
function daysToMonday(nowMs: EpochMs): number {
  return (8 - new Date(nowMs).getDay()) % 7 || 7;
}

/** The usual moments until which an incident is silenced, the shortest first. */
export const snoozeChoices: readonly SnoozeChoice[] = [
  { label: 'For 1 hour', untilMs: (now) => now + hour },
  { label: 'For 4 hours', untilMs: (now) => now + 4 * hour },
  { label: 'For 24 hours', untilMs: (now) => now + 24 * hour },
  { label: 'Until tomorrow, 9:00', untilMs: (now) => morning(now, 1) },
  { label: 'Until Monday, 9:00', untilMs: (now) => morning(now, daysToMonday(now)) },
  { label: 'For 7 days', untilMs: (now) => now + 7 * 24 * hour },
];
