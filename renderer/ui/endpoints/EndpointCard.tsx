import type { ReactNode } from 'react';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './Endpoints.module.css';

/** A server that Headroom reads from or writes to: its name, where it stands, and what can be done with it. */
export function EndpointCard(props: {
  readonly name: string;
  /** Beside the name: how it stands, of what kind it is. */
  readonly about: ReactNode;
  /** Buttons at the end of the first line. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.card} aria-label={props.name}>
      <div className={styles.head}>
        <h2 className={styles.name}>{props.name}</h2>
        {props.about}
        <span className={styles.actions}>{props.actions}</span>
      </div>
      {props.children}
    </section>
  );
}

/** Its address. */
export function EndpointUrl({ url }: { readonly url: string }) {
  return <span className={styles.url}>{plainText(url)}</span>;
}

/** What is known of it, as pairs of `dt` and `dd`. */
export function EndpointFacts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}
