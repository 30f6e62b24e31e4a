import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { showUndo } from './showUndo.tsx';

/** What can be done to hosts; each tells its own failure and none rejects. */
export interface HostActions {
  readonly pause: (names: readonly string[], paused: boolean) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
  readonly retry: (name: string) => Promise<void>;
}

/** Tells a failed action. */
function tell(title: string, error: unknown): void {
  notifications.show({ color: 'red', title, message: errorText(error), autoClose: 12_000 });
}

const some = (names: readonly string[]) => (names.length === 1 ? names[0] : `${names.length} hosts`);

/** The actions on hosts. */
export function useHostActions(): HostActions {
  const { api } = useEngine();
  return useMemo(() => {
    const attempt = async (what: string, act: () => Promise<unknown>) => {
      try {
        await act();
      } catch (error) {
        tell(what, error);
      }
    };
    const restore = (names: readonly string[], undo: string) =>
      attempt(`${some(names)} could not be brought back`, () => api.hosts.restore({ undo }));
    return {
      pause: (names, paused) =>
        attempt(`${some(names)} could not be ${paused ? 'paused' : 'resumed'}`, () =>
          api.hosts.pause({ names: [...names], paused }),
        ),
      remove: (names) =>
        attempt(`${some(names)} could not be removed`, async () => {
          const { undo } = await api.hosts.remove({ names: [...names] });
          showUndo(`${some(names)} removed`, () => void restore(names, undo));
        }),
      retry: (name) => attempt(`${name} could not be tried again`, () => api.hosts.retry({ name })),
    };
  }, [api]);
}
