import type { Measured } from '../../shared/sizing/check/measuredRow.ts';
import type { FittedKind } from '../../shared/sizing/latency/fitted.ts';
import type { LogModel } from '../../shared/sizing/latency/logModel.ts';
import { fitLogModel, type Leeway } from './fitLogModel.ts';
import {
  decodeRows,
  type NamedRow,
  offlineRows,
  prefillRows,
  singleDecodeRows,
  singlePrefillRows,
} from './latencyRows.ts';

/** How a model is fitted, and to what. */
export interface FitPlan {
  readonly rows: readonly NamedRow[];
  /** Coefficients to begin with: 1 / efficiency for what is bound by a rate, seconds for what each layer or step costs. */
  readonly start: readonly number[];
  readonly leeway: Leeway;
}

/** Fits a plan, to other rows where they are given. */
export function fitted({ rows, start, leeway }: FitPlan, some: readonly NamedRow[] = rows): LogModel {
  return fitLogModel(some, start.map(Math.log), leeway);
}

/** Of decode steps. */
export function decodePlan(measured: readonly Measured[]): FitPlan {
  return {
    rows: decodeRows(measured),
    start: [1.22, 1.07, 42e-6, 19e-6, 45e-6, 3.4, 1.33],
    leeway: { base: 1, group: 0.5, trait: 0.05 },
  };
}

/** Of first tokens, which wait for decode steps as `decode` predicts them. */
export function prefillPlan(measured: readonly Measured[], decode: LogModel): FitPlan {
  return {
    rows: prefillRows(measured, decode),
    start: [2, 2, 0.1, 1, 0.2, 0.1, 1e-4, 0.1, 1e-5],
    leeway: { base: 1, group: 0.7, trait: 0.03 },
  };
}

/** Of all times; `decode` is what the first of them gave. */
export function fitPlans(
  measured: readonly Measured[],
  decode: LogModel,
): Readonly<Record<FittedKind, FitPlan>> {
  return {
    decode: decodePlan(measured),
    prefill: prefillPlan(measured, decode),
    offline: {
      rows: offlineRows(measured),
      start: [1.25, 1.1, 40e-6, 20e-6, 40e-6, 3, 1.5, 2, 2, 2, 1e-3, 3, 1e-5, 1e-3],
      leeway: { base: 1, group: 0.5, trait: 0.1 },
    },
    singleDecode: {
      rows: singleDecodeRows(measured),
      start: [1.25, 1.2, 20e-6, 1e-3, 5e-5, 0.1, 5e-6],
      leeway: { base: 1, group: 0.5, trait: 0.05 },
    },
    singlePrefill: {
      rows: singlePrefillRows(measured),
      start: [2, 2, 1e-5, 1e-3, 1],
      leeway: { base: 1, group: 0.5, trait: 0.1 },
    },
  };
}
