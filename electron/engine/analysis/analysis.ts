import type { AnalysisInput } from '#shared/analysis/findings/analysisInput.ts';
import type { AnalysisResult } from '#shared/analysis/findings/makeFindings.ts';
import type { EpochMs, Seconds } from '#shared/domain/units.ts';
import type { AnalysisSpan } from './analysisSpan.ts';

/** A window analysed: what went in and what was found. */
export interface Analysis {
  readonly demo: boolean;
  readonly span: AnalysisSpan;
  readonly input: AnalysisInput;
  readonly result: AnalysisResult;
  readonly analysedAtMs: EpochMs;
  readonly tookSeconds: Seconds;
}

/** An analysis that can be told, and what is left to be written of it: nobody waits for that who asked for the findings. */
export interface MadeAnalysis {
  readonly analysis: Analysis;
  /** @throws what the store throws: it may be called again then, until the next run begins. */
  readonly keep: () => Promise<void>;
}
