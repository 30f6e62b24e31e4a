import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { billEndings } from '#shared/money/billFileName.ts';
import { filesOfDrop, filesOfInput } from './droppedFiles.ts';
import styles from './Imports.module.css';
import type { BillImport } from './useImport.ts';

/** Where files and folders are dragged, or chosen. */
export function DropZone({ bills }: { readonly bills: BillImport }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const choose = (input: HTMLInputElement) => {
    const chosen = filesOfInput(input.files);
    // The same file may be chosen again.
    input.value = '';
    if (chosen.length > 0) bills.begin(Promise.resolve(chosen));
  };
  return (
    <section
      className={styles.drop}
      data-over={isOver || undefined}
      aria-label="Files to import"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        bills.begin(filesOfDrop(event.dataTransfer));
      }}
    >
      <IconFileImport size={24} stroke={1.5} aria-hidden />
      <div className={styles.words}>
        <strong>Drag files or a folder here</strong>
        <span className={styles.about}>
          FOCUS 1.0 to 1.4, AWS CUR 2.0 and Data Exports, Azure cost details, GCP billing exports, as{' '}
          {billEndings}. Nothing is changed before you have seen how the columns are read.
        </span>
      </div>
      <Button size="xs" onClick={() => files.current?.click()}>
        Choose files
      </Button>
      <Button size="xs" variant="default" onClick={() => folder.current?.click()}>
        Choose a folder
      </Button>
      <input
        ref={files}
        className={styles.hidden}
        type="file"
        multiple
        aria-label="Files of bills"
        onChange={(event) => choose(event.currentTarget)}
      />
      <input
        ref={folder}
        className={styles.hidden}
        type="file"
        multiple
        {...{ webkitdirectory: '' }}
        aria-label="Folder of bills"
        onChange={(event) => choose(event.currentTarget)}
      />
    </section>
  );
}
