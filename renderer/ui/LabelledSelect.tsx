import { Select } from '@mantine/core';
import styles from './LabelledSelect.module.css';

/** A small select with its name before it, for rows of controls. */
export function LabelledSelect(props: {
  readonly label: string;
  readonly width: number;
  readonly data: { value: string; label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <span className={styles.pair}>
      <span className={styles.label} aria-hidden>
        {props.label}
      </span>
      <Select
        size="xs"
        w={props.width}
        aria-label={props.label}
        data={props.data}
        value={props.value}
        maxDropdownHeight={360}
        comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        onChange={(value) => value !== null && props.onChange(value)}
      />
    </span>
  );
}
