import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import styles from './SortHeader.module.css';

/** A column's header that sorts by it; says its direction to those who see it and to those who do not. */
export function SortHeader(props: {
  readonly column: string;
  readonly label: string;
  /** Null where the table is sorted by another column. */
  readonly direction: 'ascending' | 'descending' | null;
  /** Words stand left, numbers right, where the table's style tells them apart by `data-text`. */
  readonly isText?: boolean;
  readonly onSort: () => void;
}) {
  const Arrow = props.direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      data-column={props.column}
      data-text={props.isText || undefined}
      aria-sort={props.direction ?? 'none'}
    >
      <UnstyledButton className={styles.sort} onClick={props.onSort}>
        {props.label}
        {props.direction !== null && <Arrow size={12} aria-hidden />}
      </UnstyledButton>
    </th>
  );
}
