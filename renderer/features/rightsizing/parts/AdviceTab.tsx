import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { errorText } from '../../../app/engine/errorText.ts';
import type { QueryResult } from '../../../app/engine/useEngineQuery.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { NotRenewed } from './NotRenewed.tsx';

/** A tab over one answer of the engine: while it is awaited, where it fails, and what it shows. */
export function AdviceTab<T>(props: {
  readonly title: string;
  readonly found: QueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { title, found } = props;
  if (found.data !== undefined)
    return (
      <>
        <NotRenewed what={title} error={found.error} onRetry={found.refresh} />
        {props.children(found.data)}
      </>
    );
  if (found.error === null)
    return (
      <div role="status" aria-label={`Loading: ${title}`}>
        <Skeleton height={90} m={16} width="auto" />
        <Skeleton height={300} m={16} width="auto" />
      </div>
    );
  return (
    <EmptyState
      icon={IconAlertTriangle}
      title="This could not be read"
      actions={<Button onClick={found.refresh}>Try again</Button>}
    >
      {errorText(found.error)}
    </EmptyState>
  );
}
