import { notifications } from '@mantine/notifications';
import type { StoredPeriod } from '#shared/money/storedPeriod.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';

/** Says whether a month of bills counts beside another of the same bill. It can be said again at any time. */
export function useCounting(): (period: StoredPeriod, counts: boolean) => void {
  const { api } = useEngine();
  return ({ provider, account, dataset, month }, counts) => {
    api.billing.imports
      .count({ provider, account, dataset, month, counts })
      .catch((error: unknown) => notifications.show({ color: 'red', message: errorText(error) }));
  };
}
