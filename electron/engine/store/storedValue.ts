import type { StoredMetric } from './storedMetrics.ts';

const largestMask = 2 ** 32 - 1;

/**
 * A reading as its column holds it: in the stored unit, rounded to the kept decimals, null where there is no number
 * (NaN, infinite, or beyond a 32-bit float). A reading above or below zero never becomes zero: it becomes the smallest step.
 * Example: 0.02 % is kept as 0.1 %, and 85,899,345,920 bytes as 81,920 MiB.
 */
export function toStored(value: number, metric: StoredMetric): number | null {
  if (!Number.isFinite(value)) return null;
  const step = metric.decimals === 1 ? 10 : 1;
  const scaled = (value / metric.perStoredUnit) * step;
  const rounded = Math.round(scaled);
  const kept = (rounded === 0 && scaled !== 0 ? Math.sign(scaled) : rounded) / step;
  return Number.isFinite(Math.fround(kept)) ? kept : null;
}

/** A bit mask as its column holds it: null unless it is a whole number of at most 32 bits. */
export function toStoredMask(value: number): number | null {
  return Number.isInteger(value) && value >= 0 && value <= largestMask ? value : null;
}

/** A stored number in the contract's unit; null stays null. 32-bit rounding noise is cut at the kept decimals. */
export function fromStored(stored: number | null, metric: StoredMetric): number | null {
  if (stored === null) return null;
  return (Math.round(stored * 1000) / 1000) * metric.perStoredUnit;
}

/** SQL that rounds an aggregate as `toStored` rounds a reading. */
export function roundedSql(expression: string, metric: StoredMetric): string {
  const step = metric.decimals === 1 ? '0.1' : '1';
  const rounded = `round(${expression}, ${metric.decimals})`;
  return `(CASE WHEN ${rounded} = 0 AND ${expression} <> 0 THEN sign(${expression}) * ${step} ELSE ${rounded} END)::FLOAT`;
}
