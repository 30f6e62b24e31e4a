import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Failure } from '#shared/domain/failure.ts';
import { formatDuration } from '#shared/domain/format.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngineQuery } from '../../app/engine/useEngineQuery.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { useCopied } from '../../ui/useCopied.ts';
import { hostDiagnostics } from './diagnostics.ts';
import { Fingerprints } from './Fingerprints.tsx';
import { failureTitles } from './failureText.ts';
import styles from './HostFailure.module.css';
import { useHostActions } from './useHostActions.ts';

/** Why a host is not live: what happened, in whose words, what to do, and when it is tried again. */
export function HostFailure(props: { readonly failure: Failure; readonly host: HostStatus }) {
  const { failure, host } = props;
  const now = useNow(1000);
  const { retry } = useHostActions();
  const info = useEngineQuery('app.info', [], (api) => api.app.info({}));
  const { copy, outcome } = useCopied();
  const next = failure.terminal
    ? 'It is not tried again until you act.'
    : host.retryAtMs === null
      ? ''
      : `Next attempt in ${formatDuration(Math.max(0, (host.retryAtMs - now) / 1000))}.`;
  return (
    <section className={styles.failure} aria-label="Failure">
      <IconAlertTriangle size={18} className={styles.icon} aria-hidden />
      <div className={styles.body}>
        <strong>{failureTitles[failure.kind]}</strong>
        <p>{plainText(failure.message)}</p>
        <Fingerprints failure={failure} />
        {failure.words !== '' && <p className={styles.words}>{plainText(failure.words)}</p>}
        <p className={styles.remedy}>
          {plainText(failure.remedy)} {next}
        </p>
      </div>
      <div className={styles.actions}>
        {host.phase !== 'paused' && (
          <Button size="xs" variant="default" onClick={() => void retry(host.name)}>
            Try again now
          </Button>
        )}
        <Button
          size="xs"
          variant="subtle"
          onClick={() => copy(hostDiagnostics(host, info.data?.version ?? '', Date.now()))}
        >
          {outcome === 'copied' ? 'Copied' : 'Copy diagnostics'}
        </Button>
      </div>
    </section>
  );
}
