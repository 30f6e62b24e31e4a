import { Button, Skeleton } from '@mantine/core';
import { IconBellPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReceiverStatus } from '#shared/contract/schemas/notification.ts';
import { errorText } from '../../app/engine/errorText.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { SettingsCard } from '../settings/SettingsCard.tsx';
import { BrowserNotes } from './BrowserNotes.tsx';
import styles from './NotificationsCard.module.css';
import { ReceiverDialog } from './ReceiverDialog.tsx';
import { ReceiverItem } from './ReceiverItem.tsx';

/** Who is told about incidents. */
export function NotificationsCard() {
  const list = useKeptQuery('receivers', 'receivers', ['notifications'], (api) => api.notifications.list({}));
  const [edited, setEdited] = useState<ReceiverStatus | 'new' | null>(null);
  const now = useNow(1000);
  const receivers = list.data?.receivers ?? [];
  return (
    <SettingsCard
      title="Notifications"
      about="Told when an incident opens, gets worse or is over. What happens together is one message. Acknowledged and snoozed incidents are silent, and so is the demo."
    >
      {list.data === undefined ? (
        list.error === null ? (
          <Skeleton height={80} />
        ) : (
          <p className={styles.problem}>{errorText(list.error)}</p>
        )
      ) : (
        <>
          {receivers.length === 0 ? (
            <p className={styles.none}>Nobody is told yet. Incidents are shown in Headroom alone.</p>
          ) : (
            <ul className={styles.list}>
              {receivers.map((status) => (
                <ReceiverItem
                  key={status.receiver.name}
                  status={status}
                  nowMs={now}
                  onEdit={() => setEdited(status)}
                />
              ))}
            </ul>
          )}
          <BrowserNotes receivers={receivers} />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconBellPlus size={15} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            Add a receiver
          </Button>
        </>
      )}
      {edited !== null && (
        <ReceiverDialog
          was={edited === 'new' ? null : edited}
          keepsSecrets={list.data?.keepsSecrets ?? false}
          onClose={() => setEdited(null)}
        />
      )}
    </SettingsCard>
  );
}
