import type { ComponentProps } from 'react';
import styles from './FilterChip.module.css';

/** A press shows what it names alone; pressed, it does. Its icon has the colour of the tone, its count stands out. */
export function FilterChip(
  props: ComponentProps<'button'> & {
    readonly tone?: string | undefined;
    readonly isSmall?: boolean;
  },
) {
  const { tone, isSmall = false, ...button } = props;
  return (
    <button
      type="button"
      {...button}
      className={styles.chip}
      data-tone={tone}
      data-small={isSmall || undefined}
    />
  );
}
