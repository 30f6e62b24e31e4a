import { Checkbox } from '@mantine/core';
import type { ComponentProps } from 'react';
import styles from './List.module.css';

interface RowProps extends Omit<ComponentProps<'tr'>, 'aria-rowindex'> {
  /** Index among the rows. */
  readonly index: number;
  /** What the row is of, for its checkbox: 'Select gpu-01'. */
  readonly choice: string;
  readonly isChosen: boolean;
  readonly canBeChosen?: boolean;
  readonly isActive?: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A row of a list, with its checkbox in front of its cells. */
export function ListRow(props: RowProps) {
  const { index, choice, isChosen, canBeChosen = true, isActive = false, onChoose, ...row } = props;
  return (
    <tr
      {...row}
      className={row.className === undefined ? styles.row : `${styles.row} ${row.className}`}
      aria-rowindex={index + 2}
      data-active={isActive || undefined}
    >
      <td data-column="select">
        <Checkbox
          size="xs"
          aria-label={choice}
          disabled={!canBeChosen}
          checked={isChosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      {row.children}
    </tr>
  );
}
