import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { ChartPalette } from '../timeSeries/chartPalette.ts';
import type { ChartPoint } from '../timeSeries/chartPoints.ts';
import type { CurveModel } from './curveModel.ts';

const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, fill: false } as const;

function datasets(model: CurveModel, palette: ChartPalette): ChartDataset<'line', ChartPoint[]>[] {
  const at = (of: 'low' | 'high' | 'y') => model.points.map((point) => ({ x: point.x, y: point[of] }));
  return [
    { ...edge, label: 'low', data: at('low') },
    { ...edge, label: 'high', data: at('high'), fill: '-1', backgroundColor: palette.band },
    {
      label: model.title,
      data: at('y'),
      borderColor: palette.line,
      backgroundColor: palette.line,
      borderWidth: 1.75,
      pointRadius: 0,
      fill: false,
    },
    {
      label: 'marks',
      data: model.marks.map(({ point }) => ({ x: point.x, y: point.y })),
      showLine: false,
      pointRadius: 4.5,
      pointBorderWidth: 2,
      pointBorderColor: palette.surface,
      backgroundColor: palette.line,
      fill: false,
    },
  ];
}

function annotations(model: CurveModel, palette: ChartPalette): Record<string, AnnotationOptions> {
  const font = { family: palette.font, size: 11, weight: 'normal' as const };
  const widest = Math.max(...model.points.map(({ x }) => x));
  const named: [string, AnnotationOptions][] = model.marks.map(({ point, label }, index) => [
    `mark${index}`,
    {
      type: 'label',
      xValue: point.x,
      yValue: point.y,
      content: label,
      color: palette.strongText,
      font,
      // Above the line and to its left, where a rising curve leaves room; at the axis there is none.
      position: { x: point.x < widest / 5 ? 'start' : 'end', y: 'end' },
      yAdjust: -5,
    },
  ]);
  if (model.target !== null)
    named.push([
      'target',
      {
        type: 'line',
        yMin: model.target.value,
        yMax: model.target.value,
        borderColor: palette.limit,
        borderWidth: 1.25,
        borderDash: [5, 3],
        label: {
          display: true,
          content: model.target.label,
          position: 'start',
          yAdjust: -9,
          color: palette.limit,
          backgroundColor: 'transparent',
          padding: 1,
          font,
        },
      },
    ]);
  return Object.fromEntries(named);
}

/** What chart.js draws for a curve: the band, the line, the named points and the target. It only paints; the table has the numbers. */
export function curveConfig(
  model: CurveModel,
  palette: ChartPalette,
): ChartConfiguration<'line', ChartPoint[]> {
  const ticks = { color: palette.text, maxRotation: 0, font: { family: palette.font, size: 11 } };
  // The band may reach far above the target, which is what one looks for.
  const highest = Math.max(...model.points.map(({ y }) => y), (model.target?.value ?? 0) * 1.15);
  const title = { display: true, color: palette.text, font: { family: palette.font, size: 11 } };
  return {
    type: 'line',
    data: { datasets: datasets(model, palette) },
    options: {
      animation: false,
      parsing: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { top: 6, right: 10 } },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: Math.max(...model.points.map(({ x }) => x)) * 1.06,
          border: { color: palette.grid },
          grid: { display: false },
          title: { ...title, text: model.xTitle },
          ticks: { ...ticks, maxTicksLimit: 7, includeBounds: false },
        },
        y: {
          type: 'linear',
          min: 0,
          max: highest * 1.25,
          border: { display: false },
          grid: { color: palette.grid, drawTicks: false },
          ticks: { ...ticks, maxTicksLimit: 6, padding: 6, includeBounds: false },
        },
      },
      plugins: { annotation: { annotations: annotations(model, palette), clip: false } },
    },
  };
}
