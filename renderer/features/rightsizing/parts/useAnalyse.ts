import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnalysisProgress } from '#shared/contract/schemas/advice.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../hosts/failureText.ts';

/** An analysis that this page asked for. */
export interface Analyse {
  /** Null while none runs. */
  readonly progress: AnalysisProgress | null;
  readonly problem: string | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Analyses the fleet anew on request; leaving the page leaves the run, which ends it where nobody else waits for it. */
export function useAnalyse(): Analyse {
  const { api } = useEngine();
  const [progress, setProgress] = useState<AnalysisProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setProgress(null);
  }, []);
  useEffect(() => () => current.current?.abort(), []);
  const start = useCallback(() => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setProblem(null);
    setProgress({ step: 'Begins', share: 0 });
    const run = async () => {
      const events = await api.advice.analyse({ window: null }, { signal: controller.signal });
      for await (const event of events) if (!controller.signal.aborted) setProgress(event.progress);
    };
    run()
      .catch((error: unknown) => controller.signal.aborted || setProblem(errorText(error)))
      .finally(() => controller.signal.aborted || setProgress(null));
  }, [api]);
  return { progress, problem, start, cancel };
}
