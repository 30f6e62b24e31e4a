/** What a normal distribution's standard deviation is of its median absolute deviation. */
const deviationOfMad = 1.4826;

/** The middle value; the mean of the two middle ones where their number is even. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[half] ?? Number.NaN;
  return ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
}

/** The value that a share of all values does not pass, by nearest rank. NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** A standard deviation that a few wild values do not move: the scaled median absolute deviation from zero. */
export function robustScale(residuals: readonly number[]): number {
  return residuals.length === 0 ? 0 : deviationOfMad * median(residuals.map(Math.abs));
}

/** Slope of a line through points at 0, 1, 2, ...: the median of the slopes of all pairs (Theil 1950, Sen 1968). */
export function theilSen(values: readonly number[]): number {
  const slopes: number[] = [];
  values.forEach((value, index) => {
    for (let other = 0; other < index; other++) slopes.push((value - (values[other] ?? 0)) / (index - other));
  });
  return slopes.length === 0 ? 0 : median(slopes);
}
