import type { ComponentType, ReactNode } from 'react';
import styles from './Banner.module.css';

/** A line across the page about the app itself. */
export function Banner(props: {
  readonly tone: 'bad' | 'waste';
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  const Icon = props.icon;
  return (
    <div className={styles.banner} data-tone={props.tone} role={props.tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={16} stroke={1.8} />
      <span className={styles.text}>
        <strong>{props.title}.</strong> {props.children}
      </span>
      {props.action}
    </div>
  );
}
