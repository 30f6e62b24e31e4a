import { useCallback, useEffect, useRef, useState } from 'react';
import { errorText } from '../../app/engine/errorText.ts';

/** A test as it goes on. */
export interface Steps<Step> {
  readonly started: boolean;
  readonly steps: readonly Step[];
  readonly running: boolean;
  /** Why the test itself could not go on; null otherwise. */
  readonly problem: string | null;
  readonly run: (ask: (signal: AbortSignal) => Promise<AsyncIterable<Step>>) => void;
}

/** Runs tests that tell their steps, one at a time; leaving the screen or starting anew ends the one before. */
export function useSteps<Step>(): Steps<Step> {
  const [state, setState] = useState<Omit<Steps<Step>, 'run'>>({
    started: false,
    steps: [],
    running: false,
    problem: null,
  });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const run = useCallback((ask: (signal: AbortSignal) => Promise<AsyncIterable<Step>>) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    setState({ started: true, steps: [], running: true, problem: null });
    const follow = async () => {
      for await (const step of await ask(signal)) {
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
  }, []);
  return { ...state, run };
}
