import type { ChartConfiguration, ChartDataset, Scale } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { ChartLine, ChartModel } from './chartModel.ts';
import type { ChartPalette } from './chartPalette.ts';
import { type ChartPoint, drawnSeries, pointRadii } from './chartPoints.ts';
import { joinIntervals } from './throttleIntervals.ts';
import { timeTicks } from './timeTicks.ts';

type LineDataset = ChartDataset<'line', ChartPoint[]>;

/** Width of the value axis, the same in all charts so that their plots stand under each other. */
const axisWidth = 46;
/** Boxes per chart at most; closer intervals are drawn as one. */
const mostShades = 120;

const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0 } as const;

/** Band edges first, so that the line lies on top. */
function lineDatasets({ series, tone }: ChartLine, palette: ChartPalette): LineDataset[] {
  const { mean, low, high } = drawnSeries(series);
  const isMain = tone === 'main';
  const colour = isMain ? palette.line : palette.second;
  const line: LineDataset = {
    label: series.label,
    data: mean,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 1.5,
    borderDash: isMain ? [] : [4, 3],
    pointRadius: pointRadii(mean, 1.5),
    pointHitRadius: 0,
    fill: false,
  };
  if (low.length === 0) return [line];
  const band = isMain ? palette.band : palette.secondBand;
  return [
    { ...edge, label: `${series.label} min`, data: low, fill: false },
    { ...edge, label: `${series.label} max`, data: high, fill: '-1', backgroundColor: band },
    line,
  ];
}

/** What chart.js draws for a model. */
export function chartDatasets(model: ChartModel, palette: ChartPalette): LineDataset[] {
  return model.lines.flatMap((line) => lineDatasets(line, palette));
}

function limitAnnotations(model: ChartModel, palette: ChartPalette): [string, AnnotationOptions][] {
  return model.limits.map(({ value, label }, index) => [
    `limit${index}`,
    {
      type: 'line',
      yMin: value,
      yMax: value,
      borderColor: palette.limit,
      borderWidth: 1,
      borderDash: [2, 2],
      label: {
        display: true,
        content: label,
        position: 'start',
        yAdjust: 8,
        color: palette.limit,
        backgroundColor: 'transparent',
        padding: 1,
        font: { family: palette.font, size: 10, weight: 'normal' },
      },
    },
  ]);
}

function shadeAnnotations(model: ChartModel, palette: ChartPalette): [string, AnnotationOptions][] {
  const span = model.range.toMs - model.range.fromMs;
  return joinIntervals(model.shades, span / mostShades).map(({ fromMs, toMs }, index) => [
    `shade${index}`,
    {
      type: 'box',
      xMin: fromMs,
      xMax: toMs,
      backgroundColor: palette.shade,
      borderWidth: 0,
      drawTime: 'beforeDatasetsDraw',
    },
  ]);
}

/** Annotations by name: limits as dashed lines, shades as boxes behind the lines. */
export function chartAnnotations(
  model: ChartModel,
  palette: ChartPalette,
): Record<string, AnnotationOptions> {
  return Object.fromEntries([...shadeAnnotations(model, palette), ...limitAnnotations(model, palette)]);
}

function timeAxis(model: ChartModel, palette: ChartPalette) {
  return {
    type: 'linear' as const,
    min: model.range.fromMs,
    max: model.range.toMs,
    border: { color: palette.grid },
    grid: { display: false },
    ticks: {
      color: palette.text,
      maxRotation: 0,
      autoSkip: false,
      font: { family: palette.font, size: 10 },
      callback: (_value: string | number, index: number, ticks: readonly { label?: unknown }[]) =>
        String(ticks[index]?.label ?? ''),
    },
    afterBuildTicks: (axis: Scale) => {
      const most = Math.max(2, Math.floor(axis.width / 62));
      axis.ticks = timeTicks(axis.min, axis.max, most).map(({ value, label }) => ({ value, label }));
    },
  };
}

function valueAxis(model: ChartModel, palette: ChartPalette) {
  return {
    type: 'linear' as const,
    // The axis ends where the card's limit does, not at the next round number.
    bounds: 'data' as const,
    beginAtZero: model.yMin === 0,
    ...(model.yMax === null ? { grace: '6%' } : {}),
    ...(model.yMin === null ? {} : { suggestedMin: model.yMin }),
    ...(model.yMax === null ? {} : { suggestedMax: model.yMax }),
    border: { display: false },
    grid: { color: palette.grid, drawTicks: false },
    ticks: {
      color: palette.text,
      maxTicksLimit: 5,
      padding: 6,
      font: { family: palette.font, size: 10 },
      callback: (value: string | number) => shortNumber(Number(value)),
    },
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = withoutOddTop(axis.ticks);
    },
    afterFit: (axis: Scale) => {
      axis.width = axisWidth;
    },
  };
}

/** Leaves out the last mark where it is the end of the axis and no multiple of the step: 0, 20, 40, 60, 73. */
function withoutOddTop<T extends { readonly value: number }>(ticks: T[]): T[] {
  const [first, second] = ticks;
  const [before, last] = ticks.slice(-2);
  if (first === undefined || second === undefined || before === undefined || last === undefined) return ticks;
  return last.value - before.value < 0.99 * (second.value - first.value) ? ticks.slice(0, -1) : ticks;
}

/** `1980`, `12.5`, `0.1`: no float noise, no grouping; the unit stands in the title. */
function shortNumber(value: number): string {
  return String(Number(value.toPrecision(5)));
}

/** The axes of a model. */
export function chartScales(model: ChartModel, palette: ChartPalette) {
  return { x: timeAxis(model, palette), y: valueAxis(model, palette) };
}

/**
 * Configuration of a chart that only paints: pointer events are handled by an overlay, nothing is animated, nothing
 * is parsed. The engine answers with at most as many points as asked for, which is the decimation.
 */
export function chartConfig(
  model: ChartModel,
  palette: ChartPalette,
): ChartConfiguration<'line', ChartPoint[]> {
  return {
    type: 'line',
    data: { datasets: chartDatasets(model, palette) },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      spanGaps: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { top: 4, right: 6 } },
      scales: chartScales(model, palette),
      plugins: { annotation: { annotations: chartAnnotations(model, palette), clip: true } },
    },
  };
}
