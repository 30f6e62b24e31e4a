import type { Finding } from '#shared/analysis/findings/finding.ts';
import { metricSpecs } from '#shared/domain/metric.ts';
import type { ReportChart } from '#shared/reports/reportChart.ts';
import type { ReportParts } from './reportParts.ts';

const points = 240;

/**
 * The first chart of a finding's evidence over its window, of its first GPU, with its thresholds. Hours without a reading are gaps. None where
 * the store does not keep the metric or cannot be asked: a report does without a picture.
 */
export async function chartsOfFinding(
  { store }: ReportParts,
  finding: Finding,
  demo: boolean,
): Promise<readonly ReportChart[]> {
  const [asked] = finding.evidence.charts;
  const [gpu] = finding.gpus;
  const spec = metricSpecs.find(({ key }) => key === asked?.metric);
  const telemetry = store(demo);
  if (asked === undefined || gpu === undefined || spec === undefined || telemetry === null) return [];
  const { fromMs, toMs } = finding.evidence;
  const found = await telemetry
    .series({ target: { kind: 'gpu', uuid: gpu.uuid }, metrics: [spec.key], fromMs, toMs, points })
    .catch(() => null);
  const [series] = found?.series ?? [];
  if (found === null || series === undefined || series.mean.every((value) => value === null)) return [];
  return [
    {
      type: 'lines',
      title: `${spec.label} of a GPU of ${gpu.host}`,
      about:
        `A line over the window: ${found.aggregation} Gaps were not observed. ${finding.gpus.length > 1 ? `One of ${finding.gpus.length} GPUs.` : ''}`.trim(),
      unit: asked.unit,
      categories: found.atMs.map((at) => new Date(at).toISOString().slice(5, 16).replace('T', ' ')),
      series: [{ name: spec.label, values: series.mean, tone: 'main' }],
      isStacked: false,
      thresholds: asked.thresholds,
    },
  ];
}
