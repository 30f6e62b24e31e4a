import { Button, Skeleton } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngineQuery } from '../../../app/engine/useEngineQuery.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailedState } from '../../../ui/FailedState.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ConnectionCard } from './ConnectionCard.tsx';
import { ConnectionFormDialog } from './ConnectionFormDialog.tsx';
import styles from './Connections.module.css';

/** Ways to the bills of providers: what each brought, what it cost to ask, and what it lacks. */
export function ConnectionsPage() {
  const list = useKeptQuery('connections', 'connections', ['billing'], (api) =>
    api.billing.connections.list({}),
  );
  const kinds = useEngineQuery('connection-kinds', [], (api) => api.billing.connections.kinds({}));
  const [edited, setEdited] = useState<ConnectionConfig | 'new' | null>(null);
  const error = list.error ?? kinds.error;
  if (list.data === undefined || kinds.data === undefined)
    return (
      <div className={styles.page}>
        <Pending
          error={error}
          onRetry={() => {
            list.refresh();
            kinds.refresh();
          }}
        />
      </div>
    );
  const { connections, problem } = list.data;
  const titles = new Map(kinds.data.map(({ kind, title }) => [kind, title]));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle level={2} title="Connections">
          Read-only ways to the bills of providers. Keys stay with the provider's own tools or in the keyring.
        </PageTitle>
        {connections.length > 0 && (
          <Button size="xs" onClick={() => setEdited('new')}>
            Add a connection
          </Button>
        )}
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {plainText(problem)}
        </p>
      )}
      {connections.length === 0 && (
        <EmptyState
          icon={IconReceipt}
          title="No connections yet"
          actions={<Button onClick={() => setEdited('new')}>Add a connection</Button>}
        >
          A connection fetches what is billed, a few times a day. Bills can be imported from files as well,
          and without either the fleet is priced by its rates.
        </EmptyState>
      )}
      {connections.map((status) => (
        <ConnectionCard
          key={status.config.name}
          status={status}
          title={titles.get(status.config.kind) ?? status.config.kind}
          onEdit={() => setEdited(status.config)}
        />
      ))}
      {edited !== null && (
        <ConnectionFormDialog
          connection={edited === 'new' ? null : edited}
          kinds={kinds.data}
          names={connections.map(({ config }) => config.name)}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function Pending(props: { readonly error: Error | null; readonly onRetry: () => void }) {
  if (props.error === null) return <Skeleton height={200} role="status" aria-label="Loading connections" />;
  return (
    <FailedState title="The connections could not be read" error={props.error} onRetry={props.onRetry} />
  );
}
