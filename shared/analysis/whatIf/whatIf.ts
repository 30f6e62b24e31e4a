import type { DecimalText } from '../../money/decimal.ts';
import type { CalculationStep, MonthlyAmount, PriceRow } from '../findings/finding.ts';

/** What is moved, on paper: GPUs with what runs on them, or a served model (`ServedModel.id`) with the GPUs it runs on. */
export type WhatIfSubject =
  | { readonly of: 'gpus'; readonly uuids: readonly string[] }
  | { readonly of: 'model'; readonly id: string };

/** Where to. What is null stays as it is, save the number of GPUs. */
export interface WhatIfChange {
  /** Key of the catalogue of GPUs. */
  readonly gpuKey: string | null;
  /** GPUs in all; null: as many as the work needs where a card or a format is named, else as today. */
  readonly gpuCount: number | null;
  /** Format of the weights (`fp8`, `int4`, ...). */
  readonly precision: string | null;
  /** Of one GPU; null takes today's where the card stays, else the cheapest that is known for it where the work is today. */
  readonly pricePerGpuHour: DecimalText | null;
  /** Hours of a month in which it is on; null: all 730. */
  readonly hoursPerMonth: number | null;
}

/** Whether so many GPUs are asked for as the work needs: something that decides it is named, and their number is not. */
export function isAsNeeded({
  gpuKey,
  gpuCount,
  precision,
}: Pick<WhatIfChange, 'gpuKey' | 'gpuCount' | 'precision'>): boolean {
  return gpuCount === null && (gpuKey !== null || precision !== null);
}

/** A figure with the range that it may lie in. Of a measured one all three are the same. */
export interface Band {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** One of the two that are held beside one another. */
export interface WhatIfSide {
  /** `8 x H100 SXM` */
  readonly configuration: string;
  readonly gpuKey: string | null;
  readonly gpuCount: number;
  /** Per month of 730 hours, or of the hours that were asked for; null where a price is unknown. */
  readonly monthlyCost: MonthlyAmount | null;
  /** Share that the p95 of the load leaves free today, and that it leaves with the margin at the target; below 0: it does not hold it. */
  readonly headroom: number | null;
  /** At the 95th percentile: measured today, predicted for the target. */
  readonly ttftSeconds: Band | null;
  readonly tpotSeconds: Band | null;
  /** Of the memory, 0 to 1: p95 today, without the margin; at the target with it, for a model what weights, cache and engine need. */
  readonly memoryUsedShare: number | null;
  readonly isMeasured: boolean;
}

/** New cost, headroom and latency beside today's. */
export interface WhatIf {
  readonly today: WhatIfSide;
  readonly target: WhatIfSide;
  /** Whether the target holds the p95 with the margin at the slow end of the model's range; null where nothing can tell. */
  readonly holds: boolean | null;
  /** Negative where it costs more; null where a price is unknown. */
  readonly saving: MonthlyAmount | null;
  /** What stands against it or makes it less sure, a sentence each. */
  readonly doubts: readonly string[];
  readonly calculation: readonly CalculationStep[];
  readonly prices: readonly PriceRow[];
  /** Arguments of `headroom size fit` that ask the same again; empty where there is no served model. */
  readonly fitArguments: readonly string[];
}

/** Why a question has no answer, a sentence. */
export interface WhatIfFault {
  readonly fault: string;
}
