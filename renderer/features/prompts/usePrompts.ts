import { notifications } from '@mantine/notifications';
import { useCallback, useMemo, useState } from 'react';
import type { PromptAnswer } from '#shared/contract/schemas/prompt.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { groupPrompts, type PromptGroup } from './promptGroups.ts';

/** The questions that wait, and the way to answer them. */
export interface Prompts {
  readonly groups: readonly PromptGroup[];
  /** Answers all questions of the groups alike. Answered ones disappear at once. */
  readonly answer: (groups: readonly PromptGroup[], answer: PromptAnswer) => void;
}

/** True for an answer to a question that was withdrawn meanwhile: nothing to tell. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'NOT_FOUND';
}

/** Follows the questions of connections. */
export function usePrompts(): Prompts {
  const { api } = useEngine();
  const list = useKeptQuery('prompts', 'prompts', ['prompts'], (each) => each.prompts.list({}));
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(
    () => groupPrompts((list.data ?? []).filter((prompt) => !answered.has(prompt.id))),
    [list.data, answered],
  );
  const answer = useCallback(
    (which: readonly PromptGroup[], given: PromptAnswer) => {
      const ids = which.flatMap((group) => group.ids);
      setAnswered((was) => new Set([...was, ...ids]));
      for (const id of ids)
        api.prompts.answer({ id, answer: given }).catch((error: unknown) => {
          if (isGone(error)) return;
          setAnswered((was) => new Set([...was].filter((each) => each !== id)));
          notifications.show({ color: 'red', message: 'The answer did not reach the collector. Try again.' });
        });
    },
    [api],
  );
  return { groups, answer };
}
