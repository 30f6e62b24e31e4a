import { useCallback, useEffect, useRef, useState } from 'react';
import type { SourceStep } from '#shared/domain/source.ts';
import { errorText } from '../hosts/failureText.ts';

/** A test as it goes on. */
export interface SourceTest {
  readonly started: boolean;
  readonly steps: readonly SourceStep[];
  readonly running: boolean;
  /** Why the test itself could not go on; null otherwise. */
  readonly problem: string | null;
  readonly run: (ask: (signal: AbortSignal) => Promise<AsyncIterable<SourceStep>>) => void;
}

/** Runs tests of servers, one at a time; leaving the screen or starting anew ends the one before. */
export function useSourceTest(): SourceTest {
  const [state, setState] = useState<Omit<SourceTest, 'run'>>({
    started: false,
    steps: [],
    running: false,
    problem: null,
  });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const run = useCallback((ask: (signal: AbortSignal) => Promise<AsyncIterable<SourceStep>>) => {
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
