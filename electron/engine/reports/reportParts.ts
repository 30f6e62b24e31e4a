import type { AnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { Advice } from '../analysis/advice.ts';
import type { MatchingService } from '../billing/matching/matching.ts';
import type { Spend } from '../billing/spend/spend.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';

/** What reports are gathered from. */
export interface ReportParts {
  readonly configFolder: string;
  readonly spend: Pick<Spend, 'months' | 'month' | 'split' | 'anomalies'>;
  readonly matching: Pick<MatchingService, 'allocateBySeveral'>;
  readonly advice: Pick<Advice, 'list' | 'tracking' | 'analysis'>;
  /** Limits of the analysis, for the metadata. */
  readonly rules: () => AnalysisRules;
  /** The telemetry that charts are drawn from; null where none is kept. */
  readonly store: (demo: boolean) => Pick<TelemetryStore, 'series' | 'llm'> | null;
  readonly now: () => EpochMs;
}

/** Tells how far a report is: `done` of the whole, 0 to 1. */
export type TellReport = (done: number, words: string) => void;
