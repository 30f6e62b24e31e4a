import { useRef } from 'react';
import type { Topic } from '#shared/contract/topics.ts';
import type { EngineLink } from '../link/engineLink.ts';
import { type QueryResult, useEngineQuery } from './useEngineQuery.ts';

/**
 * Like `useEngineQuery`, but the last good answer about the same subject stays on screen while the key changes and while
 * asking fails: a chart that moves with time never blanks.
 */
export function useKeptQuery<T>(
  subject: string,
  key: string,
  topics: readonly Topic[],
  ask: (api: EngineLink['api']) => Promise<T>,
): QueryResult<T> {
  const result = useEngineQuery(key, topics, ask);
  const kept = useRef<{ readonly subject: string; readonly data: T } | null>(null);
  if (result.data !== undefined) kept.current = { subject, data: result.data };
  const data = kept.current?.subject === subject ? kept.current.data : undefined;
  return { ...result, data };
}
