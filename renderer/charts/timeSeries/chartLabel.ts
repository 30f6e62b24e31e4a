import type { ChartModel } from './chartModel.ts';
import { formatChartValue } from './chartUnit.ts';
import { formatLocalMinute } from './range/timePoint.ts';
import { summariseSeries } from './seriesSummary.ts';

/** What a chart shows, in a sentence per line, for those who do not see it. */
export function chartLabel(model: ChartModel): string {
  const { fromMs, toMs } = model.range;
  const lines = model.lines.map(({ series }) => {
    const summary = summariseSeries(series);
    if (summary.points === 0) return `${series.label}: no reading.`;
    const value = (cell: number | null) => formatChartValue(cell, model.unit);
    const gaps =
      summary.gaps === 0 ? '' : ` ${summary.gaps} of ${summary.points + summary.gaps} points are gaps.`;
    return `${series.label}: mean ${value(summary.mean)}, from ${value(summary.min)} to ${value(summary.max)}.${gaps}`;
  });
  const when = `Line chart from ${formatLocalMinute(fromMs)} to ${formatLocalMinute(toMs)}.`;
  const limits = model.limits.map(({ label }) => `${label}.`);
  return [`${model.title}.`, when, ...lines, ...limits].join(' ');
}
