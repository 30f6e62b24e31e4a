import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReceiverSave, ReceiverStatus } from '#shared/contract/schemas/notification.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { useEngine } from '../../app/engine/EngineProvider.tsx';
import { errorText } from '../../app/engine/errorText.ts';
import { showUndo } from '../hosts/showUndo.tsx';
import styles from './NotificationsCard.module.css';
import { backlogText, lastText, outcomeText, receiverKindLabels, rulesText } from './receiverText.ts';

/** One receiver: what it is told, what came of the last message, and what can be done with it. */
export function ReceiverItem(props: {
  readonly status: ReceiverStatus;
  readonly nowMs: EpochMs;
  readonly onEdit: () => void;
}) {
  const { status, nowMs } = props;
  const { receiver, last } = status;
  const backlog = backlogText(status, nowMs);
  const Icon = last?.ok === false ? IconAlertTriangle : IconCircleCheck;
  return (
    <li className={styles.item} data-off={!receiver.enabled || undefined}>
      <div className={styles.who}>
        <span className={styles.name}>{receiver.name}</span>
        <span className={styles.kind}>
          {receiverKindLabels[receiver.kind]}
          {status.target !== null && ` to ${plainText(status.target)}`}
          {!receiver.enabled && ' · off'}
        </span>
        <span className={styles.rules}>{rulesText(receiver)}</span>
        {receiver.kind === 'slack' && !status.hasSecret && (
          <span className={styles.failed}>Its URL was not kept. Edit it and enter the URL again.</span>
        )}
        {last !== null && (
          <span className={last.ok ? styles.sent : styles.failed}>
            <Icon size={13} aria-hidden /> {lastText(last, nowMs)}: {outcomeText(last, receiver.kind)}
          </span>
        )}
        {backlog !== '' && <span className={styles.rules}>{backlog}</span>}
      </div>
      <ItemActions {...props} />
    </li>
  );
}

function ItemActions({ status, onEdit }: { readonly status: ReceiverStatus; readonly onEdit: () => void }) {
  const { api } = useEngine();
  const [testing, setTesting] = useState(false);
  const { receiver } = status;
  const { name } = receiver;
  const tell = (error: unknown) => notifications.show({ color: 'red', message: errorText(error) });
  const save = (change: Partial<ReceiverSave>) => api.notifications.save({ receiver, ...change }).catch(tell);
  const test = () => {
    setTesting(true);
    api.notifications
      .test({ receiver, replaces: name })
      .catch(tell)
      .finally(() => setTesting(false));
  };
  const remove = () =>
    api.notifications.remove({ name }).then(() => showUndo(`${name} removed`, () => void save({})), tell);
  return (
    <div className={styles.actions}>
      <Button
        size="compact-xs"
        variant="default"
        loading={testing}
        aria-label={`Test ${name}`}
        onClick={test}
      >
        Test
      </Button>
      <Button size="compact-xs" variant="default" aria-label={`Edit ${name}`} onClick={onEdit}>
        Edit
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Turn ${receiver.enabled ? 'off' : 'on'} ${name}`}
        onClick={() => void save({ receiver: { ...receiver, enabled: !receiver.enabled }, replaces: name })}
      >
        {receiver.enabled ? 'Turn off' : 'Turn on'}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        color="red"
        aria-label={`Remove ${name}`}
        onClick={() => void remove()}
      >
        Remove
      </Button>
    </div>
  );
}
