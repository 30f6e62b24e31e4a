import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { QueryResult } from '../../../app/engine/useEngineQuery.ts';
import { FailedState } from '../../../ui/FailedState.tsx';
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
  return <FailedState title="This could not be read" error={found.error} onRetry={found.refresh} />;
}
