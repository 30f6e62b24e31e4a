import { useCallback, useState } from 'react';
import type { HostConfig, TestStep } from '#shared/domain/host.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { type Steps, useSteps } from '../../ui/trial/useSteps.ts';

/** A connection test as it goes on. */
export interface ConnectionTest extends Omit<Steps<TestStep>, 'run' | 'started'> {
  /** What is or was tested; null before the first run. */
  readonly config: HostConfig | null;
  readonly run: (config: HostConfig) => void;
}

/** Runs connection tests, one at a time; leaving the screen or starting anew ends the one before. */
export function useConnectionTest(): ConnectionTest {
  const { api } = useEngine();
  const [config, setConfig] = useState<HostConfig | null>(null);
  const { steps, running, problem, run: follow } = useSteps<TestStep>();
  const run = useCallback(
    (next: HostConfig) => {
      setConfig(next);
      follow((signal) => api.hosts.test(next, { signal }));
    },
    [api, follow],
  );
  return { config, steps, running, problem, run };
}
