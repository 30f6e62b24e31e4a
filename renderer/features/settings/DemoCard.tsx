import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { DemoMark } from '../../ui/DemoMark.tsx';
import { demoSize } from './retentionForm.ts';
import { SettingsCard } from './SettingsCard.tsx';
import styles from './SettingsPage.module.css';

/** Starts and stops the simulated fleet. */
export function DemoCard() {
  const { api } = useEngine();
  const [busy, setBusy] = useState(false);
  const [typed, setTyped] = useState('256');
  const status = useKeptQuery('demo', 'demo', ['hosts', 'roster', 'settings'], (each) =>
    each.demo.status({}),
  );
  const size = demoSize(typed);
  const running = status.data?.running ?? false;
  const act = (work: Promise<unknown>) => {
    setBusy(true);
    work
      .then(status.refresh, (error: unknown) =>
        notifications.show({ color: 'red', message: errorText(error) }),
      )
      .finally(() => setBusy(false));
  };
  return (
    <SettingsCard
      title="Demo fleet"
      about={
        <>
          Simulated hosts that answer like real ones, beside your own. They are marked <DemoMark /> everywhere
          and their history is kept apart.
        </>
      }
    >
      {running ? (
        <div className={styles.line}>
          <span>{formatCount(status.data?.gpus ?? 0)} simulated GPUs are running.</span>
          <Button size="xs" variant="default" loading={busy} onClick={() => act(api.demo.stop({}))}>
            Stop the demo
          </Button>
        </div>
      ) : (
        <form
          className={styles.line}
          onSubmit={(event) => {
            event.preventDefault();
            if (size !== null) act(api.demo.start({ gpus: size }));
          }}
        >
          <TextInput
            size="sm"
            label="Simulated GPUs"
            inputMode="numeric"
            value={typed}
            error={size === null ? 'A whole number from 8 to 8000.' : null}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" disabled={size === null} loading={busy} className={styles.beside}>
            Start the demo
          </Button>
        </form>
      )}
    </SettingsCard>
  );
}
