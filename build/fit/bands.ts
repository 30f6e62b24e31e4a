import type { Measured } from '../../shared/sizing/check/measuredRow.ts';
import type { Band } from '../../shared/sizing/latency/fitted.ts';
import { evaluateLogModel, type LogModel } from '../../shared/sizing/latency/logModel.ts';
import { decodeCaseOf, prefillCaseOf } from '../../shared/sizing/latency/modelCases.ts';
import { quantile } from './judgeFit.ts';
import type { NamedRow } from './latencyRows.ts';

/** How much a measurement was of its prediction. */
export interface VendorRatio {
  readonly vendor: string;
  readonly ratio: number;
}

/** Rows of a maker needed for a band of its own. */
const enough = 100;

/** Bands that hold 80 % of the rows, by maker. */
export function bandsOf(ratios: readonly VendorRatio[]): Readonly<Record<string, Band>> {
  const bandOf = (some: readonly VendorRatio[]): Band => {
    const factors = some.map(({ ratio }) => ratio);
    return { low: quantile(factors, 0.1), high: quantile(factors, 0.9) };
  };
  const vendors = [...new Set(ratios.map(({ vendor }) => vendor))].sort();
  const own = vendors
    .map((vendor) => [vendor, ratios.filter((row) => row.vendor === vendor)] as const)
    .filter(([, some]) => some.length >= enough)
    .map(([vendor, some]) => [vendor, bandOf(some)] as const);
  return { all: bandOf(ratios), ...Object.fromEntries(own) };
}

/** Of rows that a model was fitted to. */
export function rowRatios(rows: readonly NamedRow[], model: LogModel): readonly VendorRatio[] {
  return rows.map((row) => ({ vendor: row.vendor, ratio: row.seconds / evaluateLogModel(model, row) }));
}

/** Of throughput in closed loop, which nothing was fitted to. */
export function closedLoopRatios(
  measured: readonly Measured[],
  decode: LogModel,
  prefill: LogModel,
): readonly VendorRatio[] {
  return measured.flatMap(({ serving, load, tokensPerSecond }) => {
    if (load !== 'closed-loop' || tokensPerSecond === null) return [];
    const tpot = evaluateLogModel(decode, decodeCaseOf(serving));
    const ttft = evaluateLogModel(prefill, prefillCaseOf(serving, tpot));
    const { concurrency, outputTokens, gpu } = serving;
    const predicted = (concurrency * outputTokens) / (ttft + tpot * (outputTokens - 1));
    return [{ vendor: gpu.vendor, ratio: tokensPerSecond / predicted }];
  });
}
