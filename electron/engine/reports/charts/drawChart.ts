import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { grouped } from '#shared/money/formatMoney.ts';
import type { ReportChart } from '#shared/reports/reportChart.ts';
import type { ChartPalette } from './chartPalette.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

const width = 900;

/** Room for lying bars grows with them; a line is told from its thresholds at a fifth of its width. */
function heightOf({ type, categories }: ReportChart): number {
  if (type === 'bars') return 60 + categories.length * 24;
  return type === 'lines' ? 200 : 220;
}

/** The longest name of a bar that is drawn; the table has it whole. */
const mostLetters = 38;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= mostLetters ? name : `${letters.slice(0, mostLetters - 1).join('')}\u2026`;
}

/** '12,500' or '1.2M': what fits beside an axis. */
function axisNumber(value: number): string {
  if (Math.abs(value) >= 1e6) return `${Number((value / 1e6).toFixed(2))}M`;
  return grouped(String(Number(value.toFixed(Math.abs(value) < 10 ? 3 : 0))));
}

/** A chart as SVG, by ECharts without a browser (its server-side rendering). Its texts are escaped by ECharts. */
export function drawChart(chart: ReportChart, palette: ChartPalette): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height: heightOf(chart) });
  try {
    drawing.setOption(optionsOf(chart, palette));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

function optionsOf(chart: ReportChart, palette: ChartPalette): Record<string, unknown> {
  const lies = chart.type === 'bars';
  const text = { color: palette.ink, fontFamily: palette.font, fontSize: 11 };
  const named = {
    type: 'category',
    data: chart.categories.map(shortened),
    inverse: lies,
    axisLabel: { ...text, ...(lies ? { width: 200, overflow: 'truncate' } : {}) },
    axisLine: { lineStyle: { color: palette.line } },
    axisTick: { show: false },
  };
  const top = roomFor(chart);
  const measured = {
    type: 'value',
    // Where the axis ends for a line's sake is no round number.
    axisLabel: { ...text, formatter: (value: number) => (value === top ? '' : axisNumber(value)) },
    splitLine: { lineStyle: { color: palette.line, opacity: 0.6 } },
    // A line across must be within what is drawn.
    max: ({ max }: { readonly max: number }) => (top !== null && top > max * labelRoom ? top : null),
  };
  const names = chart.series.length > 1 && !(lies && chart.isStacked);
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: text,
    grid: { left: 10, right: 40, top: names ? 40 : 14, bottom: 10, outerBoundsMode: 'same' },
    ...(names ? { legend: { top: 0, textStyle: text, itemWidth: 14, itemHeight: 10 } } : {}),
    xAxis: lies ? measured : named,
    yAxis: lies ? named : measured,
    series: chart.series.map((series, at) => seriesOf(chart, series, at === 0, palette)),
  };
}

/** What a line across takes above itself, for its label. */
const labelRoom = 1.12;

/** The end of the axis that the highest line across asks for; null where there is none. */
function roomFor({ thresholds }: ReportChart): number | null {
  return thresholds.length === 0 ? null : Math.max(...thresholds.map(({ value }) => value)) * labelRoom;
}

function seriesOf(
  chart: ReportChart,
  { name, values, tone }: ReportChart['series'][number],
  isFirst: boolean,
  palette: ChartPalette,
): Record<string, unknown> {
  const color = palette.tones[tone];
  return {
    name: shortened(name),
    type: chart.type === 'lines' ? 'line' : 'bar',
    // ECharts leaves out '-', where null would join its neighbours.
    data: values.map((value) => value ?? '-'),
    itemStyle: { color },
    ...(chart.type === 'lines'
      ? { showSymbol: false, lineStyle: { color, width: 1.5 } }
      : { barMaxWidth: 20 }),
    ...(chart.isStacked ? { stack: 'all' } : {}),
    ...(isFirst && chart.thresholds.length > 0 ? { markLine: linesAcross(chart, palette) } : {}),
  };
}

function linesAcross(
  { thresholds }: ReportChart,
  { tones, ink, font }: ChartPalette,
): Record<string, unknown> {
  return {
    symbol: 'none',
    silent: true,
    lineStyle: { color: tones.bad, type: 'dashed' },
    data: thresholds.map(({ label, value }) => ({
      yAxis: value,
      label: {
        formatter: shortened(label),
        position: 'insideEndTop',
        color: ink,
        fontFamily: font,
        fontSize: 10,
      },
    })),
  };
}
