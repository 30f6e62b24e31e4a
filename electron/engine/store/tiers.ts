import type { Retention } from '#shared/contract/schemas/history.ts';

/** The three resolutions that telemetry is kept at. */
export type TierName = 'raw' | 'minute' | 'hour';

/** Finest first. */
export const tierNames: readonly TierName[] = ['raw', 'minute', 'hour'];

/** Seconds that a row of a roll-up tier stands for; raw rows carry their own span. */
export const tierSeconds = { minute: 60, hour: 3600 } as const;

/** Seconds in the unit that telemetry is rolled up and dropped by. */
export const hourSeconds = 3600;

const secondsPerDay = 86_400;
/** Mean Gregorian month. */
const secondsPerMonth = (365.2425 / 12) * secondsPerDay;

/** How long each tier keeps its rows, in seconds. */
export function retentionSeconds(retention: Retention): Readonly<Record<TierName, number>> {
  return {
    raw: retention.rawHours * hourSeconds,
    minute: retention.minuteDays * secondsPerDay,
    hour: Math.ceil(retention.hourMonths * secondsPerMonth),
  };
}

/** Start of the hour that a second lies in. */
export function hourOf(atS: number): number {
  return Math.floor(atS / hourSeconds) * hourSeconds;
}

/** A duration as a person says it: `10 s`, `1 min`, `2 h`, `1 d`. */
export function durationText(seconds: number): string {
  if (seconds % secondsPerDay === 0) return `${seconds / secondsPerDay} d`;
  if (seconds % hourSeconds === 0) return `${seconds / hourSeconds} h`;
  if (seconds % 60 === 0) return `${seconds / 60} min`;
  return `${seconds} s`;
}
