import type { EvidenceChart } from '#shared/analysis/findings/finding.ts';
import type { Series } from '#shared/contract/schemas/history.ts';
import type { LlmSeries } from '#shared/contract/schemas/llm.ts';
import { type LlmNowMetric, llmNowMetrics } from '#shared/domain/llmServer.ts';
import { type LiveMetric, liveMetrics, metricSpec } from '#shared/domain/metric.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { aggregationText } from '../../../charts/timeSeries/aggregationText.ts';
import type { ChartModel } from '../../../charts/timeSeries/chartModel.ts';
import { type ChartSeries, emptySeries, seriesOfMetric } from '../../../charts/timeSeries/chartSeries.ts';
import { type ChartUnit, chartUnit, formatChartValue } from '../../../charts/timeSeries/chartUnit.ts';
import type { ResolvedRange } from '../../../charts/timeSeries/range/timeRange.ts';
import { llmChartUnit, llmSpec } from '../../llm/llmFormat.ts';

/** Charts of GPUs among those of a finding; metrics that the store does not keep are left out. */
export function gpuMetricsOf(charts: readonly EvidenceChart[]): readonly LiveMetric[] {
  const wanted = new Set(charts.map(({ metric }) => metric));
  return liveMetrics.filter((metric) => wanted.has(metric));
}

/** Charts of a served model among those of a finding. */
export function llmMetricsOf(charts: readonly EvidenceChart[]): readonly LlmNowMetric[] {
  const wanted = new Set(charts.map(({ metric }) => metric));
  return llmNowMetrics.filter((metric) => wanted.has(metric));
}

interface Drawn {
  readonly title: string;
  readonly unit: ChartUnit;
  readonly series: ChartSeries;
  readonly top: number | null;
  readonly aggregation: string;
}

function modelOf(drawn: Drawn, chart: EvidenceChart | undefined, range: ResolvedRange): ChartModel {
  const { unit } = drawn;
  const limits = (chart?.thresholds ?? []).map(({ label, value }) => ({
    value: value * unit.scale,
    label: `${plainText(label)} ${formatChartValue(value * unit.scale, unit)}`,
  }));
  const highest = limits.reduce((top, { value }) => Math.max(top, value), 0);
  return {
    title: drawn.title,
    unit,
    lines: [{ series: drawn.series, tone: 'main' }],
    range,
    yMin: 0,
    // A threshold above all that was measured is drawn too: that nothing reaches it is what it shows.
    yMax: drawn.top ?? (highest > 0 ? highest * 1.08 : null),
    limits,
    shades: [],
    shadeLabel: null,
    aggregation: drawn.aggregation,
  };
}

/** The charts that a finding rests on, of one GPU: stored series with the thresholds that they were held against. */
export function gpuEvidenceCharts(
  charts: readonly EvidenceChart[],
  answer: Series | undefined,
  range: ResolvedRange,
): readonly ChartModel[] {
  return gpuMetricsOf(charts).map((metric) => {
    const { label, unit: name, range: span } = metricSpec(metric);
    const unit = chartUnit(name);
    const drawn: Drawn = {
      title: label,
      unit,
      series: answer === undefined ? emptySeries(label) : seriesOfMetric(answer, metric, label, unit.scale),
      top: span?.[1] ?? null,
      aggregation: aggregationText(answer, false),
    };
    return modelOf(
      drawn,
      charts.find((chart) => chart.metric === metric),
      range,
    );
  });
}

/** The charts that a finding rests on, of a served model. */
export function llmEvidenceCharts(
  charts: readonly EvidenceChart[],
  answer: LlmSeries | undefined,
  range: ResolvedRange,
): readonly ChartModel[] {
  return llmMetricsOf(charts).map((metric) => {
    const { label, unit: kind } = llmSpec(metric);
    const unit = llmChartUnit(metric);
    const drawn: Drawn = {
      title: label,
      unit,
      series: llmSeriesOf(answer, metric, label, unit.scale),
      top: kind === 'percent' ? 100 : null,
      aggregation: answer === undefined ? 'Nothing stored is shown yet' : `Resolution ${answer.tier}`,
    };
    return modelOf(
      drawn,
      charts.find((chart) => chart.metric === metric),
      range,
    );
  });
}

function llmSeriesOf(
  answer: LlmSeries | undefined,
  metric: LlmNowMetric,
  label: string,
  scale: number,
): ChartSeries {
  const found = answer?.series.find((series) => series.metric === metric);
  if (answer === undefined || found === undefined) return emptySeries(label);
  const scaled = (cells: readonly (number | null)[]) =>
    cells.map((cell) => (cell === null ? null : cell * scale));
  return {
    label,
    atMs: answer.atMs,
    mean: scaled(found.mean),
    min: scaled(found.min),
    max: scaled(found.max),
    count: found.mean.map((cell) => (cell === null ? 0 : 1)),
  };
}
