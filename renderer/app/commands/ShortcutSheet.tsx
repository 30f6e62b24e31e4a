import { Modal } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { KeyCaps } from '../../ui/KeyCaps.tsx';
import { bySection, type Command } from './commandRegistry.ts';
import styles from './ShortcutSheet.module.css';
import { shortcutSheet } from './shortcutSheetStore.ts';
import { useCommandList } from './useCommands.tsx';

/** Every key that works now, from the one registry. */
export function ShortcutSheet() {
  const opened = useSyncExternalStore(shortcutSheet.subscribe, shortcutSheet.isOpen);
  const commands = useCommandList().filter((command) => (command.keys?.length ?? 0) > 0);
  const sections = bySection(commands);
  return (
    <Modal
      opened={opened}
      onClose={shortcutSheet.close}
      title="Keyboard shortcuts"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.columns}>
        {sections.map(([section, list]) => (
          <section key={section} className={styles.section}>
            <h3 className={styles.heading}>{section}</h3>
            <dl className={styles.list}>
              {list.map((command) => (
                <ShortcutLine key={command.id} command={command} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function ShortcutLine(props: { readonly command: Command }) {
  return (
    <div className={styles.line}>
      <dt>{props.command.title}</dt>
      <dd className={styles.keys}>
        {props.command.keys?.map((keys, index) => (
          <span key={keys}>
            {index > 0 && <span className={styles.or}> or </span>}
            <KeyCaps keys={keys} />
          </span>
        ))}
      </dd>
    </div>
  );
}
