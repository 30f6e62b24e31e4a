import { useCallback, useRef, useState } from 'react';
import type { AnalysisProgress } from '#shared/contract/schemas/advice.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import type { EngineLink } from '../../../app/link/engineLink.ts';
import { errorText } from '../../hosts/failureText.ts';

/** An analysis that this page asked for. */
export interface Analyse {
  /** Null while none runs. */
  readonly progress: AnalysisProgress | null;
  readonly problem: string | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Analyses the fleet anew on request. A run goes on when the page is left; `cancel` ends also one that the engine began by itself. */
export function useAnalyse(): Analyse {
  const { api } = useEngine();
  const [progress, setProgress] = useState<AnalysisProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    setProgress(null);
    if (current.current === null) void leaveAtOnce(api);
    current.current?.abort();
    current.current = null;
  }, [api]);
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
      .finally(() => {
        if (current.current !== controller) return;
        current.current = null;
        setProgress(null);
      });
  }, [api]);
  return { progress, problem, start, cancel };
}

/** Joins the run under way and leaves it: the last to leave ends it. */
async function leaveAtOnce(api: EngineLink['api']): Promise<void> {
  const controller = new AbortController();
  try {
    const events = await api.advice.analyse({ window: null }, { signal: controller.signal });
    for await (const _event of events) controller.abort();
  } catch {
    // That it ends with the reason of the abort is what was asked for.
  }
}
