import type { Band, FitError } from '../../shared/sizing/latency/fitted.ts';
import { evaluateLogModel, type LogModel } from '../../shared/sizing/latency/logModel.ts';
import type { NamedRow } from './latencyRows.ts';

/** The value below which the share `q` of the values lies; NaN for none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

const ratioOf = (model: LogModel, row: NamedRow) => evaluateLogModel(model, row) / row.seconds;

/** How good a fit is. */
export interface Judgement {
  readonly error: FitError;
  /** Holds 80 % of the rows where fits never saw their GPU. */
  readonly unseenGpu: Band;
}

/** Errors of a fit, and of fits that never saw the row's model, or its GPU. `refit`: the same fit on other rows. */
export function judgeFit(
  rows: readonly NamedRow[],
  model: LogModel,
  refit: (rows: readonly NamedRow[]) => LogModel,
): Judgement {
  const ratios = rows.map((row) => ratioOf(model, row));
  const models = leftOut(rows, ({ model: name }) => name, refit);
  const gpus = leftOut(rows, ({ gpu }) => gpu, refit);
  const errors = (of: readonly number[]) => of.map((ratio) => Math.abs(ratio - 1));
  const factors = gpus.map((ratio) => 1 / ratio);
  return {
    error: {
      rows: rows.length,
      median: quantile(errors(ratios), 0.5),
      p90: quantile(errors(ratios), 0.9),
      leaveOneModelOut: quantile(errors(models), 0.5),
      leaveOneGpuOut: quantile(errors(gpus), 0.5),
    },
    unseenGpu: { rows: rows.length, low: quantile(factors, 0.1), high: quantile(factors, 0.9) },
  };
}

function leftOut(
  rows: readonly NamedRow[],
  keyOf: (row: NamedRow) => string,
  refit: (rows: readonly NamedRow[]) => LogModel,
): readonly number[] {
  return [...new Set(rows.map(keyOf))].flatMap((key) => {
    const model = refit(rows.filter((row) => keyOf(row) !== key));
    return rows.filter((row) => keyOf(row) === key).map((row) => ratioOf(model, row));
  });
}
