import type { EpochMs } from '#shared/domain/units.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Hour of the day, 0 to 24, at an offset from UTC. */
export function hourOfDay(timeMs: EpochMs, offsetHours: number): number {
  return ((((timeMs + offsetHours * hourMs) % dayMs) + dayMs) % dayMs) / hourMs;
}

/** True on Saturday and Sunday at an offset from UTC. 1970-01-01 was a Thursday. */
export function isWeekend(timeMs: EpochMs, offsetHours: number): boolean {
  const day = (((Math.floor((timeMs + offsetHours * hourMs) / dayMs) + 4) % 7) + 7) % 7;
  return day === 0 || day === 6;
}

/**
 * Demand of people over a day: 1 in the afternoon, about 0.15 before dawn, a third less on weekends.
 * The curve is a raised cosine around 14:30 with a flatter top.
 */
export function diurnal(timeMs: EpochMs, offsetHours: number): number {
  const phase = ((hourOfDay(timeMs, offsetHours) - 14.5) / 24) * 2 * Math.PI;
  const wave = (1 + Math.cos(phase)) / 2;
  const demand = 0.15 + 0.85 * wave ** 0.8;
  return isWeekend(timeMs, offsetHours) ? demand * 0.66 : demand;
}
