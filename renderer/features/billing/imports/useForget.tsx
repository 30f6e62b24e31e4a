import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { plainText } from '#shared/domain/plainText.ts';
import type { StoredPeriod } from '#shared/money/storedPeriod.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';

/** Takes a month out of the ledger, with a way back. */
export function useForget(): (period: StoredPeriod) => void {
  const { api } = useEngine();
  const tellError = (error: unknown) => notifications.show({ color: 'red', message: errorText(error) });
  return ({ provider, account, dataset, month }) => {
    const key = { provider, account, dataset, month };
    const restore = (id: string) =>
      api.billing.imports.restore(key).then(() => notifications.hide(id), tellError);
    api.billing.imports.forget(key).then(() => {
      const id = `bill ${JSON.stringify(key)}`;
      notifications.show({
        id,
        autoClose: 20_000,
        message: (
          <span>
            {plainText(provider) || 'Not stated'} {month.slice(0, 7)} is taken out.{' '}
            <Button size="compact-xs" variant="default" onClick={() => restore(id)}>
              Undo
            </Button>
          </span>
        ),
      });
    }, tellError);
  };
}
