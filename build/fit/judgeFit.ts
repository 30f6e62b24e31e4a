import type { FitError } from '../../shared/sizing/latency/fitted.ts';
import { evaluateLogModel, type LogModel } from '../../shared/sizing/latency/logModel.ts';
import type { NamedRow } from './latencyRows.ts';

/** The value below which the share `q` of the values lies; NaN for none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

const ratioOf = (model: LogModel, row: NamedRow) => evaluateLogModel(model, row) / row.seconds;

/** Errors of a fit, and of fits that never saw the row's model, or its GPU. `refit`: the same fit on other rows. */
export function judgeFit(
  rows: readonly NamedRow[],
  model: LogModel,
  refit: (rows: readonly NamedRow[]) => LogModel,
): FitError {
  const errors = rows.map((row) => Math.abs(ratioOf(model, row) - 1));
  return {
    rows: rows.length,
    median: quantile(errors, 0.5),
    p90: quantile(errors, 0.9),
    leaveOneModelOut: quantile(
      leftOut(rows, ({ model: name }) => name, refit),
      0.5,
    ),
    leaveOneGpuOut: quantile(
      leftOut(rows, ({ gpu }) => gpu, refit),
      0.5,
    ),
  };
}

function leftOut(
  rows: readonly NamedRow[],
  keyOf: (row: NamedRow) => string,
  refit: (rows: readonly NamedRow[]) => LogModel,
): readonly number[] {
  return [...new Set(rows.map(keyOf))].flatMap((key) => {
    const model = refit(rows.filter((row) => keyOf(row) !== key));
    return rows.filter((row) => keyOf(row) === key).map((row) => Math.abs(ratioOf(model, row) - 1));
  });
}
