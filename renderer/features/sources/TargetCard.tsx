import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formatAge, formatBytes, formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { TargetStatus } from '#shared/domain/source.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { formatLocalMinute } from '../../charts/timeSeries/range/timePoint.ts';
import { EndpointCard, EndpointFacts, EndpointUrl } from '../../ui/endpoints/EndpointCard.tsx';
import { FailureBox } from '../../ui/FailureBox.tsx';
import styles from './Sources.module.css';
import { TargetFormDialog } from './TargetFormDialog.tsx';

const phases: Readonly<Record<TargetStatus['phase'], string>> = {
  paused: 'paused',
  idle: 'up to date',
  sending: 'sending',
  waiting: 'waits for the server',
};

/** Where everything that is stored is also written to. */
export function TargetCard(props: { readonly target: TargetStatus | null }) {
  const { target } = props;
  const { api } = useEngine();
  const [open, setOpen] = useState(false);
  const end = () =>
    api.sources
      .setTarget({ config: null })
      .catch((error: unknown) => notifications.show({ color: 'red', message: errorText(error) }));
  return (
    <EndpointCard
      name="Remote write"
      about={
        target !== null && (
          <>
            <span>{phases[target.phase]}</span>
            <EndpointUrl url={target.config.url} />
          </>
        )
      }
      actions={
        <>
          <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>
            {target === null ? 'Set up' : 'Edit target'}
          </Button>
          {target !== null && (
            <Button size="compact-xs" variant="default" onClick={() => void end()}>
              Stop writing
            </Button>
          )}
        </>
      }
    >
      {target === null ? (
        <p className={styles.about}>
          Writes every stored point to a Prometheus-compatible server, for a fleet whose history outgrows one
          machine.
        </p>
      ) : (
        <TargetFacts target={target} />
      )}
      {open && <TargetFormDialog target={target?.config ?? null} onClose={() => setOpen(false)} />}
    </EndpointCard>
  );
}

function TargetFacts({ target }: { readonly target: TargetStatus }) {
  const now = useNow(1000);
  const { droppedFromMs, droppedToMs } = target;
  return (
    <>
      {target.failure !== null && <FailureBox failure={target.failure} />}
      <EndpointFacts>
        <dt>Sent</dt>
        <dd>
          {formatCount(target.sentSamples)} samples
          {target.lastSentAtMs !== null && `, last ${formatAge((now - target.lastSentAtMs) / 1000)}`}
        </dd>
        <dt>Waiting</dt>
        <dd>
          {formatCount(target.queuedSamples)} samples, {formatBytes(target.queuedBytes)} in memory; lost when
          Headroom ends
        </dd>
        {target.rejectedSamples > 0 && (
          <>
            <dt>Refused</dt>
            <dd>
              {formatCount(target.rejectedSamples)} samples: {plainText(target.lastRejection?.message ?? '')}{' '}
              <span className={styles.words}>{plainText(target.lastRejection?.words ?? '')}</span>
            </dd>
          </>
        )}
        {target.droppedSamples > 0 && droppedFromMs !== null && droppedToMs !== null && (
          <>
            <dt>Lost</dt>
            <dd>
              {formatCount(target.droppedSamples)} samples of {formatLocalMinute(droppedFromMs)} to{' '}
              {formatLocalMinute(droppedToMs)}: the queue was full
            </dd>
          </>
        )}
        <dt>Read back</dt>
        <dd>{target.config.queryUrl === undefined ? 'no' : plainText(target.config.queryUrl)}</dd>
      </EndpointFacts>
    </>
  );
}
