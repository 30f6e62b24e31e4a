import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReceiverStatus } from '#shared/contract/schemas/notification.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import styles from './NotificationsCard.module.css';

/** In a browser, notes of the desktop kind need the browser's leave; this asks for it. Nothing in the desktop app. */
export function BrowserNotes({ receivers }: { readonly receivers: readonly ReceiverStatus[] }) {
  const info = useKeptQuery('app.info', 'app.info', ['settings'], (api) => api.app.info({}));
  const [permission, setPermission] = useState(() =>
    'Notification' in window ? Notification.permission : 'denied',
  );
  const wanted = receivers.some(({ receiver }) => receiver.kind === 'desktop' && receiver.enabled);
  if (!wanted || info.data?.shell !== 'browser' || permission === 'granted') return null;
  if (permission === 'denied')
    return (
      <p className={styles.none}>
        This browser shows no notifications of this page; its site settings can change that.
      </p>
    );
  return (
    <p className={styles.ask}>
      This browser has not been asked whether it may show notifications.
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => void Notification.requestPermission().then(setPermission)}
      >
        Ask it
      </Button>
    </p>
  );
}
