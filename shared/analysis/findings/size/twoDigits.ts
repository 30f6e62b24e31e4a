/** A figure rounded up to two digits: 2.881 is 2.9, 1034 is 1100. What is measured above 0 never becomes 0. */
export function upTo2(value: number): number {
  return rounded(value, Math.ceil);
}

/** A figure rounded down to two digits: 0.0594 is 0.059. */
export function downTo2(value: number): number {
  return rounded(value, Math.floor);
}

function rounded(value: number, round: (value: number) => number): number {
  if (!(value > 0)) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  // 2.3 / 0.1 is 22.999999999999996: parts that no measurement has are not rounded away from.
  const steps = Number((value / unit).toPrecision(12));
  return Number((round(steps) * unit).toPrecision(12));
}
