import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Topic } from '#shared/contract/topics.ts';
import type { EngineLink } from '../link/engineLink.ts';
import { useEngine } from './EngineProvider.tsx';

/** What a query shows: the last good answer stays while a new one is on its way, and while asking fails. */
export interface QueryResult<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly loading: boolean;
  /** Asks again now. */
  readonly refresh: () => void;
}

/** Asks the engine, and again whenever one of the topics or the key changes. The key must name all that `ask` closes over. */
export function useEngineQuery<T>(
  key: string,
  topics: readonly Topic[],
  ask: (api: EngineLink['api']) => Promise<T>,
): QueryResult<T> {
  const engine = useEngine();
  const version = useSyncExternalStore(engine.topics.subscribe, () => engine.topics.version(topics));
  const [asked, setAsked] = useState(0);
  const [state, setState] = useState<{ key: string; data?: T; error: Error | null; loading: boolean }>({
    key,
    error: null,
    loading: true,
  });
  const latestAsk = useRef(ask);
  latestAsk.current = ask;
  // biome-ignore lint/correctness/useExhaustiveDependencies: key, version and asked are what makes it ask again
  useEffect(() => {
    let current = true;
    setState((before) =>
      before.key === key ? { ...before, loading: true } : { key, error: null, loading: true },
    );
    latestAsk.current(engine.api).then(
      (data) => current && setState({ key, data, error: null, loading: false }),
      (error: unknown) =>
        current &&
        setState((before) => ({
          ...before,
          error: error instanceof Error ? error : new Error(String(error)),
          loading: false,
        })),
    );
    return () => {
      current = false;
    };
  }, [engine, key, version, asked]);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  const mine = state.key === key;
  return {
    data: mine ? state.data : undefined,
    error: mine ? state.error : null,
    loading: mine ? state.loading : true,
    refresh,
  };
}
