import type { Virtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import styles from './List.module.css';

/** The rows in sight; those above and below them keep their height, and do not exist. */
export function WindowedRows(props: {
  readonly rows: Virtualizer<HTMLElement, Element>;
  /** How many columns the table has. */
  readonly columns: number;
  /** A row by its index, with its key. */
  readonly row: (index: number) => ReactNode;
}) {
  const { rows, columns } = props;
  const items = rows.getVirtualItems();
  return (
    <>
      <Spacer height={items[0]?.start ?? 0} columns={columns} />
      {items.map(({ index }) => props.row(index))}
      <Spacer height={rows.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={columns} />
    </>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td className={styles.spacer} style={{ height }} colSpan={columns} />
    </tr>
  );
}
