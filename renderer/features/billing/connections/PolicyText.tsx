import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { errorText } from '../../../app/engine/errorText.ts';
import { useEngineQuery } from '../../../app/engine/useEngineQuery.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import styles from './Connections.module.css';

/** The least rights that a connection needs, as text to paste. */
export function PolicyText(props: { readonly config: ConnectionConfig }) {
  const { config } = props;
  const answer = useEngineQuery(`policy ${JSON.stringify(config)}`, [], (api) =>
    api.billing.connections.policy({ config }),
  );
  if (answer.error !== null)
    return (
      <p className={styles.problem} role="alert">
        {errorText(answer.error)}
      </p>
    );
  return (
    <section className={styles.policy} aria-label="Least rights">
      <div className={styles.policyHead}>
        <h3 className={styles.small}>Least rights that it needs</h3>
        {answer.data && <CopyButton text={answer.data.policy} label="the policy" />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <pre className={styles.pre} tabIndex={0}>
        {answer.data?.policy ?? 'Loading'}
      </pre>
    </section>
  );
}
