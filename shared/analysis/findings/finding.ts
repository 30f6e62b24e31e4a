import type { EpochMs } from '../../domain/units.ts';
import type { DecimalText } from '../../money/decimal.ts';
import type { FindingKind } from './findingKind.ts';

/** Money per month of 730 hours, with a range that the evidence leaves open. */
export interface MonthlyAmount {
  readonly low: DecimalText;
  readonly expected: DecimalText;
  readonly high: DecimalText;
  /** ISO 4217. */
  readonly currency: string;
}

/** A figure that the verdict rests on; `threshold` is what it was held against. */
export interface EvidenceFigure {
  readonly label: string;
  readonly value: number | string | null;
  /** `percent`, `bytes`, `watts`, `seconds`, `hours`, `tokens/s`, `requests/s`, `GPUs` or '' for a text. */
  readonly unit: string;
  readonly threshold: { readonly value: number; readonly relation: '<' | '<=' | '>' | '>=' } | null;
}

/** One step of a calculation, as a person would write it down: `8 GPUs x 730 h x 2.49 USD = 14541.60 USD`. */
export interface CalculationStep {
  readonly label: string;
  readonly formula: string;
  readonly result: string;
}

/** A price that the saving rests on, as its source has it. */
export interface PriceRow {
  readonly what: string;
  readonly perHour: DecimalText;
  readonly currency: string;
  readonly source: string;
  /** YYYY-MM-DD; null where nobody knows it. */
  readonly asOf: string | null;
}

/** A chart that shows it: a metric of the store over the window, with lines at thresholds. */
export interface EvidenceChart {
  readonly metric: string;
  readonly unit: string;
  readonly thresholds: readonly { readonly label: string; readonly value: number }[];
}

/** What the sizing model says of the target. */
export interface TargetPrediction {
  readonly ttftSeconds: { readonly low: number; readonly value: number; readonly high: number };
  readonly tpotSeconds: { readonly low: number; readonly value: number; readonly high: number };
  /** Share of what the target could do that the load leaves free, 0 to 1. */
  readonly headroom: number;
  /** Arguments of `headroom size fit` that ask the same again. */
  readonly fitArguments: readonly string[];
}

/** What the sizing model says of one part of a target that has several: a server among others on one card. */
export interface SeatPrediction extends TargetPrediction {
  /** `2 x team/Llama-3.2-3B on a quarter of L40S`; hostile text is stripped. */
  readonly what: string;
}

/** What a verdict rests on. */
export interface Evidence {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** Least coverage of the GPUs and servers it rests on, 0 to 1. */
  readonly coverage: number;
  readonly figures: readonly EvidenceFigure[];
  readonly charts: readonly EvidenceChart[];
  readonly calculation: readonly CalculationStep[];
  readonly prices: readonly PriceRow[];
  /** Of a target with several parts the one with the least headroom. */
  readonly prediction: TargetPrediction | null;
  /** All parts of a target that has several, those that are the same once; absent where it is one. */
  readonly seats?: readonly SeatPrediction[] | undefined;
  /** What makes it less sure, a sentence each. */
  readonly doubts: readonly string[];
}

/** What to do. `target` is a configuration in words: `1 x L40S`, `2g.20gb of A100 80GB`. */
export interface AdvisedAction {
  readonly verb:
    | 'release'
    | 'stop'
    | 'move'
    | 'resize'
    | 'consolidate'
    | 'schedule'
    | 'commit'
    | 'repair'
    | 'enlarge';
  /** One sentence in the imperative. */
  readonly text: string;
  readonly today: string;
  readonly target: string | null;
  readonly effort: 'minutes' | 'hours' | 'days' | 'weeks';
  readonly risk: 'low' | 'medium' | 'high';
  /** Why it is that risk. */
  readonly riskWhy: string;
  readonly needsRestart: boolean;
  readonly rollback: string;
}

/** What part of a GPU's cost a saving takes: the portfolio counts no part twice. */
export interface CostClaim {
  readonly uuid: string;
  readonly host: string;
  /** 0 to 1 of the GPU's monthly cost. */
  readonly share: number;
}

/** A verdict on GPUs, before it is held against guard rails and other findings. */
export interface FindingDraft {
  readonly kind: FindingKind;
  /** What makes it the same finding tomorrow: kind and subject, not figures. */
  readonly subject: string;
  readonly title: string;
  /** Two or three sentences: what is seen, since when, what to do. */
  readonly summary: string;
  readonly gpus: readonly { readonly uuid: string; readonly host: string }[];
  /** Server and model where it is about one. */
  readonly servedModel: string | null;
  /** Null where a price is unknown, which is not free. For `underSized` what the fix costs. */
  readonly saving: MonthlyAmount | null;
  /** Why there is no saving, a sentence; '' where there is. */
  readonly whyNoSaving: string;
  readonly claims: readonly CostClaim[];
  /** Part of the time in which its GPUs are to be off, 0 to 1: of `offHours` alone. What it claims of their cost can be less. */
  readonly offShare?: number | undefined;
  readonly action: AdvisedAction;
  readonly evidence: Evidence;
  /** 0 to 1. */
  readonly confidence: number;
  /** When it should be looked at anew. */
  readonly expiresAtMs: EpochMs;
  /** What would change the verdict, a sentence each. */
  readonly wouldChange: readonly string[];
  /** True where its rule saw too little to be firm, whatever the window: a pattern that has not repeated yet. */
  readonly isPreliminary?: boolean;
}

/** A finding as it is shown. */
export interface Finding extends Omit<FindingDraft, 'isPreliminary'> {
  /** Same kind and subject, same id, in every run. */
  readonly id: string;
  /** `preliminary`: of a window shorter than the guard rail asks. */
  readonly standing: 'firm' | 'preliminary';
  /** The finding that takes the same money, and counts in its place; null where this one counts. */
  readonly supersededBy: string | null;
}
