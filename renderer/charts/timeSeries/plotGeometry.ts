import type { EpochMs } from '#shared/domain/units.ts';
import type { LineChart } from './ChartCanvas.tsx';
import type { ResolvedRange } from './range/timeRange.ts';

/** Where the plot lies within its element, in CSS pixels, and which time it spans. */
export interface PlotGeometry {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly range: ResolvedRange;
}

/** A drag shorter than this many pixels is a click. */
const shortestDragPixels = 6;

/** The plot of a chart.js chart. */
export function geometryOf(chart: LineChart, range: ResolvedRange): PlotGeometry {
  const { left, right, top, height } = chart.chartArea;
  return { left, right, top, height, range };
}

/** The moment at a horizontal pixel, held within the plot. */
export function momentAt({ left, right, range }: PlotGeometry, pixel: number): EpochMs {
  const share = right > left ? (Math.min(right, Math.max(left, pixel)) - left) / (right - left) : 0;
  return range.fromMs + share * (range.toMs - range.fromMs);
}

/** The horizontal pixel of a moment, or null where it lies outside of the plot. */
export function pixelOf({ left, right, range }: PlotGeometry, moment: EpochMs): number | null {
  const share = (moment - range.fromMs) / (range.toMs - range.fromMs);
  return share >= 0 && share <= 1 ? left + share * (right - left) : null;
}

/** The range that a drag between two pixels selects, at least a second long; null for a click. */
export function draggedRange(plot: PlotGeometry, fromPixel: number, toPixel: number): ResolvedRange | null {
  if (Math.abs(toPixel - fromPixel) < shortestDragPixels) return null;
  const ends = [momentAt(plot, fromPixel), momentAt(plot, toPixel)].sort((a, b) => a - b);
  const [fromMs = 0, toMs = 0] = ends;
  return { fromMs: Math.round(fromMs), toMs: Math.round(Math.max(toMs, fromMs + 1000)) };
}
