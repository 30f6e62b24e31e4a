import type { ReactNode } from 'react';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import styles from '../results/Results.module.css';
import { LinkButton } from './LinkButton.tsx';

/** The answer in one line, what it rests on, and the link to it. */
export function VerdictBox(props: {
  readonly title: string;
  /** Its name among the regions of the page; `Verdict` where there is one. */
  readonly label?: string;
  readonly line: string;
  readonly tone: 'good' | 'bad' | 'none';
  readonly params: Readonly<Record<string, string>>;
  /** Facts. */
  readonly children: ReactNode;
  readonly note?: ReactNode;
}) {
  return (
    <section
      className={styles.card}
      aria-label={props.label ?? 'Verdict'}
      data-kind="verdict"
      data-tone={props.tone}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{props.title}</h2>
        <span className={styles.space} />
        <LinkButton params={props.params} />
      </div>
      <p className={styles.verdict} role="status">
        {props.line} <CopyButton text={props.line} label="the verdict" />
      </p>
      <dl className={styles.facts}>{props.children}</dl>
      {props.note !== undefined && <p className={styles.note}>{props.note}</p>}
    </section>
  );
}
