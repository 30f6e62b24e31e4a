import { formatCount, formatPercent, missingText } from '#shared/domain/format.ts';
import { type LlmNowMetric, llmMetricSpecs } from '#shared/domain/llmServer.ts';
import { isNumber, type Reading } from '#shared/domain/reading.ts';
import type { ChartUnit } from '../../charts/timeSeries/chartUnit.ts';

const specs = new Map(llmMetricSpecs.map((spec) => [spec.key, spec]));

/** Label, header and unit of a metric. */
export function llmSpec(metric: LlmNowMetric): (typeof llmMetricSpecs)[number] {
  return specs.get(metric) ?? llmMetricSpecs[0];
}

const tenth = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A rate: `0`, `<0.1`, `3.4`, `12,480`. */
export function formatRate(rate: number): string {
  if (rate === 0) return '0';
  if (rate < 0.05) return '<0.1';
  return rate < 99.95 ? tenth.format(rate) : formatCount(rate);
}

/** A latency: `<1 ms`, `38 ms`, `1.24 s`, `12.4 s`. */
function formatLatency(seconds: number): string {
  if (seconds === 0) return '0 ms';
  if (seconds < 0.001) return '<1 ms';
  if (seconds < 0.9995) return `${Math.round(seconds * 1000)} ms`;
  return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`;
}

/** A number of a metric as it is shown. */
export function formatLlm(value: number, metric: LlmNowMetric): string {
  switch (llmSpec(metric).unit) {
    case 'rate':
      return formatRate(value);
    case 'count':
      return formatCount(value);
    case 'percent':
      return formatPercent(value);
    case 'seconds':
      return formatLatency(value);
  }
}

/** A reading as it is shown; a dash where there is none. The reason belongs beside it. */
export function formatLlmReading(reading: Reading, metric: LlmNowMetric): string {
  return isNumber(reading) ? formatLlm(reading, metric) : missingText;
}

/** How a metric is drawn: latencies in milliseconds. */
export function llmChartUnit(metric: LlmNowMetric): ChartUnit {
  const digits = (value: number) => (Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0);
  switch (llmSpec(metric).unit) {
    case 'seconds':
      return { symbol: 'ms', scale: 1000, digits };
    case 'percent':
      return { symbol: '%', scale: 1, digits };
    case 'rate':
      return { symbol: '/s', scale: 1, digits };
    case 'count':
      return { symbol: '', scale: 1, digits };
  }
}
