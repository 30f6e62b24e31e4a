import { type ReactNode, useId } from 'react';
import styles from './Card.module.css';

/** A card of the overview: a title, a note on what its figures are of, and controls at the end of its head. */
export function Card(props: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {props.title}
        </h2>
        {props.note !== undefined && <span className={styles.note}>{props.note}</span>}
        {props.controls !== undefined && <span className={styles.controls}>{props.controls}</span>}
      </div>
      {props.children}
    </section>
  );
}
