import type { GpuProfile } from '../../window/gpuProfile.ts';
import { workStates } from '../../window/gpuProfile.ts';
import type { ShareRange } from '../evidence/amountRange.ts';
import type { AdvisedAction, EvidenceChart, EvidenceFigure } from '../finding.ts';

/** Speed of a GPU that is paid for and not had. */
export interface Loss {
  /** What takes it; with `group` the subject of the finding. */
  readonly cause: LossCause;
  /** GPUs of the same cause and group are mended together. */
  readonly group: string;
  readonly profile: GpuProfile;
  /** Part of the GPU's cost that is lost, 0 to 1; null where it cannot be told. */
  readonly share: ShareRange | null;
  readonly whyNoShare: string;
  /** How the share came about: `0.31 of the time x 0.42 of the speed`. */
  readonly formula: string;
  readonly figures: readonly EvidenceFigure[];
  /** Drawn into the charts of its cause. */
  readonly lines: readonly { readonly metric: string; readonly label: string; readonly value: number }[];
  readonly doubts: readonly string[];
  readonly confidence: number;
}

/** What takes speed. */
export type LossCause = 'heat' | 'power brake' | 'power limit' | 'PCIe link' | 'spinning';

/** What is said of each cause, and what mends it. */
export interface CauseText {
  /** `gpu-01 GPU 3 {is slowed down by heat}`. */
  readonly seen: (isOne: boolean) => string;
  readonly action: Pick<AdvisedAction, 'verb' | 'effort' | 'risk' | 'riskWhy' | 'needsRestart' | 'rollback'>;
  readonly remedy: (what: string) => string;
  readonly charts: readonly EvidenceChart[];
  readonly wouldChange: string;
}

/** Observed seconds in which a GPU worked. */
export function workSeconds({ stateSeconds }: GpuProfile): number {
  let seconds = 0;
  for (const state of workStates) seconds += stateSeconds[state];
  return seconds;
}

/** A share of the observed time, 0 to 1. */
export function ofObserved(seconds: number, { observedSeconds }: GpuProfile): number {
  return observedSeconds > 0 ? Math.min(1, seconds / observedSeconds) : 0;
}

/** A share as percent for figures, to the tenth. */
export function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}
