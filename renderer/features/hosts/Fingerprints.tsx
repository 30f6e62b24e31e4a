import type { Failure } from '#shared/domain/failure.ts';
import styles from './Fingerprints.module.css';
import { fingerprintsIn } from './failureText.ts';

/** Of a changed host key: what was presented and what is known, one under the other so that eyes can compare. */
export function Fingerprints(props: { readonly failure: Failure }) {
  const { kind, message, words } = props.failure;
  if (kind !== 'host-key-changed') return null;
  const [presented, ...known] = fingerprintsIn(`${message} ${words}`);
  if (presented === undefined || known.length === 0) return null;
  return (
    <dl className={styles.list}>
      <dt>Presented now</dt>
      <dd>{presented}</dd>
      {known.map((fingerprint) => (
        <div key={fingerprint} className={styles.known}>
          <dt>Known</dt>
          <dd>{fingerprint}</dd>
        </div>
      ))}
    </dl>
  );
}
