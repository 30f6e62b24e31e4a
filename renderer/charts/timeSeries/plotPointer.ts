import type { EpochMs } from '#shared/domain/units.ts';
import type { LineChart } from './ChartCanvas.tsx';
import type { ResolvedRange } from './range/timeRange.ts';

/** A drag shorter than this many pixels is a click. */
const shortestDragPixels = 6;

/** The moment at a horizontal pixel of the chart, held within the plot. */
export function momentAt(chart: LineChart, pixel: number): EpochMs {
  const { left, right } = chart.chartArea;
  const held = Math.min(right, Math.max(left, pixel));
  return chart.scales.x?.getValueForPixel(held) ?? 0;
}

/** The horizontal pixel of a moment, or null where it lies outside of the plot. */
export function pixelOf(chart: LineChart, moment: EpochMs): number | null {
  const pixel = chart.scales.x?.getPixelForValue(moment) ?? Number.NaN;
  return pixel >= chart.chartArea.left && pixel <= chart.chartArea.right ? pixel : null;
}

/** The range that a drag between two pixels selects, at least a second long; null for a click. */
export function draggedRange(chart: LineChart, fromPixel: number, toPixel: number): ResolvedRange | null {
  if (Math.abs(toPixel - fromPixel) < shortestDragPixels) return null;
  const moments = [momentAt(chart, fromPixel), momentAt(chart, toPixel)].sort((a, b) => a - b);
  const [fromMs = 0, toMs = 0] = moments;
  return { fromMs: Math.round(fromMs), toMs: Math.round(Math.max(toMs, fromMs + 1000)) };
}
