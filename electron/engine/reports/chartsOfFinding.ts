import type { Finding } from '#shared/analysis/findings/finding.ts';
import { llmMetricSpecs } from '#shared/domain/llmServer.ts';
import { metricSpecs } from '#shared/domain/metric.ts';
import type { ReportChart } from '#shared/reports/reportChart.ts';
import { chartsByWorth, evidenceChart, type StoredLine } from '#shared/reports/rightSizing/evidenceChart.ts';
import type { ReportParts } from './reportParts.ts';

const points = 240;

type History = NonNullable<ReturnType<ReportParts['store']>>;

/**
 * The chart of a finding's evidence that says most, over its window, of its first GPU or of its served model, with its thresholds. None
 * where the store keeps nothing of it or cannot be asked: a report does without a picture.
 */
export async function chartsOfFinding(
  { store }: Pick<ReportParts, 'store'>,
  finding: Finding,
  demo: boolean,
): Promise<readonly ReportChart[]> {
  const history = store(demo);
  if (history === null) return [];
  const found = await Promise.all(
    [gpuLines, llmLines].map((linesOf) => linesOf(history, finding).catch(() => [])),
  );
  const lines = found.flat().filter(({ values }) => values.some((value) => value !== null));
  for (const chart of chartsByWorth(finding.evidence.charts)) {
    const line = lines.find(({ metric }) => metric === chart.metric);
    if (line !== undefined) return [evidenceChart(chart, line)];
  }
  return [];
}

async function gpuLines(history: History, { gpus, evidence }: Finding): Promise<readonly StoredLine[]> {
  const { fromMs, toMs } = evidence;
  const [gpu] = gpus;
  const specs = metricSpecs.filter(({ key }) => evidence.charts.some(({ metric }) => metric === key));
  if (gpu === undefined || specs.length === 0) return [];
  const { series, atMs, aggregation } = await history.series({
    target: { kind: 'gpu', uuid: gpu.uuid },
    metrics: specs.map(({ key }) => key),
    fromMs,
    toMs,
    points,
  });
  const others = gpus.length > 1 ? ` One of ${gpus.length} GPUs.` : '';
  return specs.map(({ key, label }) => ({
    metric: key,
    title: `${label} of a GPU of ${gpu.host}`,
    label,
    aggregation: `${aggregation}${others}`,
    atMs,
    values: series.find(({ metric }) => metric === key)?.mean ?? [],
  }));
}

async function llmLines(
  { llm }: History,
  { servedModel, evidence }: Finding,
): Promise<readonly StoredLine[]> {
  const { fromMs, toMs } = evidence;
  const specs = llmMetricSpecs.filter(({ key }) => evidence.charts.some(({ metric }) => metric === key));
  if (servedModel === null || specs.length === 0) return [];
  const { series, atMs, tier } = await llm.series({
    id: servedModel,
    metrics: specs.map(({ key }) => key),
    fromMs,
    toMs,
    points,
  });
  return specs.map(({ key, label }) => ({
    metric: key,
    title: `${label} of ${servedModel}`,
    label,
    aggregation: `Mean of this model on this server, from ${tier} rows, weighted by the time that was read.`,
    atMs,
    values: series.find(({ metric }) => metric === key)?.mean ?? [],
  }));
}
