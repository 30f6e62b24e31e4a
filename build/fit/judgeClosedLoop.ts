import type { Measured } from '../../shared/sizing/check/measuredRow.ts';
import type { FitError } from '../../shared/sizing/latency/fitted.ts';
import type { LogModel } from '../../shared/sizing/latency/logModel.ts';
import { closedLoopRatios } from './bands.ts';
import { decodePlan, fitted, prefillPlan } from './fitPlans.ts';
import { quantile } from './judgeFit.ts';

/** Errors of throughput in closed loop, to which nothing is fitted, by these fits and by fits that never saw the row's model or GPU. */
export function judgeClosedLoop(
  measured: readonly Measured[],
  decode: LogModel,
  prefill: LogModel,
): FitError {
  const errors = errorsOf(measured, decode, prefill);
  return {
    rows: errors.length,
    median: quantile(errors, 0.5),
    p90: quantile(errors, 0.9),
    leaveOneModelOut: leftOut(measured, ({ serving }) => serving.model.key),
    leaveOneGpuOut: leftOut(measured, ({ serving }) => serving.gpu.key),
  };
}

function errorsOf(some: readonly Measured[], decode: LogModel, prefill: LogModel): readonly number[] {
  return closedLoopRatios(some, decode, prefill).map(({ ratio }) => Math.abs(1 / ratio - 1));
}

function leftOut(measured: readonly Measured[], keyOf: (row: Measured) => string): number {
  const judged = measured.filter(
    ({ load, tokensPerSecond }) => load === 'closed-loop' && tokensPerSecond !== null,
  );
  const errors = [...new Set(judged.map(keyOf))].flatMap((key) => {
    const others = measured.filter((row) => keyOf(row) !== key);
    const decode = fitted(decodePlan(others));
    const prefill = fitted(prefillPlan(others, decode));
    return errorsOf(
      judged.filter((row) => keyOf(row) === key),
      decode,
      prefill,
    );
  });
  return quantile(errors, 0.5);
}
