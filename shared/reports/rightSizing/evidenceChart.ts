import type { EvidenceChart } from '../../analysis/findings/finding.ts';
import type { EpochMs } from '../../domain/units.ts';
import { grouped } from '../../money/formatMoney.ts';
import type { ReportChart } from '../reportChart.ts';

/** What a store keeps of a metric over the window of a finding. */
export interface StoredLine {
  /** Key of the metric. */
  readonly metric: string;
  /** 'Power of a GPU of gpu-01'. */
  readonly title: string;
  /** The metric for people: 'Power'. */
  readonly label: string;
  /** How the points came about, a sentence. */
  readonly aggregation: string;
  readonly atMs: readonly EpochMs[];
  /** Null where nothing was read. */
  readonly values: readonly (number | null)[];
}

/** How a quantity is drawn: bytes and seconds make axes that nobody reads. */
const drawnAs: Readonly<Record<string, { readonly unit: string; readonly per: number }>> = {
  bytes: { unit: 'GiB', per: 1 / 2 ** 30 },
  seconds: { unit: 'ms', per: 1000 },
  percent: { unit: '%', per: 1 },
  watts: { unit: 'W', per: 1 },
};

/** The order in which charts are tried: what is held against a threshold says more than what is not. */
export function chartsByWorth(charts: readonly EvidenceChart[]): readonly EvidenceChart[] {
  return charts.toSorted(
    (one, other) => Math.sign(other.thresholds.length) - Math.sign(one.thresholds.length),
  );
}

/** A chart of a finding's evidence, its line with the thresholds that it was held against. Buckets without a reading are gaps. */
export function evidenceChart(asked: EvidenceChart, line: StoredLine): ReportChart {
  const { unit, per } = drawnAs[asked.unit] ?? { unit: asked.unit, per: 1 };
  return {
    type: 'lines',
    title: line.title,
    about: `A line over the window: ${line.aggregation} Gaps were not observed.`,
    unit,
    categories: line.atMs.map((atMs) => new Date(atMs).toISOString().slice(5, 16).replace('T', ' ')),
    series: [
      {
        name: line.label,
        values: line.values.map((value) => (value === null ? null : value * per)),
        tone: 'main',
      },
    ],
    isStacked: false,
    thresholds: asked.thresholds.map(({ label, value }) => ({
      label: `${label}, ${amountText(value * per)} ${unit}`,
      value: value * per,
    })),
  };
}

/** Three digits that count: 47.02 -> '47', 1834 -> '1,830'. */
function amountText(value: number): string {
  return grouped(String(Number(value.toPrecision(3))));
}
