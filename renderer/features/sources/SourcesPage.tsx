import { Button, Skeleton } from '@mantine/core';
import { IconDatabaseImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { SourceConfig } from '#shared/domain/source.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { SourceCard } from './SourceCard.tsx';
import { SourceFormDialog } from './SourceFormDialog.tsx';
import styles from './Sources.module.css';
import { TargetCard } from './TargetCard.tsx';

/** Prometheus-compatible servers: those that GPUs are read from, and the one that is written to. */
export function SourcesPage() {
  const list = useKeptQuery('sources', 'sources', ['sources'], (api) => api.sources.list({}));
  const [edited, setEdited] = useState<SourceConfig | 'new' | null>(null);
  const { data } = list;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle level={1} title="Sources">
          Fleets that a Prometheus-compatible server already watches by dcgm-exporter or nvidia_gpu_exporter.
        </PageTitle>
        {data !== undefined && data.sources.length > 0 && (
          <Button size="xs" onClick={() => setEdited('new')}>
            Add a source
          </Button>
        )}
      </div>
      {data === undefined ? (
        <Pending error={list.error} onRetry={list.refresh} />
      ) : (
        <>
          {data.problem !== null && (
            <p className={styles.problem} role="alert">
              {data.problem}
            </p>
          )}
          {data.sources.length === 0 && (
            <EmptyState
              icon={IconDatabaseImport}
              title="No sources yet"
              actions={<Button onClick={() => setEdited('new')}>Add a source</Button>}
            >
              Its GPUs are shown beside those read over SSH, with the history that the server has.
            </EmptyState>
          )}
          {data.sources.map((source) => (
            <SourceCard key={source.name} source={source} onEdit={() => setEdited(source.config)} />
          ))}
          <TargetCard target={data.target} />
        </>
      )}
      {edited !== null && (
        <SourceFormDialog
          source={edited === 'new' ? null : edited}
          names={data?.sources.map(({ name }) => name) ?? []}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function Pending(props: { readonly error: Error | null; readonly onRetry: () => void }) {
  if (props.error === null) return <Skeleton height={200} role="status" aria-label="Loading sources" />;
  return <FailedState title="The sources could not be read" error={props.error} onRetry={props.onRetry} />;
}
