import { useEffect } from 'react';
import type { AnalysisState } from '#shared/contract/schemas/advice.ts';

/** While the engine analyses by itself it says how far it is only when it is asked. `hasAdvice`: there is something to look at meanwhile. */
export function useLookAgain(
  state: AnalysisState | undefined,
  hasAdvice: boolean,
  refresh: () => void,
): void {
  const everyMs = state === undefined || state.progress === null ? null : hasAdvice ? 5000 : 1000;
  useEffect(() => {
    if (everyMs === null) return;
    const timer = setInterval(refresh, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, refresh]);
}
