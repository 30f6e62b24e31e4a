import type { AnalysisState } from '#shared/contract/schemas/advice.ts';

/**
 * What makes what is shown less than it could be, a sentence each: a renewal that failed, a short window, prices that are not known.
 * `hasAdvice`: something is shown. None where nothing was analysed and nothing is shown: that is another thing to say.
 */
export function analysisDoubts(state: AnalysisState, hasAdvice: boolean): readonly string[] {
  if (state.analysedAtMs === null && !hasAdvice) return [];
  const failed = failedText(state);
  return failed === null ? state.why : [failed, ...state.why];
}

/** That the last analysis failed, and what is shown then; null where it did not. */
export function failedText({ failure, analysedAtMs }: AnalysisState): string | null {
  if (failure === null) return null;
  const shown = analysedAtMs === null ? 'was found before Headroom started' : 'is the one before';
  return `The last analysis failed, what is shown ${shown}. ${failure.message} ${failure.remedy}`;
}
