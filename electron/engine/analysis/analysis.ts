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
  /** To be called once. @throws what the store throws; the next run then reads and writes the whole window. */
  readonly keep: () => Promise<void>;
}
