import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useEngine } from '../engine/EngineProvider.tsx';

/** GPUs of the demo: enough that finding things matters, few enough for any laptop. */
export const demoGpus = 256;

function tell(title: string): (error: unknown) => void {
  return (error) =>
    notifications.show({
      color: 'red',
      title,
      message: error instanceof Error ? error.message : String(error),
    });
}

/** Starting and stopping the simulated fleet; what goes wrong is said in a notification. `start` resolves to whether it runs. */
export function useDemo(): { readonly start: () => Promise<boolean>; readonly stop: () => void } {
  const { api } = useEngine();
  return useMemo(
    () => ({
      start: () =>
        api.demo.start({ gpus: demoGpus }).then(
          () => true,
          (error: unknown) => {
            tell('The demo did not start')(error);
            return false;
          },
        ),
      stop: () => void api.demo.stop({}).catch(tell('The demo did not stop')),
    }),
    [api],
  );
}
