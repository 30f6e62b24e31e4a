import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';
import { showUndo } from '../../hosts/showUndo.tsx';
import { momentText } from '../parts/adviceText.ts';

/** Decides on findings; can be undone for a while, tells its own failure, and never rejects: true where it was decided. */
export type Decide = (ids: readonly string[], decision: DecisionAsked) => Promise<boolean>;

const some = (ids: readonly string[]) => (ids.length === 1 ? 'Finding' : `${ids.length} findings`);

function doneText(ids: readonly string[], decision: DecisionAsked): string {
  switch (decision.verb) {
    case 'accept':
      return `${some(ids)} accepted`;
    case 'dismiss':
      return `${some(ids)} dismissed`;
    case 'snooze':
      return `${some(ids)} snoozed until ${momentText(decision.untilMs)}`;
    case 'assign':
      return `${some(ids)} ${decision.to === null ? 'assigned to nobody' : `assigned to ${plainText(decision.to)}`}`;
    case 'reopen':
      return `${some(ids)} opened again`;
  }
}

/** The way to decide on findings. */
export function useFindingActions(): Decide {
  const { api } = useEngine();
  return useMemo(() => {
    const attempt = async (title: string, act: () => Promise<unknown>) => {
      try {
        await act();
        return true;
      } catch (error) {
        notifications.show({ color: 'red', title, message: errorText(error), autoClose: 12_000 });
        return false;
      }
    };
    return (ids, decision) =>
      attempt(`${some(ids)} could not be changed`, async () => {
        const { undo } = await api.advice.decide({ ids: [...ids], decision });
        showUndo(
          doneText(ids, decision),
          () => void attempt('It could not be undone', () => api.advice.undo({ undo })),
        );
      });
  }, [api]);
}
