import type { ReactNode } from 'react';
import styles from './Layout.module.css';

/** A question on the left, which scrolls for itself, and its answer on the right. */
export function QuestionAndAnswer(props: { readonly question: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.page}>
      <div className={styles.question}>{props.question}</div>
      <div className={styles.answer}>{props.children}</div>
    </div>
  );
}
