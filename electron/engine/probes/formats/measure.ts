import { failed, type Reading } from '#shared/domain/reading.ts';

/** Digits that survive a change of unit: a double holds 15, and `0.07 * 100` must not read 7.000000000000001. */
const digits = 12;
const mostPercent = 200;

/**
 * A number in another unit. `key` is the name of the reading, and its unit decides what is impossible: nothing but a
 * temperature is below zero, and no percentage is above 200 (fans and DCGM's MIG ratios pass 100).
 */
export function measured(key: string, value: number, factor = 1): Reading {
  if (!Number.isFinite(value)) return failed(`not a number: ${value}`);
  const scaled = factor === 1 ? value : Number((value * factor).toPrecision(digits));
  const isPossible =
    key.endsWith('Celsius') || (scaled >= 0 && (!key.endsWith('Percent') || scaled <= mostPercent));
  return isPossible ? scaled : failed(`impossible: ${key} ${scaled}`);
}
