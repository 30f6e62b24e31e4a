import { Button } from '@mantine/core';
import { errorText } from '../../../app/engine/errorText.ts';
import styles from './NotRenewed.module.css';

/** Beside what is shown still: that asking anew failed, with the way to try again. Nothing where it did not. */
export function NotRenewed(props: {
  readonly what: string;
  readonly error: Error | null;
  readonly onRetry: () => void;
}) {
  if (props.error === null) return null;
  return (
    <p className={styles.line} role="alert">
      <span>
        {props.what} could not be renewed: {errorText(props.error)}
      </span>
      <Button size="compact-xs" variant="default" onClick={props.onRetry}>
        Try again
      </Button>
    </p>
  );
}
