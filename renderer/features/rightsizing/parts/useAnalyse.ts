import { useSyncExternalStore } from 'react';
import type { AnalysisProgress } from '#shared/contract/schemas/advice.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import type { EngineLink } from '../../../app/link/engineLink.ts';
import { AnalysisRun } from './analysisRun.ts';

/** An analysis that this page asked for. */
export interface Analyse {
  /** Null while none runs. */
  readonly progress: AnalysisProgress | null;
  readonly problem: string | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

const runs = new WeakMap<EngineLink['api'], AnalysisRun>();

/** Analyses the fleet anew on request. A run goes on when the view is left, and is found again by the next one. */
export function useAnalyse(): Analyse {
  const { api } = useEngine();
  const run = runs.get(api) ?? new AnalysisRun(api.advice);
  runs.set(api, run);
  const look = useSyncExternalStore(run.subscribe, run.look);
  return { ...look, start: run.start, cancel: run.cancel };
}
