import type { EpochMs } from '../../../domain/units.ts';

const dayMs = 86_400_000;

/** How old a price is in days; null where nobody knows its day. */
function priceAgeDays(asOf: string | null, nowMs: EpochMs): number | null {
  const readMs = asOf === null ? Number.NaN : Date.parse(asOf);
  return Number.isNaN(readMs) ? null : Math.max(0, Math.round((nowMs - readMs) / dayMs));
}

/**
 * How far a list price may have moved since it was read, as a share of it: 10 %, and 5 % more for each 30 days, at most 30 %; 30 % where
 * its day is not known. By what was seen to happen (`billing.md` 0 and (c)): RunPod's H100 rose by 21 % in twelve weeks, Azure's NC48ads
 * A100 by 30 % in five months, AWS' p5 did not move in four.
 */
export function priceDrift(asOf: string | null, nowMs: EpochMs): number {
  const days = priceAgeDays(asOf, nowMs);
  return days === null ? 0.3 : Math.min(0.3, 0.1 + (0.05 * days) / 30);
}

/** What is said of a price's age: nothing where it is young. */
export function ageDoubts(
  what: string,
  asOf: string | null,
  nowMs: EpochMs,
  warnAfterDays: number,
): readonly string[] {
  const days = priceAgeDays(asOf, nowMs);
  if (days === null) return [`Nobody knows how old the price of ${what} is.`];
  return days > warnAfterDays ? [`The price of ${what} is ${days} days old.`] : [];
}
