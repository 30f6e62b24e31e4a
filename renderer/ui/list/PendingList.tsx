import { Skeleton } from '@mantine/core';
import { FailedState } from '../FailedState.tsx';
import styles from './ListPage.module.css';

/** In the place of a list that is not here yet, or could not be read. */
export function PendingList(props: {
  /** What it lists: 'hosts'. */
  readonly what: string;
  readonly error: Error | null;
  readonly onRetry: () => void;
}) {
  const { what, error, onRetry } = props;
  if (error !== null)
    return <FailedState title={`The ${what} could not be read`} error={error} onRetry={onRetry} />;
  return (
    <div className={styles.pending} role="status" aria-label={`Loading ${what}`}>
      <Skeleton height={30} />
      <Skeleton height={240} />
    </div>
  );
}
