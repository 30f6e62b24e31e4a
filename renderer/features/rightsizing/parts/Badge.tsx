import type { ReactNode } from 'react';
import styles from './Badges.module.css';

/** A word in a tone: standing, decision, risk. */
export function Badge(props: {
  readonly tone: 'waste' | 'ok' | 'bad' | 'good' | 'muted';
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.badge} data-tone={props.tone} title={props.title}>
      {props.children}
    </span>
  );
}
