import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { QueryResult } from '../../../app/engine/useEngineQuery.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { errorText } from '../../hosts/failureText.ts';

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
        <h1 className="visually-hidden">{title}</h1>
        {props.children(found.data)}
      </>
    );
  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      {found.error === null ? (
        <div role="status" aria-label={`Loading: ${title}`}>
          <Skeleton height={90} m={16} width="auto" />
          <Skeleton height={300} m={16} width="auto" />
        </div>
      ) : (
        <EmptyState
          icon={IconAlertTriangle}
          title="This could not be read"
          actions={<Button onClick={found.refresh}>Try again</Button>}
        >
          {errorText(found.error)}
        </EmptyState>
      )}
    </>
  );
}
