import type { Measured } from '../../shared/sizing/check/measuredRow.ts';
import type { Band, Bands } from '../../shared/sizing/latency/fitted.ts';
import { type LayoutKind, layoutKindOf } from '../../shared/sizing/latency/layoutKind.ts';
import { evaluateLogModel, type LogModel } from '../../shared/sizing/latency/logModel.ts';
import { decodeCaseOf, prefillCaseOf } from '../../shared/sizing/latency/modelCases.ts';
import { quantile } from './judgeFit.ts';
import type { NamedRow } from './latencyRows.ts';

/** How much a measurement was of its prediction. */
export interface BandRatio {
  readonly vendor: string;
  readonly layout: LayoutKind;
  readonly ratio: number;
}

/** Rows of a maker, or of a layout, needed for a band of its own. */
const enough = 100;

/** Bands that hold 80 % of the rows: by maker, and by layouts other than a plain group. */
export function bandsOf(ratios: readonly BandRatio[]): Bands {
  const bandOf = (some: readonly BandRatio[]): Band => {
    const factors = some.map(({ ratio }) => ratio);
    return { rows: some.length, low: quantile(factors, 0.1), high: quantile(factors, 0.9) };
  };
  const own = (names: readonly string[], nameOf: (row: BandRatio) => string | null) =>
    names
      .map((name) => [name, ratios.filter((row) => nameOf(row) === name)] as const)
      .filter(([, some]) => some.length >= enough)
      .map(([name, some]) => [name, bandOf(some)] as const);
  const vendors = [...new Set(ratios.map(({ vendor }) => vendor))].sort();
  const layoutOf = ({ layout }: BandRatio) => (layout === 'tensor' ? null : `layout:${layout}`);
  const layouts = [...new Set(ratios.flatMap((row) => layoutOf(row) ?? []))].sort();
  return {
    all: bandOf(ratios),
    ...Object.fromEntries(own(vendors, ({ vendor }) => vendor)),
    ...Object.fromEntries(own(layouts, layoutOf)),
  };
}

/** Of rows that a model was fitted to. */
export function rowRatios(rows: readonly NamedRow[], model: LogModel): readonly BandRatio[] {
  return rows.map((row) => ({
    vendor: row.vendor,
    layout: row.layout,
    ratio: row.seconds / evaluateLogModel(model, row),
  }));
}

/** Of throughput in closed loop, which nothing was fitted to. */
export function closedLoopRatios(
  measured: readonly Measured[],
  decode: LogModel,
  prefill: LogModel,
): readonly BandRatio[] {
  return measured.flatMap(({ serving, load, tokensPerSecond }) => {
    if (load !== 'closed-loop' || tokensPerSecond === null) return [];
    const tpot = evaluateLogModel(decode, decodeCaseOf(serving));
    const ttft = evaluateLogModel(prefill, prefillCaseOf(serving, tpot));
    const { concurrency, outputTokens, gpu, over } = serving;
    const predicted = (concurrency * outputTokens) / (ttft + tpot * (outputTokens - 1));
    return [{ vendor: gpu.vendor, layout: layoutKindOf(over), ratio: tokensPerSecond / predicted }];
  });
}
