import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { ChartPalette } from '../../../charts/timeSeries/chartPalette.ts';
import type { SpendChartModel, SpendChartPoint } from './spendChartModel.ts';

/** A point or a bar; null in a line leaves a gap, a pair is a bar between two values. */
type Datum = { x: number; y: number | null | [number, number] };
type Dataset = ChartDataset<'line' | 'bar', Datum[]>;
/** The chart of spending: lines for a running total, bars for days and months. */
export type SpendChartConfig = ChartConfiguration<'line' | 'bar', Datum[]>;

const known = ({ known: amount }: SpendChartPoint) => (amount === null ? null : Number(amount));

function lineSets({ points }: SpendChartModel, palette: ChartPalette): Dataset[] {
  const at = (of: (point: SpendChartPoint) => number | null) =>
    points.map((point, x) => ({ x, y: of(point) }));
  const bare = { type: 'line', pointRadius: 0, borderWidth: 0, fill: false } as const;
  // The forecast begins where the known ends, so that no gap lies between them.
  const lastKnown = points.findLastIndex((point) => point.known !== null && point.expected === null);
  const joined = (of: 'low' | 'expected' | 'high') =>
    points.map((point, x) => ({
      x,
      y: point.expected !== null ? point.expected[of] : x === lastKnown ? known(point) : null,
    }));
  const line = { ...bare, borderColor: palette.line, backgroundColor: palette.line };
  return [
    { ...bare, data: joined('low') },
    { ...bare, data: joined('high'), fill: '-1', backgroundColor: palette.band },
    { ...line, data: joined('expected'), borderWidth: 1.5, borderDash: [4, 3] },
    { ...line, data: at(known), borderWidth: 2, pointRadius: points.length < 3 ? 3 : 0 },
  ];
}

function barSets({ points }: SpendChartModel, palette: ChartPalette): Dataset[] {
  const bar = { type: 'bar', grouped: false, categoryPercentage: 1, maxBarThickness: 64 } as const;
  const upTo = points.map((point, x) => ({ x, y: point.expected?.expected ?? null }));
  const spread = points.map((point, x): Datum => {
    const { expected } = point;
    return { x, y: expected === null ? null : [expected.low, expected.high] };
  });
  return [
    { ...bar, data: spread, barPercentage: 0.12, backgroundColor: palette.text, order: 0 },
    {
      ...bar,
      data: points.map((point, x) => ({ x, y: known(point) })),
      barPercentage: 0.72,
      backgroundColor: palette.line,
      order: 1,
    },
    { ...bar, data: upTo, barPercentage: 0.72, backgroundColor: palette.band, order: 2 },
  ];
}

function annotations(model: SpendChartModel, palette: ChartPalette): Record<string, AnnotationOptions> {
  if (model.limit === null) return {};
  const { value, label } = model.limit;
  return {
    limit: {
      type: 'line',
      yMin: value,
      yMax: value,
      borderColor: palette.limit,
      borderWidth: 1.25,
      borderDash: [5, 3],
      label: {
        display: true,
        content: label,
        position: 'start',
        yAdjust: -9,
        color: palette.limit,
        backgroundColor: 'transparent',
        padding: 1,
        font: { family: palette.font, size: 11, weight: 'normal' },
      },
    },
  };
}

const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });

/** What chart.js draws. It only paints: the readout beside it and the table hold the exact amounts. */
export function spendChartConfig(model: SpendChartModel, palette: ChartPalette): SpendChartConfig {
  const ticks = { color: palette.text, maxRotation: 0, font: { family: palette.font, size: 11 } };
  const { points, kind } = model;
  const edge = kind === 'running' ? 0 : 0.6;
  return {
    type: kind === 'running' ? 'line' : 'bar',
    data: { datasets: kind === 'running' ? lineSets(model, palette) : barSets(model, palette) },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { top: 8, right: 10 } },
      scales: {
        x: {
          type: 'linear',
          min: -edge,
          max: Math.max(1, points.length - 1) + edge,
          border: { color: palette.grid },
          grid: { display: false },
          ticks: {
            ...ticks,
            stepSize: 1,
            autoSkip: true,
            autoSkipPadding: 14,
            includeBounds: false,
            callback: (value) => points[Number(value)]?.label ?? '',
          },
        },
        y: {
          type: 'linear',
          beginAtZero: true,
          grace: '8%',
          suggestedMax: model.limit === null ? 0 : model.limit.value * 1.08,
          border: { display: false },
          grid: { color: palette.grid, drawTicks: false },
          ticks: {
            ...ticks,
            maxTicksLimit: 6,
            padding: 6,
            includeBounds: false,
            callback: (value) => short.format(Number(value)),
          },
        },
      },
      plugins: { annotation: { annotations: annotations(model, palette), clip: false } },
    },
  };
}
