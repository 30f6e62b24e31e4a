import type { ReactNode } from 'react';
import styles from './PageTitle.module.css';

/** What a page is, and in a sentence what for. */
export function PageTitle(props: {
  readonly title: string;
  /** 1 where nothing above it is a heading, 2 in a tab of a view. */
  readonly level: 1 | 2;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const Heading = props.level === 1 ? 'h1' : 'h2';
  return (
    <div className={props.className}>
      <Heading className={styles.title}>{props.title}</Heading>
      <p className={styles.lead}>{props.children}</p>
    </div>
  );
}
