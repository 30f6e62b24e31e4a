import type { ComponentType, ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Why there is nothing to see, and what to do about it. */
export function EmptyState(props: {
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
  readonly title: string;
  /** One or two sentences: the reason. */
  readonly children: ReactNode;
  /** Buttons with the next actions, the most likely one first. */
  readonly actions?: ReactNode;
}) {
  const Icon = props.icon;
  return (
    <div className={styles.empty} role="status">
      <span className={styles.icon} aria-hidden>
        <Icon size={28} stroke={1.5} />
      </span>
      <h2 className={styles.title}>{props.title}</h2>
      <div className={styles.reason}>{props.children}</div>
      {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}
