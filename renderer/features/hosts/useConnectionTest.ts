import { useCallback, useEffect, useRef, useState } from 'react';
import type { HostConfig, TestStep } from '#shared/domain/host.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';

/** A connection test as it goes on. */
export interface ConnectionTest {
  /** What is or was tested; null before the first run. */
  readonly config: HostConfig | null;
  readonly steps: readonly TestStep[];
  readonly running: boolean;
  /** Why the test itself could not go on; null otherwise. */
  readonly problem: string | null;
  readonly run: (config: HostConfig) => void;
}

interface State {
  readonly config: HostConfig | null;
  readonly steps: readonly TestStep[];
  readonly running: boolean;
  readonly problem: string | null;
}

/** Runs connection tests, one at a time; leaving the screen or starting anew ends the one before. */
export function useConnectionTest(): ConnectionTest {
  const { api } = useEngine();
  const [state, setState] = useState<State>({ config: null, steps: [], running: false, problem: null });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const run = useCallback(
    (config: HostConfig) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const { signal } = controller;
      setState({ config, steps: [], running: true, problem: null });
      const follow = async () => {
        for await (const step of await api.hosts.test(config, { signal })) {
          if (signal.aborted) return;
          setState((was) => ({ ...was, steps: [...was.steps, step] }));
        }
      };
      const end = (problem: string | null) => {
        if (!signal.aborted) setState((was) => ({ ...was, running: false, problem }));
      };
      follow().then(
        () => end(null),
        (error: unknown) => end(errorText(error)),
      );
    },
    [api],
  );
  return { ...state, run };
}
