import {
  type Assumption,
  type KnownParts,
  type Measured,
  readMeasuredRow,
  type SkipReason,
} from './measuredRow.ts';
import { type MeasurementFault, readMeasurementTable } from './measurementTable.ts';
import { type CheckedMetric, checkedMetrics, predictMeasured } from './predictMeasured.ts';

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
  /** Rows that nothing was predicted of, each for one reason. */
  readonly skipped: readonly { readonly reason: SkipReason; readonly n: number }[];
  /** What rows that were predicted did not tell; each opened their range. */
  readonly assumed: readonly { readonly what: Assumption; readonly n: number }[];
  readonly rows: number;
  readonly predicted: number;
}

interface Compared {
  readonly metric: CheckedMetric;
  readonly row: Measured;
  readonly ratio: number;
  readonly isInBand: boolean;
}

/** Runs the model on rows of the schema of `bench_measured.csv`, or says what keeps the text from being such a table. Never throws. */
export function checkMeasurements(text: string, known: KnownParts): CheckReport | MeasurementFault {
  const table = readMeasurementTable(text);
  if ('message' in table) return table;
  const compared: Compared[] = [];
  const skipped = new Map<SkipReason, number>();
  const assumed = new Map<Assumption, number>();
  for (const row of table.rows) {
    const read = readMeasuredRow(row, known);
    const figures = typeof read === 'string' ? [] : compare(read);
    if (typeof read !== 'string' && figures.length > 0) {
      compared.push(...figures);
      for (const what of read.assumed) count(assumed, what);
    } else
      count(
        skipped,
        typeof read === 'string' ? read : 'the GPU or model lacks a figure that a prediction needs',
      );
  }
  return {
    metrics: Object.fromEntries(
      checkedMetrics.map((metric) => [metric, figuresOf(compared.filter((one) => one.metric === metric))]),
    ) as Record<CheckedMetric, ErrorFigures>,
    groups: groupsOf(compared),
    skipped: mostFirst(skipped).map(([reason, n]) => ({ reason, n })),
    assumed: mostFirst(assumed).map(([what, n]) => ({ what, n })),
    rows: table.rows.length,
    predicted: table.rows.length - [...skipped.values()].reduce((sum, n) => sum + n, 0),
  };
}

function count<T>(counts: Map<T, number>, what: T): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function mostFirst<T>(counts: ReadonlyMap<T, number>): readonly (readonly [T, number])[] {
  return [...counts].sort(([, one], [, other]) => other - one);
}

function compare(row: Measured): readonly Compared[] {
  const measured = { tpot: row.tpotSeconds, ttft: row.ttftSeconds, throughput: row.tokensPerSecond };
  return checkedMetrics.flatMap((metric) => {
    const told = measured[metric];
    if (told === null) return [];
    const prediction = predictMeasured(metric, row);
    if (prediction === null) return [];
    const { value, low, high } = prediction;
    return [{ metric, row, ratio: value / told, isInBand: told >= low && told <= high }];
  });
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
