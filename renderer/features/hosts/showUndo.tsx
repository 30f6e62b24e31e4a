import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import styles from './showUndo.module.css';

/** Says what was done, with a button that undoes it, for 20 s. */
export function showUndo(what: string, undo: () => void): void {
  const id = `undo-${what}-${Date.now()}`;
  const onUndo = () => {
    notifications.hide(id);
    undo();
  };
  notifications.show({
    id,
    autoClose: 20_000,
    message: (
      <span className={styles.row}>
        {what}
        <Button size="compact-xs" variant="default" onClick={onUndo}>
          Undo
        </Button>
      </span>
    ),
  });
}
