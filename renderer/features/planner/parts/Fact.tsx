import type { ReactNode } from 'react';
import styles from '../results/Results.module.css';

/** A figure under its name. */
export function Fact(props: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
