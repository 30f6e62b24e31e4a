/** A point of a sparkline in CSS pixels; `starts` where the line is lifted before it. */
export interface SparkPoint {
  readonly x: number;
  readonly y: number;
  readonly starts: boolean;
}

/**
 * Points of a sparkline. Time runs to the right edge over `spanMs`; values lie between `low` and `high`, clamped. A gap (NaN,
 * or more than `gapMs` between two readings) lifts the line: a gap stays a gap.
 */
export function sparklinePoints(
  values: ArrayLike<number>,
  times: ArrayLike<number>,
  count: number,
  box: { readonly width: number; readonly height: number; readonly spanMs: number; readonly gapMs: number },
  range: readonly [number, number],
): readonly SparkPoint[] {
  const end = times[count - 1] ?? 0;
  const [low, high] = range;
  const points: SparkPoint[] = [];
  let lastMs = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    const at = times[i] as number;
    if (Number.isNaN(value) || end - at > box.spanMs) continue;
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    points.push({
      x: box.width - ((end - at) / box.spanMs) * box.width,
      y: box.height - share * box.height,
      starts: at - lastMs > box.gapMs,
    });
    lastMs = at;
  }
  return points;
}
