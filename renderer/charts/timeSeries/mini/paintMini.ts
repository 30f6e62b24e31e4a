import type { ChartPalette } from '../chartPalette.ts';
import type { ChartSeries } from '../chartSeries.ts';
import type { ResolvedRange } from '../range/timeRange.ts';

/** What a mini chart draws. */
export interface MiniModel {
  readonly series: ChartSeries;
  readonly range: ResolvedRange;
  /** Values at the bottom and at the top. */
  readonly yMin: number;
  readonly yMax: number;
  /** A dashed line, in drawn units; null for none. */
  readonly limit: number | null;
}

interface Scales {
  readonly x: (atMs: number) => number;
  readonly y: (value: number) => number;
}

function scalesOf(model: MiniModel, width: number, height: number): Scales {
  const { range, yMin, yMax } = model;
  const span = range.toMs - range.fromMs;
  return {
    x: (atMs) => ((atMs - range.fromMs) / span) * width,
    // One pixel of room above and below, so that a line at the limit is not cut.
    y: (value) => height - 1 - ((value - yMin) / (yMax - yMin)) * (height - 2),
  };
}

/** Stretches of consecutive points that have a number, as index pairs [from, to). Gaps lie between them. */
export function stretches(cells: readonly (number | null)[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  cells.forEach((cell, index) => {
    if (cell === null) return;
    const last = found.at(-1);
    if (last !== undefined && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

function paintBand(context: CanvasRenderingContext2D, series: ChartSeries, scales: Scales): void {
  for (const [from, to] of stretches(series.max)) {
    context.beginPath();
    for (let i = from; i < to; i++)
      context.lineTo(scales.x(series.atMs[i] ?? 0), scales.y(series.max[i] ?? 0));
    for (let i = to - 1; i >= from; i--)
      context.lineTo(scales.x(series.atMs[i] ?? 0), scales.y(series.min[i] ?? series.mean[i] ?? 0));
    context.fill();
  }
}

function paintLine(context: CanvasRenderingContext2D, series: ChartSeries, scales: Scales): void {
  for (const [from, to] of stretches(series.mean)) {
    const at = (i: number) => [scales.x(series.atMs[i] ?? 0), scales.y(series.mean[i] ?? 0)] as const;
    if (to - from === 1) {
      const [x, y] = at(from);
      context.fillRect(x - 1, y - 1, 2, 2);
      continue;
    }
    context.beginPath();
    for (let i = from; i < to; i++) context.lineTo(...at(i));
    context.stroke();
  }
}

/** Paints grid, band, line and limit onto a context whose unit is a CSS pixel. */
export function paintMini(
  context: CanvasRenderingContext2D,
  model: MiniModel,
  palette: ChartPalette,
  width: number,
  height: number,
): void {
  const scales = scalesOf(model, width, height);
  context.clearRect(0, 0, width, height);
  context.fillStyle = palette.grid;
  for (const share of [0, 0.5, 1]) context.fillRect(0, Math.round(share * (height - 1)), width, 1);
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.fillStyle = palette.band;
  paintBand(context, model.series, scales);
  context.fillStyle = palette.line;
  context.strokeStyle = palette.line;
  context.lineWidth = 1.25;
  context.lineJoin = 'round';
  paintLine(context, model.series, scales);
  if (model.limit !== null) {
    context.strokeStyle = palette.limit;
    context.lineWidth = 1;
    context.setLineDash([2, 2]);
    context.beginPath();
    context.moveTo(0, Math.round(scales.y(model.limit)) + 0.5);
    context.lineTo(width, Math.round(scales.y(model.limit)) + 0.5);
    context.stroke();
  }
  context.restore();
}
