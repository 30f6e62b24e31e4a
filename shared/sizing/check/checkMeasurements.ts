import { catalogRows } from '#shared/catalog/catalogTable.ts';
import {
  type Prediction,
  predictClosedLoop,
  predictOffline,
  predictSingleTpot,
  predictSingleTtft,
  predictTpot,
  predictTtft,
} from '../latency/predict.ts';
import { type KnownParts, type Measured, readMeasuredRow, type SkipReason } from './measuredRow.ts';

export const checkedMetrics = ['tpot', 'ttft', 'throughput'] as const;
type CheckedMetric = (typeof checkedMetrics)[number];

/** Errors of predictions against measurements, percent; of |predicted / measured − 1| but for the bias, which keeps its sign. */
export interface ErrorFigures {
  readonly n: number;
  readonly medianAbsPct: number | null;
  readonly p90AbsPct: number | null;
  readonly biasPct: number | null;
  /** Share of measurements within the stated band. */
  readonly inBandPct: number | null;
}

/** What `headroom size check` prints. */
export interface CheckReport {
  readonly metrics: Readonly<Record<CheckedMetric, ErrorFigures>>;
  readonly groups: readonly ({
    readonly by: string;
    readonly key: string;
    readonly metric: CheckedMetric;
  } & ErrorFigures)[];
  readonly skipped: readonly { readonly reason: SkipReason; readonly n: number }[];
}

interface Compared {
  readonly metric: CheckedMetric;
  readonly row: Measured;
  readonly ratio: number;
  readonly isInBand: boolean;
}

/** Runs the model on rows of the schema of `bench_measured.csv`. */
export function checkMeasurements(text: string, known: KnownParts): CheckReport {
  const compared: Compared[] = [];
  const skipped = new Map<SkipReason, number>();
  for (const row of catalogRows(text)) {
    const read = readMeasuredRow(row, known);
    if (typeof read === 'string') skipped.set(read, (skipped.get(read) ?? 0) + 1);
    else compared.push(...compare(read));
  }
  return {
    metrics: Object.fromEntries(
      checkedMetrics.map((metric) => [metric, figuresOf(compared.filter((one) => one.metric === metric))]),
    ) as Record<CheckedMetric, ErrorFigures>,
    groups: groupsOf(compared),
    skipped: [...skipped].map(([reason, n]) => ({ reason, n })).sort((a, b) => b.n - a.n),
  };
}

function compare(row: Measured): readonly Compared[] {
  const pairs: readonly (readonly [CheckedMetric, number | null, () => Prediction])[] = [
    ['tpot', row.tpotSeconds, () => tpotOf(row)],
    [
      'ttft',
      row.ttftSeconds,
      () => (row.isLlamaCpp ? predictSingleTtft(row.serving) : predictTtft(row.serving)),
    ],
    ['throughput', row.tokensPerSecond, () => throughputOf(row)],
  ];
  return pairs.flatMap(([metric, measured, predicted]) => {
    if (measured === null || measured <= 0) return [];
    const { value, low, high } = predicted();
    if (!(value > 0 && Number.isFinite(value))) return [];
    return [{ metric, row, ratio: value / measured, isInBand: measured >= low && measured <= high }];
  });
}

function tpotOf({ serving, isLlamaCpp, gpus }: Measured): Prediction {
  return isLlamaCpp ? predictSingleTpot(serving, gpus) : predictTpot(serving);
}

function throughputOf(row: Measured): Prediction {
  const { load, serving, sequenceLimit } = row;
  if (load === 'offline' || load === 'static-batch') return predictOffline(serving, sequenceLimit, load);
  if (!row.isLlamaCpp) return predictClosedLoop(serving);
  const { value, low, high } = tpotOf(row);
  return { value: 1 / value, low: 1 / high, high: 1 / low };
}

const groupings: Readonly<Record<string, (row: Measured) => string>> = {
  gpu: ({ serving }) => serving.gpu.key,
  model: ({ serving }) => serving.model.key,
  precision: ({ serving }) => serving.weights,
  engine: ({ serving, isLlamaCpp }) => (isLlamaCpp ? 'llama.cpp' : serving.engine),
};

function groupsOf(compared: readonly Compared[]): CheckReport['groups'] {
  return Object.entries(groupings).flatMap(([by, keyOf]) =>
    checkedMetrics.flatMap((metric) => {
      const some = compared.filter((one) => one.metric === metric);
      const keys = [...new Set(some.map(({ row }) => keyOf(row)))].sort();
      return keys.map((key) => ({
        by,
        key,
        metric,
        ...figuresOf(some.filter(({ row }) => keyOf(row) === key)),
      }));
    }),
  );
}

function figuresOf(some: readonly Compared[]): ErrorFigures {
  const signed = some.map(({ ratio }) => (ratio - 1) * 100).sort((a, b) => a - b);
  const errors = signed.map(Math.abs).sort((a, b) => a - b);
  const at = (sorted: readonly number[], share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
  return {
    n: some.length,
    medianAbsPct: at(errors, 0.5),
    p90AbsPct: at(errors, 0.9),
    biasPct: at(signed, 0.5),
    inBandPct:
      some.length === 0 ? null : (some.filter(({ isInBand }) => isInBand).length / some.length) * 100,
  };
}
