import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { errorText } from '../app/engine/errorText.ts';
import { EmptyState } from './EmptyState.tsx';

/** In the place of what did not come: why, with its remedy, and the way to ask again. */
export function FailedState(props: {
  /** What could not be had: 'The ledger could not be read'. */
  readonly title: string;
  readonly error: Error;
  readonly onRetry: () => void;
  /** Buttons after the one that asks again. */
  readonly actions?: ReactNode;
}) {
  return (
    <EmptyState
      icon={IconAlertTriangle}
      title={props.title}
      actions={
        <>
          <Button onClick={props.onRetry}>Try again</Button>
          {props.actions}
        </>
      }
    >
      {errorText(props.error)}
    </EmptyState>
  );
}
