import type { ReactNode } from 'react';
import styles from './SettingsPage.module.css';

/** One subject of the settings: heading, a sentence about it, its controls. */
export function SettingsCard(props: {
  readonly title: string;
  readonly about: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.card} aria-label={props.title}>
      <div className={styles.intro}>
        <h2 className={styles.heading}>{props.title}</h2>
        <p className={styles.about}>{props.about}</p>
      </div>
      <div className={styles.content}>{props.children}</div>
    </section>
  );
}
