/** What a normal distribution's standard deviation is of its median absolute deviation. */
const deviationOfMad = 1.4826;

/** Beyond it, the engine's own way of sorting is faster. */
const mostInserted = 64;

/**
 * An array of numbers alone is sorted several times as fast as by a comparison, and few values faster still where each is put in its
 * place: fits of a month of series sort half a million times, a few weeks each.
 */
function sortedNumbers(values: ArrayLike<number>): Float64Array {
  const sorted = new Float64Array(values);
  if (sorted.length > mostInserted) return sorted.sort();
  for (let count = 1; count < sorted.length; count++) putInPlace(sorted, count, sorted[count] ?? 0);
  return sorted;
}

/** Puts a value among the first so many, which are sorted. */
function putInPlace(sorted: Float64Array, count: number, value: number): void {
  let at = count;
  for (; at > 0 && (sorted[at - 1] ?? 0) > value; at--) sorted[at] = sorted[at - 1] ?? 0;
  sorted[at] = value;
}

/** The middle value; the mean of the two middle ones where their number is even. NaN of nothing. */
export function median(values: ArrayLike<number>): number {
  return middleOf(sortedNumbers(values));
}

function middleOf(sorted: Float64Array, count = sorted.length): number {
  const half = count >> 1;
  if (count % 2 === 1) return sorted[half] ?? Number.NaN;
  return ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
}

/** The value that a share of all values does not pass, by nearest rank. NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = sortedNumbers(values);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** A standard deviation that a few wild values do not move: the scaled median absolute deviation from zero. */
export function robustScale(residuals: readonly number[]): number {
  return residuals.length === 0 ? 0 : deviationOfMad * median(residuals.map(Math.abs));
}

/** Slope of a line through points at 0, 1, 2, ...: the median of the slopes of all pairs (Theil 1950, Sen 1968). */
export function theilSen(values: readonly number[]): number {
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2);
  let at = 0;
  values.forEach((value, index) => {
    for (let other = 0; other < index; other++)
      slopes[at++] = (value - (values[other] ?? 0)) / (index - other);
  });
  return slopes.length === 0 ? 0 : middleInPlace(slopes);
}

/** The median of many values, whose order it changes: they are parted (Hoare 1961), which takes a tenth of sorting them. */
function middleInPlace(values: Float64Array): number {
  const half = values.length >> 1;
  const upper = selectInPlace(values, half);
  return values.length % 2 === 1
    ? upper
    : (values.subarray(0, half).reduce(maximum, Number.NEGATIVE_INFINITY) + upper) / 2;
}

const maximum = (one: number, other: number) => (one > other ? one : other);

/** The value of a rank from 0; those before it are not above it afterwards, and those after it not below. */
function selectInPlace(values: Float64Array, rank: number): number {
  const at = (index: number) => values[index] ?? Number.NaN;
  let [first, last] = [0, values.length - 1];
  while (first < last) {
    const pivot = at((first + last) >> 1);
    let [low, high] = [first, last];
    while (low <= high) {
      while (at(low) < pivot) low++;
      while (at(high) > pivot) high--;
      if (low > high) break;
      const moved = at(low);
      values[low++] = at(high);
      values[high--] = moved;
    }
    if (rank <= high) last = high;
    else if (rank >= low) first = low;
    else break;
  }
  return at(rank);
}

/** Sum of the absolute distances from the median. */
export function distance(values: readonly number[]): number {
  return distanceIn(sortedNumbers(values));
}

/** The distances of the first values, one more each time: of the first, of the first two, ... */
export function distancesSoFar(values: readonly number[]): readonly number[] {
  const sorted = new Float64Array(values.length);
  return values.map((value, before) => {
    putInPlace(sorted, before, value);
    return distanceIn(sorted, before + 1);
  });
}

function distanceIn(sorted: Float64Array, count = sorted.length): number {
  const middle = middleOf(sorted, count);
  let sum = 0;
  for (let at = 0; at < count; at++) sum += Math.abs((sorted[at] ?? 0) - middle);
  return sum;
}
