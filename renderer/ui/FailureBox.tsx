import type { Failure } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import styles from './FailureBox.module.css';

/** What went wrong, in whose words, and what to do. */
export function FailureBox(props: { readonly failure: Failure }) {
  const { message, words, remedy } = props.failure;
  return (
    <div className={styles.failure} role="status">
      <p>
        <strong>{plainText(message)}.</strong> {plainText(remedy)}
      </p>
      {words !== '' && <p className={styles.words}>{plainText(words)}</p>}
    </div>
  );
}
